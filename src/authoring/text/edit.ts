// Replacements in a text, and where its lines begin and end.

/** Puts `by` in the place of what stands from `from` up to `to`. */
export type Edit = { readonly from: number; readonly to: number; readonly by: string };

/** The text after edits that do not overlap; of two at the same place, the first comes first. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, by } of edits.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    pieces.push(text.slice(at, from), by);
    at = to;
  }
  return pieces.join('') + text.slice(at);
};

/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line of an offset ends: its line break, or the end of the text. */
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** How many characters stand before an offset in its line. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Do only blanks stand before an offset in its line? */
export const beginsLine = (text: string, at: number): boolean =>
  text.slice(lineStart(text, at), at).trim() === '';

/** Is there an empty line in this stretch? */
export const hasEmptyLine = (stretch: string): boolean => /\n[ \t]*\n/.test(stretch);

/** The edit that makes one text of another: all that is different, at most one stretch. */
export const difference = (before: string, after: string): Edit | undefined => {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, by: after.slice(from, after.length - same) };
};
