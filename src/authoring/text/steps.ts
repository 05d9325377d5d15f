// Takes a change of a whole block or list apart, so that what is the same before and after is left alone.
import type { Block, Change, Path } from '../change.ts';
import { isBlock } from '../change.ts';

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
