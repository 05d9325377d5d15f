// A button that lets somebody choose files.
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FilesButtonProps {
  /** What the button says. */
  readonly words: string;
  /** Endings and types of files, as the browser takes them; all where it is left out. */
  readonly accept?: string;
  /** How much is chosen at once: one file, several (unless told), or all in a folder. */
  readonly choose?: 'one' | 'several' | 'folder';
  readonly look?: 'primary' | undefined;
  /** Called with one file or more. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's window for files when pressed; the same files can be chosen again. */
export function FilesButton({ words, accept, choose = 'several', look, onFiles }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        multiple={choose !== 'one'}
        {...(choose === 'folder' ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button look={look} onPress={() => input.current?.click()}>
        {words}
      </Button>
    </>
  );
}
