// A YAML or JSON text as plain values, with the place of every key and value.
import { LineCounter } from 'yaml';

/** Steps from the root to a value: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** The key of an entry, or its value. */
export type Spot = 'key' | 'value';

/** Where a value stands, as an offset into the text. */
export type Mark = {
  readonly at: number;
  readonly keyAt?: number | undefined;
  readonly children?: ReadonlyMap<string | number, Mark> | undefined;
};

/** A file read into plain values: objects have no prototype, so no key can be mistaken for an inherited one. */
export type SourceTree = {
  readonly file: string;
  readonly value: unknown;
  readonly mark: Mark;
  readonly lines: LineCounter;
};

/** A tree without content: the lines of a text that is not read yet, or cannot be. */
export const emptyTree = (file: string, text: string): SourceTree => {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return { file, value: undefined, mark: { at: 0 }, lines };
};

/** The line and column of an offset, both from 1. */
export const lineAndColumn = (tree: SourceTree, offset: number): { line: number; column: number } => {
  const { line, col } = tree.lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

/** Line and column of a place; of the nearest place around it where it does not exist. */
export const locate = (tree: SourceTree, path: Path, spot: Spot): { line: number; column: number } => {
  let mark = tree.mark;
  let whole = true;
  for (const step of path) {
    const next = mark.children?.get(step);
    if (next === undefined) {
      whole = false;
      break;
    }
    mark = next;
  }
  const key = spot === 'key' || !whole;
  return lineAndColumn(tree, key ? (mark.keyAt ?? mark.at) : mark.at);
};
