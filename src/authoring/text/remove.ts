// Takes an entry out of a block, or an item out of a list; notes around it stay.
import type { Edit } from './edit.ts';
import { beginsLine, lineEnd, lineStart } from './edit.ts';
import type { Found, Source } from './place.ts';
import { stretchesOf } from './place.ts';
import { replacePart } from './replace.ts';
import type { ListNode, MapNode } from './text-tree.ts';

/** The mark that follows a part between brackets: a comma, or the closing bracket. */
const markAfter = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== ']' && text[at] !== '}') {
    at = text[at] === '#' ? lineEnd(text, at) : at + 1;
  }
  return at;
};

/** Blanks and the line break, where nothing else stands in a line any more. */
const withLine = (text: string, edit: Edit): Edit => {
  const end = lineEnd(text, edit.to);
  if (!beginsLine(text, edit.from) || text.slice(edit.to, end).trim() !== '') return edit;
  return { from: lineStart(text, edit.from), to: Math.min(text.length, end + 1), by: '' };
};

const fromBrackets = (node: MapNode | ListNode, index: number, { text }: Source): Edit[] => {
  const stretches = stretchesOf(node);
  const [before, here, next] = [stretches[index - 1], stretches[index], stretches[index + 1]];
  if (here === undefined) return [];
  const mark = markAfter(text, here.to);
  if (text[mark] === ',') {
    const sameLine = next !== undefined && !text.slice(here.from, next.from).includes('\n');
    const to = sameLine ? next.from : mark + 1;
    return [withLine(text, { from: here.from, to, by: '' })];
  }
  if (before === undefined) return [withLine(text, { from: here.from, to: here.to, by: '' })];
  const comma = markAfter(text, before.to);
  if (!text.slice(comma, here.from).includes('\n')) return [{ from: comma, to: here.to, by: '' }];
  return [{ from: comma, to: comma + 1, by: '' }, withLine(text, { from: here.from, to: here.to, by: '' })];
};

const isEmptyLine = (text: string, start: number): boolean =>
  text.slice(start, lineEnd(text, start)).trim() === '';

/** The lines of an entry; of two empty lines that would then meet, one. */
const linesOf = (text: string, from: number, to: number): Edit => {
  const start = lineStart(text, from);
  let end = Math.min(text.length, lineEnd(text, to) + 1);
  const leavesGap = start === 0 || isEmptyLine(text, lineStart(text, start - 1));
  if (leavesGap && end < text.length && isEmptyLine(text, end)) end = lineEnd(text, end) + 1;
  return { from: start, to: Math.min(end, text.length), by: '' };
};

const fromBlock = (node: MapNode | ListNode, index: number, { text }: Source): Edit[] => {
  const stretches = stretchesOf(node);
  const [here, next] = [stretches[index], stretches[index + 1]];
  if (here === undefined) return [];
  if (beginsLine(text, here.from)) return [linesOf(text, here.from, here.to)];
  // The first, behind the hyphen of a list: the next takes its place, unless there are notes between them.
  const between = next === undefined ? '#' : text.slice(here.to, next.from);
  const to = next === undefined || between.includes('#') ? here.to : next.from;
  return [{ from: here.from, to, by: '' }];
};

/** The edits that take the part at `index` out of `around`, which is left empty rather than gone. */
export const removeFrom = (around: Found, index: number, source: Source): Edit[] => {
  const { node } = around;
  if (node.kind !== 'map' && node.kind !== 'list') return [];
  if (stretchesOf(node).length === 1 && !node.flow)
    return replacePart(node.kind === 'map' ? {} : [], around, source);
  return node.flow ? fromBrackets(node, index, source) : fromBlock(node, index, source);
};
