// The edits of the text that a change of the values asks for.
import type { Block, Change, Path } from '../change.ts';
import { blockOf, isBlock } from '../change.ts';
import { orderAt, placeOfKey } from '../changed-value.ts';
import type { Edit } from './edit.ts';
import { insertInto } from './insert.ts';
import { moveWithin } from './move.ts';
import type { Source } from './place.ts';
import { deepest, partAt } from './place.ts';
import { removeFrom } from './remove.ts';
import { renameKey } from './rename.ts';
import { replacePart } from './replace.ts';

/** The value in as many new blocks and lists as the path has steps. */
const wrapped = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : blockOf([[step, inner]])),
    value,
  );

const setAt = (root: unknown, path: Path, value: unknown, source: Source): Edit[] => {
  const found = deepest(source.tree, path);
  const { node, depth } = found;
  if (depth === path.length) return replacePart(value, found, source);
  const [step, rest] = [path[depth], path.slice(depth + 1)];
  const inner = wrapped(rest, value);
  if (typeof step === 'string' && node.kind === 'map' && (node.entries.length > 0 || isInBrackets(found))) {
    const keys = node.entries.map((entry) => entry.key);
    const at = placeOfKey(keys, step, orderAt(root, path.slice(0, depth), node.value));
    return insertInto(node, at, { key: step, value: inner }, source);
  }
  if (typeof step === 'number' && node.kind === 'list' && (node.items.length > 0 || isInBrackets(found))) {
    return insertInto(node, node.items.length, { value: inner }, source);
  }
  return replacePart(wrapped(path.slice(depth), value), found, source);
};

/** A part inside brackets stays there; an empty pair of brackets behind a colon may give way to lines. */
const isInBrackets = ({ holder }: ReturnType<typeof deepest>): boolean =>
  holder.kind === 'entry' ? holder.map.flow : holder.kind === 'item' && holder.list.flow;

const insertAt = (
  root: unknown,
  { path, at, value }: Extract<Change, { do: 'insert' }>,
  source: Source,
): Edit[] => {
  const found = partAt(source.tree, path);
  if (found?.node.kind === 'list' && (found.node.items.length > 0 || isInBrackets({ ...found, depth: 0 }))) {
    return insertInto(found.node, Math.min(Math.max(0, at), found.node.items.length), { value }, source);
  }
  return setAt(root, path, [value], source);
};

const removeAt = (path: Path, source: Source): Edit[] => {
  const around = partAt(source.tree, path.slice(0, -1));
  const holder = partAt(source.tree, path)?.holder;
  if (around === undefined || holder === undefined || holder.kind === 'none') return [];
  return removeFrom(around, holder.index, source);
};

const moveAt = ({ path, from, to }: Extract<Change, { do: 'move' }>, source: Source): Edit[] => {
  const node = partAt(source.tree, path)?.node;
  return node?.kind === 'map' || node?.kind === 'list' ? moveWithin(node, from, to, source) : [];
};

/**
 * The edits that make one simple change. What they do is to be checked: a text has corners, such as anchors, that they do not look into.
 */
export const editsFor = (root: unknown, change: Change, source: Source): readonly Edit[] => {
  switch (change.do) {
    case 'set':
      return setAt(root, change.path, change.value, source);
    case 'remove':
      return removeAt(change.path, source);
    case 'insert':
      return insertAt(root, change, source);
    case 'move':
      return moveAt(change, source);
    case 'rename':
      return renameKey(root, change.path, change.key, source);
    default:
      return change satisfies never;
  }
};

const commonEnds = (
  one: readonly unknown[],
  other: readonly unknown[],
  same: (a: unknown, b: unknown) => boolean,
) => {
  const most = Math.min(one.length, other.length);
  let front = 0;
  while (front < most && same(one[front], other[front])) front += 1;
  let back = 0;
  while (back < most - front && same(one.at(-1 - back), other.at(-1 - back))) back += 1;
  return { front, back };
};

const listSteps = (
  path: Path,
  old: readonly unknown[],
  value: readonly unknown[],
  same: (a: unknown, b: unknown) => boolean,
): Change[] => {
  const { front, back } = commonEnds(old, value, same);
  const [oldEnd, newEnd] = [old.length - back, value.length - back];
  const both = Math.min(oldEnd, newEnd);
  const steps: Change[] = [];
  for (let at = front; at < both; at += 1) steps.push(...stepsFor([...path, at], old[at], value[at], same));
  for (let at = both; at < newEnd; at += 1) steps.push({ do: 'insert', path, at, value: value[at] });
  for (let at = oldEnd - 1; at >= both; at -= 1) steps.push({ do: 'remove', path: [...path, at] });
  return steps;
};

const blockSteps = (
  path: Path,
  old: Block,
  value: Block,
  same: (a: unknown, b: unknown) => boolean,
): Change[] => {
  const steps: Change[] = [];
  for (const [key, inner] of Object.entries(value)) {
    steps.push(...stepsFor([...path, key], Object.hasOwn(old, key) ? old[key] : undefined, inner, same));
  }
  for (const key of Object.keys(old)) {
    if (!Object.hasOwn(value, key)) steps.push({ do: 'remove', path: [...path, key] });
  }
  return steps;
};

/** The simple changes that make a new value of an old one, part by part, so that what is the same in both is left alone. */
export const stepsFor = (
  path: Path,
  old: unknown,
  value: unknown,
  same: (one: unknown, other: unknown) => boolean,
): Change[] => {
  if (same(old, value)) return [];
  if (Array.isArray(old) && Array.isArray(value) && old.length > 0 && value.length > 0)
    return listSteps(path, old, value, same);
  if (isBlock(old) && isBlock(value) && Object.keys(value).some((key) => Object.hasOwn(old, key))) {
    return blockSteps(path, old, value, same);
  }
  return [{ do: 'set', path, value }];
};
