// For teachers: what a scenario is, the template to begin from, the guide, and the way to open one’s own.
import { t } from '../../presentation/wording/wording.ts';
import type { ScreenBeside } from '../../session/snapshot.ts';
import { teaching } from '../teaching-files.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** The teachers’ entrance. */
export function TeachersDialog({ onClose }: { readonly onClose: () => void }) {
  const { send, open } = useDesk();
  const leaveTo = (to: ScreenBeside): void => {
    onClose();
    send({ type: 'go', to });
  };
  return (
    <Dialog title={t('ui.teachers')} onClose={onClose}>
      <p>{t('desk.teachers-intro')}</p>
      <p>{t('desk.teachers-lesson')}</p>
      <div class="stack menu">
        <Button look="primary" onPress={() => leaveTo('choosing')}>
          {t('desk.teachers-open')}
        </Button>
        <Button onPress={() => open({ kind: 'hand-out' })}>{t('lesson.hand-out')}</Button>
        <Button onPress={() => leaveTo('workshop')}>{t('desk.workshop')}</Button>
        <Button onPress={() => leaveTo('class')}>{t('desk.class')}</Button>
        <a class="button" href={teaching.kit} target="_blank" rel="noopener">
          {t('desk.teachers-kit')}
        </a>
        {teaching.template === undefined ? null : (
          <a class="button" href={teaching.template} download="my-scenario.yaml">
            {t('desk.teachers-template')}
          </a>
        )}
        {teaching.schema === undefined ? null : (
          <a class="button" href={teaching.schema} download="scenario-1.schema.json">
            {t('desk.teachers-schema')}
          </a>
        )}
        <a class="button" href={teaching.guide} target="_blank" rel="noopener">
          {t('desk.teachers-guide')}
        </a>
      </div>
    </Dialog>
  );
}
