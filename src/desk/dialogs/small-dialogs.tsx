// Small dialogs: saving under a name, a link to share, asking before a saved game is deleted.
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { NameForm } from '../parts/name-form.tsx';

interface Closing {
  readonly onClose: () => void;
}

/** Keeps a copy of the running game under a name. */
export function SaveAsDialog({ onClose }: Closing) {
  const { snapshot, send } = useDesk();
  const save = (name: string): void => {
    send({ type: 'save-as', name });
    onClose();
  };
  return (
    <Dialog title={t('ui.save-as')} onClose={onClose}>
      <NameForm name={snapshot.game?.scenario.title ?? ''} onSave={save} onCancel={onClose}>
        <p class="faint">{t('desk.save-hint')}</p>
      </NameForm>
    </Dialog>
  );
}

/** A link to copy by hand, where the clipboard is closed or somebody wants to see it. */
export function ShareDialog({ link, onClose }: Closing & { readonly link: string }) {
  return (
    <Dialog title={t('ui.share')} onClose={onClose}>
      <p>{t('desk.share-about')}</p>
      <label class="field">
        <span>{t('ui.copy-link')}</span>
        <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
    </Dialog>
  );
}

/** Asks before a saved game is deleted. */
export function DeleteDialog({
  save,
  name,
  onClose,
}: Closing & { readonly save: string; readonly name: string }) {
  const { send } = useDesk();
  return (
    <Dialog
      title={t('desk.confirm-delete-title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            look="primary"
            onPress={() => {
              send({ type: 'delete-save', save });
              onClose();
            }}
          >
            {t('ui.delete')}
          </Button>
        </>
      }
    >
      <p>{t('ui.confirm-delete', { name })}</p>
    </Dialog>
  );
}
