// Files dropped on a part of the page.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Calls back with the files that are dropped on the element together; says whether one hovers over it now. `filesIn` finds them in what was
 * dropped, folders aside unless told.
 */
export function useFileDrop(
  element: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
  filesIn: (dropped: DataTransfer) => Promise<readonly File[]> = loose,
): boolean {
  const [over, setOver] = useState(false);
  const newestRef = useRef(onFiles);
  useEffect(() => {
    newestRef.current = onFiles;
  });
  useEffect(() => {
    const place = element.current;
    const listening = new AbortController();
    const { signal } = listening;
    const hover = (is: boolean) => (event: Event) => {
      event.preventDefault();
      setOver(is);
    };
    place?.addEventListener('dragover', hover(true), { signal });
    place?.addEventListener('dragleave', hover(false), { signal });
    place?.addEventListener(
      'drop',
      (event) => {
        hover(false)(event);
        if (event.dataTransfer === null) return;
        // What cannot be read is not there.
        filesIn(event.dataTransfer).then(
          (files) => newestRef.current(files),
          () => {},
        );
      },
      { signal },
    );
    return () => listening.abort();
  }, [element, filesIn]);
  return over;
}

const loose = ({ files }: DataTransfer): Promise<readonly File[]> => Promise.resolve([...files]);
