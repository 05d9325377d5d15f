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

/** Where a document begins; a piece that ends one, begins another or instructs the parser cannot be read alone. */
const documentStart = /^---[ \t]*$/;

/**
 * The entries of a file; undefined where they cannot be told apart, so that it must be read whole. An alias whose anchor stands in
 * another piece cannot be read alone either.
 */
export const piecesOf = (text: string): readonly Piece[] | undefined => {
  const begun = linesOf(text).filter((line) => begins.test(line.text) && line.text !== '');
  const isMarked = documentStart.test(begun[0]?.text ?? '');
  const starts = begun.slice(isMarked ? 1 : 0).map(({ at }) => at);
  const [first] = starts;
  if (first === undefined) return undefined;
  const above = linesOf(text.slice(0, begun[0]?.at ?? first));
  if (above.some((line) => !/^\s*(#|$)/.test(line.text))) return undefined;
  return cutAt(text, 0, starts).map((piece) => ({ ...piece, inner: cutSection(piece) }));
};
