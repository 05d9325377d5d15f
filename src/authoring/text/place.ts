// Finds the part of a text that a path leads to, and what holds it.
import type { Path } from '../change.ts';
import { columnOf, lineEnd } from './edit.ts';
import type { Entry, ListNode, MapNode, TextNode } from './text-tree.ts';
import type { Manner } from './write-value.ts';

/** A text that is being changed. */
export type Source = { readonly text: string; readonly tree: TextNode; readonly manner: Manner };

/** What holds a part: the entry of a block, the item of a list, or nothing, when it is the whole. */
export type Holder =
  | { readonly kind: 'entry'; readonly map: MapNode; readonly entry: Entry; readonly index: number }
  | { readonly kind: 'item'; readonly list: ListNode; readonly at: number; readonly index: number }
  | { readonly kind: 'none' };

/** A part and what holds it. */
export type Found = { readonly node: TextNode; readonly holder: Holder };

const step = (node: TextNode, key: string | number): Found | undefined => {
  if (node.kind === 'map' && typeof key === 'string') {
    const index = node.entries.findIndex((entry) => entry.key === key);
    const entry = node.entries[index];
    return entry && { node: entry.node, holder: { kind: 'entry', map: node, entry, index } };
  }
  if (node.kind === 'list' && typeof key === 'number') {
    const item = node.items[key];
    return item && { node: item.node, holder: { kind: 'item', list: node, at: item.at, index: key } };
  }
  return undefined;
};

/** The part that a path leads to, and how many steps of it there are; the deepest there is, where the path leads beyond. */
export const deepest = (tree: TextNode, path: Path): Found & { readonly depth: number } => {
  let found: Found = { node: tree, holder: { kind: 'none' } };
  for (const [depth, key] of path.entries()) {
    const next = step(found.node, key);
    if (next === undefined) return { ...found, depth };
    found = next;
  }
  return { ...found, depth: path.length };
};

/** The part that a path leads to; undefined where there is none. */
export const partAt = (tree: TextNode, path: Path): Found | undefined => {
  const found = deepest(tree, path);
  return found.depth === path.length ? found : undefined;
};

/** Is a part inside brackets or braces, or could be written there only? */
export const isInFlow = ({ holder }: Found): boolean =>
  holder.kind === 'entry' ? holder.map.flow : holder.kind === 'item' && holder.list.flow;

/** The indentation of the lines that belong to a holder’s block: those under it have more. */
export const indentOfHolder = (text: string, holder: Holder): number =>
  holder.kind === 'entry'
    ? columnOf(text, holder.entry.keyFrom)
    : holder.kind === 'item'
      ? columnOf(text, holder.at)
      : 0;

/** The path of the deepest part that holds an offset: its entry or item, from the key or hyphen to the end of its line. */
export const pathHolding = (text: string, tree: TextNode, offset: number): Path => {
  const path: (string | number)[] = [];
  let node = tree;
  for (;;) {
    if (node.kind !== 'map' && node.kind !== 'list') return path;
    const isFlow = node.flow;
    const index = stretchesOf(node).findLastIndex(({ from, to }) => {
      const end = isFlow ? to : lineEnd(text, to);
      return from <= offset && offset <= end;
    });
    if (index < 0) return path;
    const inner: Entry | { readonly node: TextNode } | undefined =
      node.kind === 'map' ? node.entries[index] : node.items[index];
    if (inner === undefined) return path;
    path.push('key' in inner ? inner.key : index);
    node = inner.node;
  }
};

/** The stretches of the entries or items of a block or list, in their order. */
export const stretchesOf = (node: MapNode | ListNode): readonly { from: number; to: number }[] =>
  node.kind === 'map'
    ? node.entries.map((entry) => ({ from: entry.keyFrom, to: Math.max(entry.after, entry.node.to) }))
    : node.items.map((item) => ({
        from: item.at,
        to: Math.max(node.flow ? item.at : item.at + 1, item.node.to),
      }));
