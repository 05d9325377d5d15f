// The changes that a form makes to a scenario, and what each does to its plain values.
import { withoutUnreadable } from '../scenario/reading/source-text.ts';
import type { Path } from '../scenario/reading/source-tree.ts';

export type { Path };

/** One change of a scenario that is being written. Places in lists count from 0. */
export type Change =
  /** Puts a value at a place, and blocks around it where there are none. */
  | { readonly do: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly do: 'remove'; readonly path: Path }
  /** Puts a value into a list, before the item that stands at `at`; the list is made where there is none. */
  | { readonly do: 'insert'; readonly path: Path; readonly at: number; readonly value: unknown }
  /** Moves an item of a list, or an entry of a table, to another place in the order: `to` counts without it. */
  | { readonly do: 'move'; readonly path: Path; readonly from: number; readonly to: number }
  /** Gives an entry of a table another key; what refers to it by its id follows. */
  | { readonly do: 'rename'; readonly path: Path; readonly key: string };

/** A block of plain values: without prototype, so that no key is mistaken for an inherited one. */
export type Block = Record<string, unknown>;

export const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A block of these entries, in this order. */
export const blockOf = (entries: Iterable<readonly [string, unknown]>): Block => {
  const block = Object.create(null) as Block;
  for (const [key, value] of entries) block[key] = value;
  return block;
};

/** Without what no file can hold: entries of undefined, control characters and half characters in texts, and −0. */
export const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item ?? null));
  if (isBlock(value)) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return blockOf(entries.map(([key, inner]) => [withoutUnreadable(key), plain(inner)] as const));
  }
  if (typeof value === 'string') return withoutUnreadable(value);
  return Object.is(value, -0) ? 0 : value;
};

/** Are two plain values the same, the order of entries included? */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if (one === other || (one !== one && other !== other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
  if (!isBlock(one) || !isBlock(other)) return false;
  const [ours, theirs] = [Object.keys(one), Object.keys(other)];
  return (
    ours.length === theirs.length &&
    ours.every((key, index) => key === theirs[index] && sameValue(one[key], other[key]))
  );
};
