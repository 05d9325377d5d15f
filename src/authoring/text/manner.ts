// Recognises how a file is written: YAML or JSON, and how many blanks each level is indented by.
import { columnOf } from './edit.ts';
import type { TextNode } from './text-tree.ts';
import type { Manner } from './write-value.ts';

const insideOf = (node: TextNode): readonly TextNode[] =>
  node.kind === 'map'
    ? node.entries.map((entry) => entry.node)
    : node.kind === 'list'
      ? node.items.map((item) => item.node)
      : [];

/** How much further a block stands than the entry that holds it; the first that is found. */
const stepIn = (text: string, node: TextNode): number | undefined => {
  if (node.kind !== 'map') return undefined;
  for (const { keyFrom, node: inner } of node.entries) {
    if (inner.kind !== 'map') continue;
    const first = inner.entries[0]?.keyFrom;
    const step = first === undefined ? 0 : columnOf(text, first) - columnOf(text, keyFrom);
    if (step > 0 && first !== undefined && text.slice(keyFrom, first).includes('\n')) return step;
  }
  for (const inner of insideOf(node)) {
    const step = stepIn(text, inner);
    if (step !== undefined) return step;
  }
  return undefined;
};

/** How a text is written. */
export const mannerOf = (text: string, tree: TextNode | null): Manner => {
  if (tree === null) return { json: false, step: 2 };
  const entries = tree.kind === 'map' && tree.flow ? tree.entries : [];
  const json = entries.length > 0 && entries.every(({ keyFrom }) => text[keyFrom] === '"');
  const first = entries[0]?.keyFrom ?? 0;
  const step = json && text.slice(0, first).includes('\n') ? columnOf(text, first) : stepIn(text, tree);
  return { json, step: Math.max(1, Math.min(8, step ?? 2)) };
};
