// Turns a parsed document into plain values and notes where each stands; aliases are followed, odd keys refused.
import type { Document, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { interned } from '../interned.ts';
import type { Report } from './problem.ts';
import { fileLimits, unreadableAt } from './source-text.ts';
import type { Mark, Path } from './source-tree.ts';
import { Stop } from './yaml-document.ts';

export type Plain = { value: unknown; mark: Mark };

type Walk = {
  readonly report: Report;
  readonly anchors: Map<string, Node>;
  nodes: number;
  aliases: number;
};

const startOf = (node: unknown): number | undefined => (node as { range?: readonly number[] }).range?.[0];

/** The name of an entry as text, or undefined (with a problem) when it is none. */
const keyOf = (key: unknown, path: Path, taken: ReadonlySet<string>, walk: Walk): string | undefined => {
  const offset = startOf(key);
  if (!isScalar(key)) {
    walk.report.note('odd-key', {}, { path, offset });
    return undefined;
  }
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  const shown = { key: name.slice(0, 80) };
  if (name === '__proto__' || name === '<<') walk.report.note('forbidden-key', shown, { path, offset });
  else if (taken.has(name)) walk.report.note('duplicate-key', shown, { path: [...path, name], offset });
  else return interned(name);
  return undefined;
};

const mapOf = (node: Node, path: Path, walk: Walk): Plain => {
  const value = Object.create(null) as Record<string, unknown>;
  const children = new Map<string, Mark>();
  const taken = new Set<string>();
  for (const pair of isMap(node) ? node.items : []) {
    const name = keyOf(pair.key, path, taken, walk);
    if (name === undefined) continue;
    taken.add(name);
    const inner = plainOf(pair.value as Node | null, [...path, name], walk);
    value[name] = inner.value;
    const keyAt = startOf(pair.key);
    children.set(name, { ...inner.mark, at: inner.mark.at < 0 ? (keyAt ?? 0) : inner.mark.at, keyAt });
  }
  return { value, mark: { at: startOf(node) ?? 0, children } };
};

const listOf = (node: Node, path: Path, walk: Walk): Plain => {
  const value: unknown[] = [];
  const children = new Map<number, Mark>();
  for (const [index, item] of (isSeq(node) ? node.items : []).entries()) {
    const inner = plainOf(item as Node | null, [...path, index], walk);
    value.push(inner.value);
    children.set(index, inner.mark);
  }
  return { value, mark: { at: startOf(node) ?? 0, children } };
};

const scalarOf = (value: unknown, at: number, path: Path, walk: Walk): Plain => {
  if (typeof value === 'string' && unreadableAt(value) >= 0) {
    walk.report.note('unreadable-character', {}, { path, offset: at });
  }
  if (typeof value === 'string') return { value: interned(value), mark: { at } };
  return { value: Object.is(value, -0) ? 0 : value, mark: { at } };
};

const aliasOf = (source: string, at: number, path: Path, walk: Walk): Plain => {
  walk.aliases += 1;
  if (walk.aliases > fileLimits.aliases) {
    walk.report.note('too-many-aliases', { most: fileLimits.aliases }, { path, offset: at });
    throw new Stop();
  }
  const target = walk.anchors.get(source);
  if (target === undefined) {
    walk.report.note('unknown-alias', { alias: source.slice(0, 80) }, { path, offset: at });
    return { value: undefined, mark: { at } };
  }
  return plainOf(target, path, walk);
};

const plainOf = (node: Node | null, path: Path, walk: Walk): Plain => {
  if (node === null) return { value: null, mark: { at: -1 } };
  const at = startOf(node) ?? 0;
  walk.nodes += 1;
  if (walk.nodes > fileLimits.nodes) {
    walk.report.note('too-many-values', { most: fileLimits.nodes }, { path, offset: at });
    throw new Stop();
  }
  if (path.length > fileLimits.depth) {
    walk.report.note('too-deep', { most: fileLimits.depth }, { path, offset: at });
    throw new Stop();
  }
  if (isAlias(node)) return aliasOf(node.source, at, path, walk);
  const found = isMap(node)
    ? mapOf(node, path, walk)
    : isSeq(node)
      ? listOf(node, path, walk)
      : scalarOf(isScalar(node) ? node.value : undefined, at, path, walk);
  // Only after its content, so that nothing can stand for what contains it.
  if (!isAlias(node) && node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  return found;
};

/** The values of a document, and where they stand. Throws Stop at a limit, with the problem in the report. */
export const plainValues = (document: Document.Parsed, report: Report): Plain =>
  plainOf(document.contents, [], { report, anchors: new Map(), nodes: 0, aliases: 0 });
