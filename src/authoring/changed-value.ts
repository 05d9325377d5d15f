// What a change makes of the plain values of a scenario: the measure that a change of its text is held against.
import { scenarioSchema } from '../scenario/format/scenario.ts';
import { keysOf, schemaAt } from '../scenario/schema-walk.ts';
import type { Block, Change, Path } from './change.ts';
import { blockOf, isBlock, plain } from './change.ts';

/** The keys that a block may have, in the order of the format; none for a table, whose order is the author’s. */
export const orderAt = (root: unknown, path: Path, block: unknown): readonly string[] =>
  keysOf(schemaAt(scenarioSchema, root, path), block);

/**
 * Where a new key goes among those of a block: behind the nearest that the format has before it; in front of all where there is none;
 * at the end of a table, and where the format does not know it.
 */
export const placeOfKey = (keys: readonly string[], key: string, order: readonly string[]): number => {
  const at = order.indexOf(key);
  if (at < 0) return keys.length;
  for (const before of order.slice(0, at).toReversed()) {
    const found = keys.indexOf(before);
    if (found >= 0) return found + 1;
  }
  return keys.some((other) => order.includes(other)) ? 0 : keys.length;
};

/** A change that can be made here: the new values. */
type Step = (value: unknown, around: Path) => unknown;

/** The values with what stands at a path replaced; blocks and lists on the way are made where there are none. */
const replaced = (root: unknown, path: Path, replace: Step): unknown => {
  const go = (value: unknown, depth: number): unknown => {
    const step = path[depth];
    if (step === undefined) return replace(value, path);
    if (typeof step === 'number') {
      const list: unknown[] = Array.isArray(value) ? value.slice() : [];
      const at = Math.min(step, list.length);
      const inner = go(list[at], depth + 1);
      if (inner === undefined) list.splice(at, 1);
      else list[at] = inner;
      return list;
    }
    const block: Block = isBlock(value) ? value : blockOf([]);
    const had = Object.hasOwn(block, step);
    const inner = go(had ? block[step] : undefined, depth + 1);
    const entries = Object.entries(block);
    if (inner === undefined) return blockOf(entries.filter(([key]) => key !== step));
    if (had) return blockOf(entries.map(([key, old]) => [key, key === step ? inner : old] as const));
    const order = orderAt(root, path.slice(0, depth), block);
    entries.splice(placeOfKey(Object.keys(block), step, order), 0, [step, inner]);
    return blockOf(entries);
  };
  return go(root, 0);
};

const moved = <Item>(items: readonly Item[], from: number, to: number): Item[] => {
  const left = items.filter((_item, index) => index !== from);
  const item = items[from];
  return item === undefined ? left : left.toSpliced(to, 0, item);
};

const stands = (root: unknown, path: Path): boolean => {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
};

/** An array is moved within, and so is a block. */
const movedWithin = (value: unknown, from: number, to: number): unknown =>
  Array.isArray(value)
    ? moved(value, from, to)
    : isBlock(value)
      ? blockOf(moved(Object.entries(value), from, to))
      : value;

/** The values after a change; the same where it cannot be made. References to a renamed id are not followed here. */
export const changedValue = (root: unknown, change: Change): unknown => {
  const { path } = change;
  switch (change.do) {
    case 'set':
      return replaced(root, path, () => plain(change.value));
    case 'remove':
      return stands(root, path) ? replaced(root, path, () => undefined) : root;
    case 'insert':
      return replaced(root, path, (value) =>
        (Array.isArray(value) ? value : []).toSpliced(Math.max(0, change.at), 0, plain(change.value)),
      );
    case 'move':
      return stands(root, path)
        ? replaced(root, path, (value) => movedWithin(value, change.from, change.to))
        : root;
    case 'rename': {
      const last = path.at(-1);
      return replaced(root, path.slice(0, -1), (value) =>
        isBlock(value) && !Object.hasOwn(value, change.key)
          ? blockOf(
              Object.entries(value).map(([key, inner]) => [key === last ? change.key : key, inner] as const),
            )
          : value,
      );
    }
    default:
      return change satisfies never;
  }
};
