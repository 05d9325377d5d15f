// The menu of a running game: save, share, settings, help, and the way out.
import { describeNotice } from '../../presentation/describe-notice.ts';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { workbench } from '../workbench.ts';

/** What can be done with the game as a whole. */
export function MenuDialog({ onClose }: { readonly onClose: () => void }) {
  const { send, open, snapshot } = useDesk();
  const { game } = snapshot;
  const isLocked = game !== null && !game.over && game.lesson?.terms.undo === false;
  const locked = isLocked ? describeNotice({ code: 'copy-locked' }) : null;
  return (
    <Dialog title={t('ui.menu')} onClose={onClose}>
      <div class="stack menu">
        {typeof snapshot.game?.student === 'string' ? (
          <Button
            look="primary"
            onPress={() => {
              onClose();
              send({ type: 'go', to: 'class' });
            }}
          >
            {t('desk.back-to-class')}
          </Button>
        ) : null}
        {workbench.isLaid ? (
          <Button
            look="primary"
            onPress={() => {
              onClose();
              send({ type: 'go', to: 'workshop' });
            }}
          >
            {t('desk.back-to-workshop')}
          </Button>
        ) : null}
        {game === null || game.lesson === null || game.student !== null ? null : (
          <Button
            onPress={() => {
              send({ type: 'hand-in', as: 'file' });
              onClose();
            }}
          >
            {t('lesson.hand-in-early')}
          </Button>
        )}
        <Button refused={locked} onPress={() => open({ kind: 'save-as' })}>
          {t('ui.save-as')}
        </Button>
        <Button
          refused={locked}
          onPress={() => {
            send({ type: 'export-save' });
            onClose();
          }}
        >
          {t('ui.export')}
        </Button>
        <Button
          refused={locked}
          onPress={() => {
            send({ type: 'share-link' });
            onClose();
          }}
        >
          {t('ui.share')}
        </Button>
        <Button onPress={() => open({ kind: 'settings' })}>{t('ui.settings')}</Button>
        <Button onPress={() => open({ kind: 'help' })}>{t('ui.help')}</Button>
        <Button
          onPress={() => {
            onClose();
            send({ type: 'go', to: 'title' });
          }}
        >
          {t('ui.title-screen')}
        </Button>
      </div>
      <p class="faint">{t('desk.autosave-note')}</p>
    </Dialog>
  );
}
