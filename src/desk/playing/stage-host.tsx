// Where the stage is put on the page, and buttons for what the pointer does on its map.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';

/** The stage; nothing where it is off or cannot be drawn. */
export function StageHost() {
  const { stage, isStageMissing } = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const element = stage?.element;
  useLayoutEffect(() => {
    if (element !== undefined) host.current?.append(element);
    return () => element?.remove();
  }, [element]);
  if (stage === null) return isStageMissing ? <p class="stage-missing faint">{t('ui.stage-off')}</p> : null;
  return (
    <div class="stage-place no-print">
      <div ref={host} class="stage-host" aria-hidden="true" />
    </div>
  );
}

/** How much one press zooms. */
export const zoomStep = 1.4;

/** CSS pixels that the map moves for each arrow key: what lies where the arrow points comes into sight. */
const pans: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
};

/** The map by keyboard: closer, further, all of it; arrow keys move it while one of the buttons has the focus. */
export function StageTools() {
  const { stage } = useDesk();
  const tools = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const element = tools.current;
    if (stage === null || element === null) return undefined;
    const pan = (event: KeyboardEvent): void => {
      const by = pans[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      stage.pan(...by);
    };
    element.addEventListener('keydown', pan);
    return () => element.removeEventListener('keydown', pan);
  }, [stage]);
  if (stage === null) return null;
  return (
    <fieldset ref={tools} class="stage-tools no-print" aria-label={t('ui.map')}>
      <Button small name={t('desk.zoom-in')} onPress={() => stage.zoom(zoomStep)}>
        <Icon name="zoom-in" />
      </Button>
      <Button small name={t('desk.zoom-out')} onPress={() => stage.zoom(1 / zoomStep)}>
        <Icon name="zoom-out" />
      </Button>
      <Button small name={t('desk.whole-map')} onPress={stage.whole}>
        <Icon name="map" />
      </Button>
    </fieldset>
  );
}
