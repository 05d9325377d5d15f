// The button that opens files at the place where they belong.
import { t } from '../../presentation/wording/wording.ts';
import { type FileKind, placeOf } from '../../lesson/file-place.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from './button.tsx';

interface OpenThereProps {
  readonly kind: FileKind;
  readonly files: readonly File[];
  /** What is opened, for those who cannot see what the button stands beside. */
  readonly of?: string | undefined;
}

/** Leaves for the screen where files of this kind are opened, and opens them there. */
export function OpenThere({ kind, files, of }: OpenThereProps) {
  const { send } = useDesk();
  const place = placeOf(kind);
  const words = t(`files.open-${place}`);
  const open = (): void => {
    const [file] = files;
    if (place === 'choosing') send({ type: 'open-scenario-files', files });
    else if (place === 'class') void openResults(files, () => send({ type: 'go', to: 'class' }));
    else if (file !== undefined) send({ type: 'import-save', file });
    send({ type: 'dismiss-notice' });
  };
  return (
    <Button
      small
      name={of === undefined ? undefined : t('desk.named', { action: words, name: of })}
      onPress={open}
    >
      {words}
    </Button>
  );
}

/** The report is fetched when there is something for it. */
async function openResults(files: readonly File[], show: () => void): Promise<void> {
  const { openInReport } = await import('../lesson/class/use-class-desk.ts');
  openInReport(files);
  show();
}
