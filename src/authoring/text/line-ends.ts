// Keeps the line ends and the byte order mark of a file as they are where it is not changed.
import { tidyText } from '../../scenario/reading/source-text.ts';
import type { Edit } from './edit.ts';

/** The line end that a file uses most; what is new gets it. */
const usualEnd = (text: string): string => {
  const pairs = text.split('\r\n').length - 1;
  const feeds = text.split('\n').length - 1 - pairs;
  const returns = text.split('\r').length - 1 - pairs;
  if (pairs >= feeds && pairs >= returns && pairs > 0) return '\r\n';
  return returns > feeds ? '\r' : '\n';
};

/** For ascending offsets of the tidy text, those of the text as it stands in the file. */
const createPlaces = (text: string) => {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let tidy = 0;
  return (offset: number): number => {
    while (tidy < offset) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      tidy += 1;
    }
    return at;
  };
};

/** Edits of the tidy text (see `tidyText`), as edits of the text as it stands in the file. Ascending. */
export const inFile = (text: string, edits: readonly Edit[]): readonly Edit[] => {
  if (text === tidyText(text)) return edits;
  const end = usualEnd(text);
  const place = createPlaces(text);
  return edits.map(({ from, to, by }) => ({
    from: place(from),
    to: place(to),
    by: by.replaceAll('\n', end),
  }));
};
