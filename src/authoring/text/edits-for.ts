// The edits of the text that a change of the values asks for.
import { valueAt } from '../../scenario/reading/shape.ts';
import type { Change, Path } from '../change.ts';
import { blockOf } from '../change.ts';
import { changedValue, orderAt, placeOfKey } from '../changed-value.ts';
import type { Edit } from './edit.ts';
import { lineEnd, lineStart } from './edit.ts';
import { insertInto } from './insert.ts';
import { moveWithin } from './move.ts';
import type { Source } from './place.ts';
import { deepest, isInFlow, partAt } from './place.ts';
import { removeFrom } from './remove.ts';
import { renameKey } from './rename.ts';
import { replacePart } from './replace.ts';
import { lineWidth } from './write-scalar.ts';

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

/** Does an edit make a line longer than lines should be? */
const isTooLong = (text: string, { from, to, by }: Edit): boolean => {
  const first = by.split('\n', 1)[0] ?? '';
  const rest = by.includes('\n') ? 0 : lineEnd(text, to) - to;
  return from - lineStart(text, from) + first.length + rest > lineWidth;
};

/** The block or list that stands between brackets around a place, on one line and without notes; the outermost. */
const bracketsAround = (path: Path, { text, tree }: Source): Path | undefined => {
  for (let depth = 1; depth <= path.length; depth += 1) {
    const found = partAt(tree, path.slice(0, depth));
    if (found === undefined || isInFlow(found)) return undefined;
    const { node } = found;
    if ((node.kind === 'map' || node.kind === 'list') && node.flow) {
      const line = text.slice(node.from, node.to);
      return line.includes('\n') || line.length < 3 ? undefined : path.slice(0, depth);
    }
  }
  return undefined;
};

/** What grows too long for a line between brackets is written on lines of its own. */
const unfolded = (root: unknown, change: Change, source: Source): Edit[] | undefined => {
  const path = source.manner.json ? undefined : bracketsAround(change.path, source);
  const found = path && partAt(source.tree, path);
  if (path === undefined || found === undefined) return undefined;
  return replacePart(valueAt(changedValue(root, change), path), found, source, 'block');
};

/**
 * The edits that make one simple change. What they do is to be checked: a text has corners, such as anchors, that they do not look into.
 */
export const editsFor = (root: unknown, change: Change, source: Source): readonly Edit[] => {
  const edits = plainEdits(root, change, source);
  const grows = change.do === 'set' || change.do === 'insert';
  const isLong = grows && edits.some((edit) => isTooLong(source.text, edit));
  return (isLong ? unfolded(root, change, source) : undefined) ?? edits;
};

const plainEdits = (root: unknown, change: Change, source: Source): Edit[] => {
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
