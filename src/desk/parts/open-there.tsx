// The button that opens files at the place where they belong.
import { t } from '../../presentation/wording/wording.ts';
import { type FileKind, placeOf } from '../../lesson/file-place.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from './button.tsx';

interface OpenThereProps {
  readonly kind: FileKind;
  readonly files: readonly File[];
  /** The name for those who cannot see what it stands beside. */
  readonly name?: string | undefined;
}

/** Leaves for the screen where files of this kind are opened, and opens them there. */
export function OpenThere({ kind, files, name }: OpenThereProps) {
  const { send } = useDesk();
  const place = placeOf(kind);
  const open = (): void => {
    const [file] = files;
    if (place === 'choosing') send({ type: 'open-scenario-files', files });
    else if (place === 'class') void openResults(files, () => send({ type: 'go', to: 'class' }));
    else if (file !== undefined) send({ type: 'import-save', file });
    send({ type: 'dismiss-notice' });
  };
  return (
    <Button name={name} onPress={open}>
      {t(`files.open-${place}`)}
    </Button>
  );
}

/** The report is fetched when there is something for it. */
async function openResults(files: readonly File[], show: () => void): Promise<void> {
  const { openInReport } = await import('../lesson/class/use-class-desk.ts');
  openInReport(files);
  show();
}
