// A dialog that is fetched when it is first asked for; says so while it is on its way.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { Dialog } from './dialog.tsx';

type LazyDialogProps<Props extends { readonly onClose: () => void }> = Props & {
  /** Fetches the dialog’s component. The same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
};

/** Shows the dialog that `load` fetches, with all other properties given on to it. */
export function LazyDialog<Props extends { readonly onClose: () => void }>(given: LazyDialogProps<Props>) {
  const { load, ...rest } = given;
  const [found, setFound] = useState<{ readonly dialog: ComponentType<Props> } | 'missing' | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (dialog) => wanted && setFound({ dialog }),
      () => wanted && setFound('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (found === null) return null;
  if (found === 'missing')
    return (
      <Dialog title={t('ui.game')} onClose={given.onClose}>
        <p>{t('desk.part-missing')}</p>
      </Dialog>
    );
  return <found.dialog {...(rest as unknown as Props)} />;
}
