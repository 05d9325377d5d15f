// Where the stage is put on the page, and buttons for what the pointer does on its map.
import { useLayoutEffect, useRef } from 'preact/hooks';
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
const step = 1.4;

/** The map by keyboard: closer, further, all of it. */
export function StageTools() {
  const { stage } = useDesk();
  if (stage === null) return null;
  return (
    <fieldset class="stage-tools no-print" aria-label={t('ui.map')}>
      <Button small name={t('desk.zoom-in')} onPress={() => stage.zoom(step)}>
        <Icon name="zoom-in" />
      </Button>
      <Button small name={t('desk.zoom-out')} onPress={() => stage.zoom(1 / step)}>
        <Icon name="zoom-out" />
      </Button>
      <Button small name={t('desk.whole-map')} onPress={stage.whole}>
        <Icon name="map" />
      </Button>
    </fieldset>
  );
}
