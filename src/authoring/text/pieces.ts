// Cuts a scenario's text where a new entry of the file or of one of its tables begins: after a change only that entry is read anew.

/** A part of the text that can be read alone. */
export type Piece = {
  /** Offset in the whole text. */
  readonly at: number;
  readonly text: string;
  /** Entries under the name in the first line of this piece, when it was cut further. */
  readonly inner?: readonly Piece[] | undefined;
};

/** Sections shorter than this are read whole. */
const worthCutting = 3_000;

/** Anchors and aliases tie parts together; directives and further documents end one. */
const ties = /(^|[\s,[{:])[&*][^\s]|^(---|\.\.\.|%)/mu;

/** A line that begins an entry: no blank, no comment, no hyphen and no closing bracket before its name. */
const begins = /^(?![\s#\]}]|-(?:\s|$))/;

const bareName = /^[ \t]*[\w$-]+:[ \t]*(?:#.*)?$/;

type Line = { readonly at: number; readonly text: string };

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ at, text: line });
    at += line.length + 1;
  }
  return lines;
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

const cutAt = (text: string, at: number, starts: readonly number[]): Piece[] =>
  starts.map((start, index) => ({
    at: at + start,
    text: text.slice(start, starts[index + 1] ?? text.length),
  }));

/** The entries under the name in the first line; undefined where they cannot be told apart by their indentation alone. */
const cutSection = ({ at, text }: Piece): readonly Piece[] | undefined => {
  if (text.length < worthCutting) return undefined;
  const [head, ...lines] = linesOf(text);
  if (head === undefined || !bareName.test(head.text)) return undefined;
  const first = lines.find((line) => line.text.trim() !== '' && !line.text.trimStart().startsWith('#'));
  if (first === undefined) return undefined;
  const indent = indentOf(first.text);
  if (indent === 0) return undefined;
  const starts: number[] = [];
  for (const line of lines) {
    const bare = line.text.trimStart();
    if (bare === '' || bare.startsWith('#') || indentOf(line.text) > indent) continue;
    if (indentOf(line.text) < indent || !begins.test(bare)) return undefined;
    starts.push(line.at);
  }
  return cutAt(text, at, starts);
};

/** The entries of a file; undefined where they cannot be told apart, so that it must be read whole. */
export const piecesOf = (text: string): readonly Piece[] | undefined => {
  if (ties.test(text)) return undefined;
  const starts = linesOf(text)
    .filter((line) => begins.test(line.text) && line.text !== '')
    .map(({ at }) => at);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return undefined;
  if (linesOf(text.slice(0, first)).some((line) => !/^\s*(#|$)/.test(line.text))) return undefined;
  return cutAt(text, 0, starts).map((piece) => ({ ...piece, inner: cutSection(piece) }));
};
