// What can be written at a place of the text: the names of fields, the words that are allowed, the ids that the file describes.
import type { Meaning } from '../scenario/format/basics.ts';
import { scenarioSchema } from '../scenario/format/scenario.ts';
import { keysOf, meaningOf, schemaAt, wordsOf } from '../scenario/schema-walk.ts';
import { valueAt } from '../scenario/shape.ts';
import { isBlock } from './change.ts';
import { knownNames } from './known-names.ts';

export type Completion = {
  readonly label: string;
  /** What it stands for: a name, or the description of a field. */
  readonly detail?: string;
  readonly apply?: string;
};
export type Completions = { readonly from: number; readonly options: readonly Completion[] };

type Step = string | number;

const linePattern = /^(?<blanks> *)(?<hyphens>(?:- +)*)(?:(?<key>[\w$-]+):(?: |$))?/;

/** The path of the block that a line belongs to, found by the indentation of the lines above. */
const pathAbove = (lines: readonly string[], indent: number): Step[] => {
  const path: Step[] = [];
  let limit = indent;
  let items = 0;
  for (const line of lines.toReversed()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const { blanks = '', hyphens = '', key } = linePattern.exec(line)?.groups ?? {};
    const column = blanks.length;
    const inner = column + hyphens.length;
    if (hyphens !== '' && column < limit) {
      // An item of a list: those above it in the same list only count.
      if (key !== undefined && inner < limit) path.unshift(key);
      path.unshift(0);
      limit = column + 1;
      items = 0;
      continue;
    }
    if (hyphens !== '' && column === limit - 1) {
      items += 1;
      continue;
    }
    if (hyphens === '' && key !== undefined && column < limit) {
      if (typeof path[0] === 'number') path[0] = items;
      path.unshift(key);
      limit = column;
      items = 0;
    }
  }
  return path;
};

const detailOf = (schema: unknown): string | undefined =>
  (schema as { readonly description?: string } | undefined)?.description;

const keysAt = (root: unknown, path: readonly Step[]): readonly Completion[] => {
  const block = valueAt(root, path);
  const schema = schemaAt(scenarioSchema, root, path);
  const taken = isBlock(block) ? Object.keys(block) : [];
  return keysOf(schema, isBlock(block) ? block : {})
    .filter((key) => !taken.includes(key))
    .map((key) => {
      const detail = detailOf(schemaAt(scenarioSchema, root, [...path, key]));
      return { label: key, apply: `${key}: `, ...(detail === undefined ? {} : { detail }) };
    });
};

const idsFor = (root: unknown, meaning: Meaning, path: readonly Step[]): readonly Completion[] => {
  if (!('refersTo' in meaning)) return [];
  const around = valueAt(root, path.slice(0, -1));
  const inside = isBlock(around) ? (around['point'] ?? around['event']) : path.at(-1);
  return knownNames(root)(meaning.refersTo, typeof inside === 'string' ? inside : undefined).map(
    ({ id, name }) => ({
      label: id,
      detail: name,
    }),
  );
};

const valuesAt = (root: unknown, path: readonly Step[]): readonly Completion[] => {
  const schema = schemaAt(scenarioSchema, root, path);
  if (schema === undefined) return [];
  const item = schemaAt(scenarioSchema, root, [...path, 0]);
  const meaning = meaningOf(schema) ?? (item && meaningOf(item));
  if (meaning !== undefined && 'refersTo' in meaning) return idsFor(root, meaning, path);
  return wordsOf(schema).map((word) => ({ label: word }));
};

/** What can stand at an offset of the text, from the last values that could be read; null where nothing is known. */
export const completionsAt = (root: unknown, text: string, offset: number): Completions | null => {
  const lines = text.slice(0, offset).split('\n');
  const line = lines.pop() ?? '';
  const from = offset - (/[\w$-]*$/.exec(line)?.[0].length ?? 0);
  const { blanks = '', hyphens = '', key } = linePattern.exec(line)?.groups ?? {};
  const inner = blanks.length + hyphens.length;
  const path = pathAbove(lines, inner);
  const flow = /[{,]\s*(?<name>[\w$-]+):\s*\[?[^{}\]]*$/.exec(line)?.groups?.['name'];
  const options =
    flow === undefined
      ? key === undefined
        ? keysAt(root, path)
        : valuesAt(root, [...path, key])
      : valuesAt(root, [...path, ...(key === undefined ? [] : [key]), flow]);
  return options.length === 0 ? null : { from, options };
};
