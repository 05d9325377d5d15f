// Where the stage is put on the page, with buttons for what the pointer does on its map.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';

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
      <fieldset class="stage-tools" aria-label={t('ui.map')}>
        <Button small name={t('desk.zoom-in')} onPress={() => stage.zoom(1.4)}>
          +
        </Button>
        <Button small name={t('desk.zoom-out')} onPress={() => stage.zoom(1 / 1.4)}>
          −
        </Button>
        <Button small onPress={stage.whole}>
          {t('desk.whole-map')}
        </Button>
      </fieldset>
    </div>
  );
}
