// Reads a scenario's text as a tree, and after a change only those entries anew that changed.
import type { Block } from '../change.ts';
import { fileLimits, unreadableAt } from '../../scenario/source-text.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';
import type { Entry, MapNode, TextNode } from './text-tree.ts';
import { movedNode, treeOfText } from './text-tree.ts';

/** A text that was read, with what may be used again for the next one. */
export type Outline = {
  readonly text: string;
  /** The plain values; null where the text holds none. Those of entries that did not change are the very same objects. */
  readonly value: unknown;
  /** The whole tree, with the places of all parts. */
  readonly tree: () => TextNode | null;
  readonly known: ReadonlyMap<string, Entry>;
};

/** The entry that a piece holds, with places counted from its beginning; undefined where it is not one entry. */
const readEntry = (text: string): Entry | undefined => {
  const tree = treeOfText(text);
  if (tree?.kind !== 'map' || tree.flow || tree.entries.length !== 1) return undefined;
  const [entry] = tree.entries;
  const before = entry === undefined ? 'x' : text.slice(0, entry.keyFrom);
  return before.trim() === '' ? entry : undefined;
};

/** Reads pieces, and remembers them by their text. */
const createReader = (before: ReadonlyMap<string, Entry>) => {
  const known = new Map<string, Entry>();
  const entryOf = (text: string): Entry | undefined => {
    const entry = known.get(text) ?? before.get(text) ?? readEntry(text);
    if (entry !== undefined) known.set(text, entry);
    return entry;
  };
  return { known, entryOf };
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

const inPieces = (text: string, reader: Reader): Omit<Outline, 'known'> | undefined => {
  const parts: Part[] = [];
  for (const piece of piecesOf(text) ?? []) {
    const part = (piece.inner && cutPart(piece, piece.inner, reader)) ?? wholePart(piece, reader);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  if (parts.length === 0) return undefined;
  const value = blockOfParts(parts);
  let tree: TextNode | undefined;
  return { text, value, tree: () => (tree ??= mapOfParts(parts, value)) };
};

/**
 * Reads a text with one kind of line end. `before` is what was read before a change of it. Undefined where it cannot be read as the
 * values of a scenario.
 */
export const outlineOf = (text: string, before?: Outline): Outline | undefined => {
  if (text === before?.text) return before;
  if (text.length > fileLimits.length || unreadableAt(text) >= 0) return undefined;
  const reader = createReader(before?.known ?? new Map());
  const cut = inPieces(text, reader);
  if (cut !== undefined) return { ...cut, known: reader.known };
  const tree = treeOfText(text);
  return tree === undefined
    ? undefined
    : { text, value: tree?.value ?? null, tree: () => tree, known: new Map() };
};
