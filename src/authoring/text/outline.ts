// Reads a scenario's text as a tree, entry by entry, and after a change only those entries anew that changed.
import { type Block, isBlock } from '../change.ts';
import { fileLimits, unreadableAt } from '../../scenario/reading/source-text.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';
import type { Entry, MapNode, TextNode } from './text-tree.ts';
import { movedNode, treeOfText } from './text-tree.ts';

/** Entries that were read before, by their text. */
export type Known = ReadonlyMap<string, Entry>;

/** A text that was read, with what may be used again for the next one. */
export type Outline = {
  readonly text: string;
  /** The plain values; null where the text holds none. Those of entries that did not change are the very same objects. */
  readonly value: unknown;
  /** The whole tree, with the places of all parts. */
  readonly tree: () => TextNode | null;
  readonly known: Known;
};

/**
 * What came of reading: `broken` cannot be read as the values of a scenario; `one-piece` is long and its parts cannot be told apart, so
 * that every change of it would take as long as reading all of it.
 */
export type Found = Outline | 'broken' | 'one-piece';

/** Longest text, in characters, that is read in one go where reading goes in steps: it takes a few hundredths of a second. */
const mostInOneGo = 50_000;

/** The entry that a piece holds, with places counted from its beginning; undefined where it is not one entry. */
const readEntry = (text: string): Entry | undefined => {
  const tree = treeOfText(text);
  if (tree?.kind !== 'map' || tree.flow || tree.entries.length !== 1) return undefined;
  const [entry] = tree.entries;
  const before = entry === undefined ? 'x' : text.slice(0, entry.keyFrom);
  return before.trim() === '' ? entry : undefined;
};

/** Reads pieces of up to so many characters, and remembers them by their text: among all that are known, and those of this text alone. */
const createReader = (known: Map<string, Entry>, most: number) => {
  const used = new Map<string, Entry>();
  const failed = new Set<string>();
  let isTooLong = false;
  const read = (text: string): Entry | undefined => {
    if (failed.has(text)) return undefined;
    const entry = text.length > most ? undefined : readEntry(text);
    isTooLong ||= text.length > most;
    if (entry === undefined) failed.add(text);
    else known.set(text, entry);
    return entry;
  };
  return {
    used,
    isKnown: (text: string): boolean => failed.has(text) || known.has(text),
    isTooLong: () => isTooLong,
    entryOf: (text: string): Entry | undefined => {
      const entry = known.get(text) ?? read(text);
      if (entry !== undefined) used.set(text, entry);
      return entry;
    },
  };
};

/** An entry whose places in the whole text are worked out when they are asked for. */
type Part = { readonly key: string; readonly value: unknown; readonly place: () => Entry };

const blockOfParts = (parts: readonly Part[]): Block => {
  const value = Object.create(null) as Block;
  for (const part of parts) if (!Object.hasOwn(value, part.key)) value[part.key] = part.value;
  return value;
};

const mapOfParts = (parts: readonly Part[], value: unknown): MapNode => {
  const seen = new Set<string>();
  const entries = parts.flatMap((part) => {
    if (seen.has(part.key)) return [];
    seen.add(part.key);
    return [part.place()];
  });
  const [first, last] = [entries[0], entries.at(-1)];
  const to = last === undefined ? 0 : Math.max(last.node.to, last.after);
  return { kind: 'map', flow: false, from: first?.keyFrom ?? 0, to, entries, value };
};

const placed = (entry: Entry, by: number): Entry => ({
  key: entry.key,
  keyFrom: entry.keyFrom + by,
  keyTo: entry.keyTo + by,
  after: entry.after + by,
  node: movedNode(entry.node, by),
});

type Reader = ReturnType<typeof createReader>;

const wholePart = (piece: Piece, reader: Reader): Part | undefined => {
  const entry = reader.entryOf(piece.text);
  return entry && { key: entry.key, value: entry.node.value, place: () => placed(entry, piece.at) };
};

/** A part whose own entries are read one by one. */
const cutPart = (piece: Piece, inner: readonly Piece[], reader: Reader): Part | undefined => {
  const parts = inner.map((each) => wholePart(each, reader));
  const first = inner[0];
  if (first === undefined || parts.includes(undefined)) return undefined;
  const head = reader.entryOf(piece.text.slice(0, first.at - piece.at));
  if (head === undefined || head.node.kind !== 'scalar' || head.node.style !== 'empty') return undefined;
  const all = parts.filter((part) => part !== undefined);
  const value = blockOfParts(all);
  return {
    key: head.key,
    value,
    place: () => ({ ...placed(head, piece.at), node: mapOfParts(all, value) }),
  };
};

const inPieces = (pieces: readonly Piece[], reader: Reader): Pick<Outline, 'value' | 'tree'> | undefined => {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const part = (piece.inner && cutPart(piece, piece.inner, reader)) ?? wholePart(piece, reader);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  if (parts.length === 0) return undefined;
  const value = blockOfParts(parts);
  let tree: TextNode | undefined;
  return { value, tree: () => (tree ??= mapOfParts(parts, value)) };
};

/** Reads parts, each that is new in a step of its own, up to the first that cannot be read: then false. */
function* readAll(pieces: readonly Piece[], { isKnown, entryOf }: Reader): Generator<void, boolean> {
  for (const { text } of pieces) {
    const isNew = !isKnown(text);
    if (entryOf(text) === undefined) return false;
    if (isNew) yield;
  }
  return true;
}

/** Reads what is not known yet, up to the first that can be read neither in parts nor whole. */
function* readEach(pieces: readonly Piece[], reader: Reader): Generator<void> {
  for (const piece of pieces) {
    const isCut = piece.inner !== undefined && (yield* readAll(piece.inner, reader));
    if (!isCut && !(yield* readAll([piece], reader))) return;
  }
}

const isRefused = (text: string): boolean => text.length > fileLimits.length || unreadableAt(text) >= 0;

const readWhole = (text: string): Outline | 'broken' => {
  const tree = treeOfText(text);
  if (tree === undefined) return 'broken';
  return { text, value: tree?.value ?? null, tree: () => tree, known: new Map() };
};

function* reading(text: string, known: Map<string, Entry>, most: number): Generator<void, Found> {
  if (isRefused(text)) return 'broken';
  const reader = createReader(known, most);
  const pieces = piecesOf(text) ?? [];
  yield* readEach(pieces, reader);
  const cut = inPieces(pieces, reader);
  if (cut !== undefined) return { ...cut, text, known: reader.used };
  if (text.length <= most) return readWhole(text);
  return pieces.length === 0 || reader.isTooLong() ? 'one-piece' : 'broken';
}

/** What steps come to, taken one after the other. */
export const atOnce = <Result>(steps: Generator<void, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** Reads a text with one kind of line end in steps, none of which takes long; adds what it reads to `known` as it goes. */
export const outlineInSteps = (text: string, known: Map<string, Entry>): Generator<void, Found> =>
  reading(text, known, mostInOneGo);

/**
 * Reads a text with one kind of line end. `before` is what was read before a change of it. Undefined where it cannot be read as the
 * values of a scenario.
 */
export const outlineOf = (text: string, before?: Outline): Outline | undefined => {
  if (text === before?.text) return before;
  const found = atOnce(reading(text, new Map(before?.known), Number.POSITIVE_INFINITY));
  return typeof found === 'string' ? undefined : found;
};

/** The title that a text gives, with nothing else of a long text read; empty where it gives none that can be read so. */
export const titleOfText = (text: string): string => {
  if (isRefused(text)) return '';
  const piece = piecesOf(text)?.find((each) => /^["']?title["']? *:/.test(each.text));
  const alone = piece ?? { text };
  if (alone.text.length > mostInOneGo) return '';
  const value = treeOfText(alone.text)?.value;
  const title = isBlock(value) ? value['title'] : undefined;
  return typeof title === 'string' ? title.trim() : '';
};
