// A scenario's text as a tree whose parts know where they stand, so that one of them can be changed and the rest left alone.
import type { Document, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { createReport } from '../../scenario/reading/problem.ts';
import { fileLimits } from '../../scenario/reading/source-text.ts';
import { emptyTree } from '../../scenario/reading/source-tree.ts';
import { parseDocument, Stop } from '../../scenario/reading/yaml-document.ts';
import type { Block } from '../change.ts';

/** How a scalar is written; `empty` where nothing stands after the colon or the hyphen. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'folded' | 'literal' | 'empty';

type Placed = {
  /** Offsets into the text; `to` is behind the last character, blanks and comments behind it left out. */
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
};

/** A name with what it stands for. */
export type Entry = {
  readonly key: string;
  readonly keyFrom: number;
  readonly keyTo: number;
  /** Behind the colon. */
  readonly after: number;
  readonly node: TextNode;
};

export type ScalarNode = Placed & { readonly kind: 'scalar'; readonly style: ScalarStyle };
type AliasNode = Placed & { readonly kind: 'alias' };
export type MapNode = Placed & {
  readonly kind: 'map';
  /** Between braces. */
  readonly flow: boolean;
  readonly entries: readonly Entry[];
};
export type ListNode = Placed & {
  readonly kind: 'list';
  readonly flow: boolean;
  /** Each with the place where it begins: its hyphen, or in brackets itself. */
  readonly items: readonly { readonly at: number; readonly node: TextNode }[];
};
/** A part of the text. */
export type TextNode = ScalarNode | AliasNode | MapNode | ListNode;

/** Thrown where the text has something that is not followed here, such as a key that is a list. */
class Unread extends Error {}

type Walk = { readonly text: string; readonly anchors: Map<string, unknown>; nodes: number; aliases: number };

const rangeOf = (node: Node): readonly [number, number] => {
  const { range } = node;
  if (!range) throw new Unread();
  return [range[0], range[1]];
};

/** The place of `mark` from here on, past blanks and comments. */
const find = (text: string, from: number, mark: string): number => {
  let at = from;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (text[at] !== '#') break;
    const end = text.indexOf('\n', at);
    if (end < 0) throw new Unread();
    at = end;
  }
  // An anchor or a tag may stand before what it marks.
  if (text[at] !== mark) throw new Unread();
  return at;
};

/** Where the last character stands that belongs to the content: no blanks behind it. */
const trimmed = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
};

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'folded',
  BLOCK_LITERAL: 'literal',
};

const emptyAt = (at: number): ScalarNode => ({
  kind: 'scalar',
  style: 'empty',
  from: at,
  to: at,
  value: null,
});

const scalarOf = (node: Node, at: number, walk: Walk): ScalarNode => {
  const [from, to] = rangeOf(node);
  if (!isScalar(node)) throw new Unread();
  if (from === to && node.value === null) return emptyAt(at);
  const value = Object.is(node.value, -0) ? 0 : node.value;
  return {
    kind: 'scalar',
    style: styles[node.type ?? ''] ?? 'plain',
    from,
    to: trimmed(walk.text, from, to),
    value,
  };
};

const keyOf = (key: unknown): string => {
  if (!isScalar(key)) throw new Unread();
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  if (name === '__proto__' || name === '<<') throw new Unread();
  return name;
};

const mapOf = (node: Node, walk: Walk): MapNode => {
  const [from, end] = rangeOf(node);
  if (!isMap(node)) throw new Unread();
  const value = Object.create(null) as Block;
  const entries: Entry[] = [];
  let to = from;
  for (const { key, value: held } of node.items) {
    const name = keyOf(key);
    const [keyFrom, keyTo] = rangeOf(key as Node);
    const bare = held === null;
    const after = bare && node.flow === true ? keyTo : find(walk.text, keyTo, ':') + 1;
    const inner = nodeOf(held as Node | null, after, walk);
    to = Math.max(inner.to, after);
    // The first of two with the same name counts.
    if (Object.hasOwn(value, name)) continue;
    entries.push({ key: name, keyFrom, keyTo, after, node: inner });
    value[name] = inner.value;
  }
  const flow = node.flow === true;
  return { kind: 'map', flow, from, to: flow ? end : to, entries, value };
};

const listOf = (node: Node, walk: Walk): ListNode => {
  const [from, end] = rangeOf(node);
  if (!isSeq(node)) throw new Unread();
  const flow = node.flow === true;
  const items: { at: number; node: TextNode }[] = [];
  let to = from;
  for (const item of node.items as (Node | null)[]) {
    const at = flow ? (item === null ? to : rangeOf(item)[0]) : find(walk.text, to, '-');
    const inner = nodeOf(item, flow ? at : at + 1, walk);
    items.push({ at, node: inner });
    to = Math.max(inner.to, flow ? at : at + 1);
  }
  return {
    kind: 'list',
    flow,
    from,
    to: flow ? end : to,
    items,
    value: items.map((item) => item.node.value),
  };
};

/** Limits are those of the reader: what it refuses is not read here either. */
const nodeOf = (node: Node | null, at: number, walk: Walk): TextNode => {
  if (node === null) return emptyAt(at);
  walk.nodes += 1;
  if (walk.nodes > fileLimits.nodes) throw new Unread();
  if (isAlias(node)) {
    walk.aliases += 1;
    if (walk.aliases > fileLimits.aliases || !walk.anchors.has(node.source)) throw new Unread();
    const [from, to] = rangeOf(node);
    return { kind: 'alias', from, to, value: walk.anchors.get(node.source) };
  }
  const found = isMap(node) ? mapOf(node, walk) : isSeq(node) ? listOf(node, walk) : scalarOf(node, at, walk);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, found.value);
  return found;
};

const parsed = (text: string): Document.Parsed | undefined => {
  const report = createReport(emptyTree('', ''));
  return parseDocument(text, report);
};

/**
 * The tree of a whole text or a part of one that can stand alone, with one kind of line end. Undefined where it cannot be read, or
 * has parts that cannot be told apart; null where it is empty.
 */
export const treeOfText = (text: string): TextNode | null | undefined => {
  try {
    const document = parsed(text);
    if (document === undefined) return undefined;
    const contents = document.contents as Node | null;
    if (contents === null || (isScalar(contents) && contents.value === null && contents.source === ''))
      return null;
    return nodeOf(contents, rangeOf(contents)[0], { text, anchors: new Map(), nodes: 0, aliases: 0 });
  } catch (error) {
    if (error instanceof Unread || error instanceof Stop) return undefined;
    throw error;
  }
};

const movedEntry = (entry: Entry, by: number): Entry => ({
  key: entry.key,
  keyFrom: entry.keyFrom + by,
  keyTo: entry.keyTo + by,
  after: entry.after + by,
  node: movedNode(entry.node, by),
});

/** The same tree, of a text that has so many more characters before it. */
export const movedNode = (node: TextNode, by: number): TextNode => {
  const place = { from: node.from + by, to: node.to + by };
  switch (node.kind) {
    case 'map':
      return { ...node, ...place, entries: node.entries.map((entry) => movedEntry(entry, by)) };
    case 'list':
      return {
        ...node,
        ...place,
        items: node.items.map((item) => ({ at: item.at + by, node: movedNode(item.node, by) })),
      };
    default:
      return { ...node, ...place };
  }
};
