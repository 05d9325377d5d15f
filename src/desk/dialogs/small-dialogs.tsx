// Small dialogs: saving under a name, a link to share, asking before a saved game is deleted.
import { useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface Closing {
  readonly onClose: () => void;
}

/** Keeps a copy of the running game under a name. */
export function SaveAsDialog({ onClose }: Closing) {
  const { snapshot, send } = useDesk();
  const { game } = snapshot;
  const [name, setName] = useState(game?.scenario.title ?? '');
  const save = (event: Event): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    send({ type: 'save-as', name: name.trim() });
    onClose();
  };
  return (
    <Dialog title={t('ui.save-as')} onClose={onClose}>
      <form class="stack" onSubmit={save}>
        <label class="field">
          <span>{t('ui.save-name')}</span>
          <input
            type="text"
            required
            maxLength={120}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="faint">{t('desk.save-hint')}</p>
        <div class="row">
          <button type="submit" class="button button--primary">
            {t('ui.save')}
          </button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </div>
      </form>
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
