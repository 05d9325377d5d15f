// Puts a new value in the place of an old one.
import type { Edit } from './edit.ts';
import { beginsLine, columnOf, lineEnd, lineStart } from './edit.ts';
import type { Found, Holder, Source } from './place.ts';
import { indentOfHolder, isInFlow } from './place.ts';
import type { ScalarNode, TextNode } from './text-tree.ts';
import { type Cut, cutOf, writeBare, writeText } from './write-scalar.ts';
import type { Place } from './write-value.ts';
import { writeBehind, writeFile, writeFlow, writeItem, writeJson } from './write-value.ts';

/** A value between brackets, as its neighbours there are written. */
export const writeInFlow = (
  value: unknown,
  at: number,
  { text, manner }: Source,
  style?: ScalarNode['style'],
): string => {
  if (manner.json) {
    const start = lineStart(text, at);
    const indent = (/^\s*/.exec(text.slice(start, at))?.[0] ?? '').length;
    return beginsLine(text, at) || /^\s*"/.test(text.slice(start, at))
      ? writeJson(value, indent, manner.step)
      : writeJson(value, 0, 0);
  }
  return typeof value === 'string'
    ? writeText(value, { flow: true, column: 0, indent: 0, style })
    : writeFlow(value, manner);
};

const inFlow = (value: unknown, { node, holder }: Found, source: Source): Edit[] => {
  const style = node.kind === 'scalar' ? node.style : undefined;
  const by = writeInFlow(value, node.from, source, style);
  if (style !== 'empty') return [{ from: node.from, to: node.to, by }];
  const hasColon = source.text[node.from - 1] === ':';
  return [{ from: node.from, to: node.to, by: holder.kind === 'entry' && !hasColon ? `: ${by}` : ` ${by}` }];
};

const behind = (holder: Holder): number =>
  holder.kind === 'entry' ? holder.entry.after : holder.kind === 'item' ? holder.at + 1 : 0;

const isBlockText = (node: TextNode): node is ScalarNode =>
  node.kind === 'scalar' && (node.style === 'folded' || node.style === 'literal');

/** The note behind the sign of a block text, such as `>- # why`. */
const noteOf = (node: TextNode, text: string): string => {
  if (!isBlockText(node)) return '';
  return /\s#.*$/.exec(text.slice(node.from, lineEnd(text, node.from)))?.[0] ?? '';
};

/** The indentation of the lines of a block text, and how they are cut. */
const shapeOf = (node: ScalarNode, text: string): { indent: number; cut: Cut } | undefined => {
  const lines = text.slice(lineEnd(text, node.from) + 1, node.to).split('\n');
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined) return undefined;
  const indent = first.length - first.trimStart().length;
  return { indent, cut: cutOf(lines.map((line) => line.slice(indent))) };
};

/** What is written behind the colon or hyphen: what stays on its line, and the lines below. */
const writtenFor = (
  value: unknown,
  { node, holder }: Found,
  { text, manner }: Source,
  like?: Place['like'],
): { head: string; rest: string } => {
  const base = indentOfHolder(text, holder);
  const column = columnOf(text, behind(holder)) + 1;
  const indent = base + (holder.kind === 'item' ? 2 : manner.step);
  let written: string;
  if (typeof value === 'string') {
    const style = node.kind === 'scalar' ? node.style : undefined;
    const old = isBlockText(node) ? shapeOf(node, text) : undefined;
    const room = { flow: false, column, indent: old?.indent ?? indent, style, cut: old?.cut };
    written = ` ${writeText(value, room)}`;
  } else if (typeof value !== 'object' || value === null) {
    written = ` ${writeBare(value as number | boolean | null)}`;
  } else if (holder.kind === 'item') written = ` ${writeItem(value, base, manner, like).slice(2)}`;
  else written = writeBehind(value, { indent, column, like: like ?? likeOf(node, value) }, manner);
  const cut = written.indexOf('\n');
  return cut < 0 ? { head: written, rest: '' } : { head: written.slice(0, cut), rest: written.slice(cut) };
};

/** A block of the same kind stays on one line, or on several. */
const likeOf = (node: TextNode, value: object): 'flow' | 'block' | undefined => {
  if (node.kind !== (Array.isArray(value) ? 'list' : 'map')) return undefined;
  const isEmpty =
    node.kind === 'list' ? node.items.length === 0 : node.kind === 'map' && node.entries.length === 0;
  return isEmpty
    ? undefined
    : node.kind === 'list' || node.kind === 'map'
      ? node.flow
        ? 'flow'
        : 'block'
      : undefined;
};

/** The old value stands on lines of its own below. */
const overLines = (
  found: Found,
  { head, rest }: { head: string; rest: string },
  { text }: Source,
): Edit[] => {
  const { node, holder } = found;
  const after = behind(holder);
  const [from, to] = [lineStart(text, node.from), lineEnd(text, node.to)];
  const lines: Edit =
    rest === '' ? { from, to: Math.min(text.length, to + 1), by: '' } : { from, to, by: rest.slice(1) };
  return head.trim() === '' ? [lines] : [{ from: after, to: after, by: head }, lines];
};

/** The old value begins behind the colon or hyphen. */
const onLine = (found: Found, { head, rest }: { head: string; rest: string }, { text }: Source): Edit[] => {
  const { node, holder } = found;
  const after = behind(holder);
  const note = noteOf(node, text);
  const isEmpty = node.kind === 'scalar' && node.style === 'empty';
  const first: Edit =
    head.trim() === ''
      ? { from: after, to: node.to, by: note }
      : isEmpty
        ? { from: after, to: after, by: head }
        : { from: node.from, to: node.to, by: head.trimStart() + note };
  const end = lineEnd(text, node.to);
  return rest === '' ? [first] : [first, { from: end, to: end, by: rest }];
};

/** The edits that put a value in the place of a part; `like`: on lines of its own, or between brackets. */
export const replacePart = (value: unknown, found: Found, source: Source, like?: Place['like']): Edit[] => {
  const { node, holder } = found;
  const { text, manner } = source;
  if (holder.kind === 'none') {
    const by = manner.json ? writeJson(value, 0, manner.step) : writeFile(value, manner).slice(0, -1);
    return [{ from: node.from, to: node.to, by }];
  }
  if (isInFlow(found)) return inFlow(value, found, source);
  const written = writtenFor(value, found, source, like);
  const isBelow = text.slice(behind(holder), node.from).includes('\n');
  return isBelow ? overLines(found, written, source) : onLine(found, written, source);
};
