// Makes a change of the values in the text: as little of the text as can be changes, and the result is checked.
import type { Change, Path } from '../change.ts';
import { isBlock, sameValue } from '../change.ts';
import { changedValue } from '../changed-value.ts';
import { valueAt } from '../../scenario/reading/shape.ts';
import type { Edit } from './edit.ts';
import { edited } from './edit.ts';
import { editsFor } from './edits-for.ts';
import { mannerOf } from './manner.ts';
import type { Outline } from './outline.ts';
import { outlineOf } from './outline.ts';
import type { Source } from './place.ts';
import { partAt } from './place.ts';
import { stepsFor } from './steps.ts';
import { referrersOf } from './rename.ts';
import { replacePart } from './replace.ts';
import type { TextNode } from './text-tree.ts';
import { writeFile, writeFlow } from './write-value.ts';

const sourceOf = (outline: Outline): Source | undefined => {
  const tree = outline.tree();
  return tree === null ? undefined : { text: outline.text, tree, manner: mannerOf(outline.text, tree) };
};

const readAfter = (outline: Outline, edits: readonly Edit[]): Outline | undefined => {
  try {
    return outlineOf(edited(outline.text, edits), outline);
  } catch {
    return undefined;
  }
};

/** The text after these edits, if it holds the expected values. */
const held = (outline: Outline, edits: readonly Edit[], expected: unknown): Outline | undefined => {
  const after = readAfter(outline, edits);
  return after !== undefined && sameValue(after.value, expected) ? after : undefined;
};

/** Writes the nearest block or list around a place anew, or one further out, until the values are right. */
const writtenAnew = (outline: Outline, path: Path, expected: unknown): Outline => {
  const source = sourceOf(outline);
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const found = source && partAt(source.tree, path.slice(0, depth));
    const value = valueAt(expected, path.slice(0, depth));
    if (source === undefined || found === undefined || value === undefined) continue;
    const after = held(outline, replacePart(value, found, source), expected);
    if (after !== undefined) return after;
  }
  const text = writeFile(expected, source?.manner ?? { json: false, step: 2 });
  const after = outlineOf(text);
  if (after === undefined) throw new RangeError('The change holds a value that no scenario file can hold.');
  return after;
};

const aliasesIn = (node: TextNode): readonly TextNode[] =>
  node.kind === 'alias'
    ? [node]
    : node.kind === 'map'
      ? node.entries.flatMap((entry) => aliasesIn(entry.node))
      : node.kind === 'list'
        ? node.items.flatMap((item) => aliasesIn(item.node))
        : [];

/** The same values with every alias written out, so that a part can be changed without the others that stand for the same. */
const withoutAliases = (outline: Outline): Outline | undefined => {
  const source = sourceOf(outline);
  const aliases = source === undefined ? [] : aliasesIn(source.tree);
  if (aliases.length === 0) return undefined;
  const edits = aliases.map(({ from, to, value }) => ({ from, to, by: writeFlow(value, { json: false }) }));
  return held(outline, edits, outline.value);
};

/** The values after a renaming, with what refers to the renamed. */
const renamedValue = (root: unknown, change: Extract<Change, { do: 'rename' }>): unknown => {
  const last = change.path.at(-1);
  const after = changedValue(root, change);
  if (sameValue(after, root)) return root;
  let value = root;
  // Inner places first: a key that is renamed is a step on the way to what is in it.
  const byDepth = referrersOf(root, change.path).toSorted(
    (one, other) => other.path.length - one.path.length,
  );
  for (const { path, spot } of byDepth) {
    if (spot === 'value') value = changedValue(value, { do: 'set', path, value: change.key });
    else if (path.at(-1) === last) value = changedValue(value, { do: 'rename', path, key: change.key });
  }
  return changedValue(value, change);
};

const expectedAfter = (root: unknown, change: Change): unknown =>
  change.do === 'rename' ? renamedValue(root, change) : changedValue(root, change);

/** Below the notes of a file that holds no values yet. */
const begun = (outline: Outline, expected: unknown): Outline | undefined => {
  if (outline.tree() !== null || !isBlock(expected)) return undefined;
  const gap = outline.text === '' || outline.text.endsWith('\n') ? '' : '\n';
  const by = gap + writeFile(expected, { json: false, step: 2 });
  return held(outline, [{ from: outline.text.length, to: outline.text.length, by }], expected);
};

const makeSimple = (outline: Outline, change: Change): Outline => {
  const expected = expectedAfter(outline.value, change);
  if (sameValue(expected, outline.value)) return outline;
  const attempt = (from: Outline): Outline | undefined => {
    const source = sourceOf(from);
    return source && held(from, editsFor(from.value, change, source), expected);
  };
  const done = begun(outline, expected) ?? attempt(outline);
  if (done !== undefined) return done;
  const plainer = withoutAliases(outline);
  return (plainer && attempt(plainer)) ?? writtenAnew(plainer ?? outline, change.path, expected);
};

/** The simple changes that a change is made of. */
const simplified = (root: unknown, change: Change): readonly Change[] => {
  if (change.do !== 'set') return [change];
  const old = valueAt(root, change.path);
  const value = valueAt(changedValue(root, change), change.path);
  return stepsFor(change.path, old, value, sameValue);
};

/** The text after a change, read. The very same where nothing changes. To set nothing is to remove. */
export const changeText = (outline: Outline, asked: Change): Outline => {
  const change: Change =
    asked.do === 'set' && asked.value === undefined ? { do: 'remove', path: asked.path } : asked;
  if (sameValue(expectedAfter(outline.value, change), outline.value)) return outline;
  return simplified(outline.value, change).reduce(makeSimple, outline);
};
