// Puts a new entry into a block, or a new item into a list.
import type { Edit } from './edit.ts';
import { beginsLine, columnOf, hasEmptyLine, lineEnd, lineStart } from './edit.ts';
import type { Source } from './place.ts';
import { stretchesOf } from './place.ts';
import { writeInFlow } from './replace.ts';
import type { ListNode, MapNode, TextNode } from './text-tree.ts';
import { writeKey } from './write-scalar.ts';
import type { Place } from './write-value.ts';
import { writeEntry, writeItem, writeJson } from './write-value.ts';

/** What is to be inserted: an item, or an entry where it has a key. */
export type Newcomer = { readonly key?: string; readonly value: unknown };

/** How the neighbours are written, where all are blocks or lists. */
const likeNeighbours = (nodes: readonly TextNode[]): Place['like'] => {
  const flows = nodes.map((node) => (node.kind === 'map' || node.kind === 'list' ? node.flow : undefined));
  if (flows.length === 0 || flows.includes(undefined)) return undefined;
  // Where there are both, a new one is written by its size.
  return flows.every(Boolean) ? 'flow' : flows.some(Boolean) ? undefined : 'block';
};

const innerNodes = (node: MapNode | ListNode): readonly TextNode[] =>
  node.kind === 'map' ? node.entries.map((entry) => entry.node) : node.items.map((item) => item.node);

/** The notes right above an entry belong to it: where they begin. At the top of a file they are about the file. */
export const withNotesAbove = (text: string, at: number): number => {
  const column = columnOf(text, at);
  let from = at;
  let start = lineStart(text, at);
  if (!beginsLine(text, at)) return at;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start - 1);
    if (!line.trimStart().startsWith('#') || line.length - line.trimStart().length !== column) return from;
    start = above;
    from = above + column;
  }
  return at;
};

/** Do the neighbours of this place stand apart, with empty lines between them? */
const standApart = (
  text: string,
  stretches: readonly { from: number; to: number }[],
  at: number,
): boolean => {
  const gaps = [at - 1, at].flatMap((index) => {
    const [one, other] = [stretches[index - 1], stretches[index]];
    return one && other ? [text.slice(one.to, other.from)] : [];
  });
  return gaps.length > 0 && gaps.every(hasEmptyLine);
};

const inBlock = (
  node: MapNode | ListNode,
  at: number,
  { key, value }: Newcomer,
  { text, manner }: Source,
): Edit[] => {
  const stretches = stretchesOf(node);
  const column = columnOf(text, stretches[0]?.from ?? node.from);
  const like = likeNeighbours(innerNodes(node));
  const written =
    key === undefined ? writeItem(value, column, manner, like) : writeEntry(key, value, column, manner, like);
  const blanks = ' '.repeat(column);
  const apart = standApart(text, stretches, at) ? '\n' : '';
  const before = stretches[at - 1];
  if (before === undefined) {
    const first = withNotesAbove(text, stretches[0]?.from ?? node.from);
    return [{ from: first, to: first, by: `${written}\n${apart}${blanks}` }];
  }
  const end = lineEnd(text, before.to);
  return [{ from: end, to: end, by: `\n${apart}${blanks}${written}` }];
};

const inBrackets = (
  node: MapNode | ListNode,
  at: number,
  { key, value }: Newcomer,
  source: Source,
): Edit[] => {
  const { text, manner } = source;
  const stretches = stretchesOf(node);
  const [first, second] = stretches;
  const before = stretches[at - 1];
  const name = key === undefined ? '' : `${writeKey(key, manner.json)}: `;
  if (first === undefined) {
    const [open, close] = key === undefined ? ['[', ']'] : manner.json ? ['{', '}'] : ['{ ', ' }'];
    const by = manner.json ? name + writeJson(value, 0, 0) : name + writeInFlow(value, node.from, source);
    return [{ from: node.from, to: node.to, by: open + by + close }];
  }
  // One to a line, or all on one?
  const isTall = beginsLine(text, second?.from ?? first.from) && beginsLine(text, first.from);
  const gap = isTall ? `\n${' '.repeat(columnOf(text, first.from))}` : ' ';
  const by = name + writeInFlow(value, first.from, source);
  return before === undefined
    ? [{ from: first.from, to: first.from, by: `${by},${gap}` }]
    : [{ from: before.to, to: before.to, by: `,${gap}${by}` }];
};

/** The edits that put a newcomer before the entry or item at `at`, or behind the last. */
export const insertInto = (
  node: MapNode | ListNode,
  at: number,
  newcomer: Newcomer,
  source: Source,
): Edit[] => (node.flow ? inBrackets(node, at, newcomer, source) : inBlock(node, at, newcomer, source));
