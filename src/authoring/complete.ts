// What can be written at a place of the text: the names of fields, the words that are allowed, the ids that the file describes.
import type { Meaning } from '../scenario/format/basics.ts';
import { scenarioSchema } from '../scenario/format/scenario.ts';
import { keysOf, meaningOf, schemaAt, wordsOf } from '../scenario/schema-walk.ts';
import { valueAt } from '../scenario/reading/shape.ts';
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

type Line = {
  readonly column: number;
  readonly inner: number;
  readonly isItem: boolean;
  readonly key: string | undefined;
};

const lineOf = (line: string): Line => {
  const { blanks = '', hyphens = '', key } = linePattern.exec(line)?.groups ?? {};
  return { column: blanks.length, inner: blanks.length + hyphens.length, isItem: hyphens !== '', key };
};

/** The path of the block that a line belongs to, found by the indentation of the lines above. */
const pathAbove = (lines: readonly string[], here: Line): Step[] => {
  const path: Step[] = [];
  let limit = here.inner;
  // The list that is being gone through upwards: where its hyphens stand, and how many items there were.
  let list = here.isItem ? { column: here.column, count: 0 } : undefined;
  for (const text of lines.toReversed()) {
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
    const { column, inner, isItem, key } = lineOf(text);
    if (list !== undefined) {
      if (isItem && column === list.column) list = { column, count: list.count + 1 };
      else if (key !== undefined && column <= list.column) {
        path.unshift(key, list.count);
        list = isItem ? { column, count: 0 } : undefined;
        limit = column;
      }
    } else if (isItem && column < limit) {
      if (key !== undefined && inner < limit) path.unshift(key);
      list = { column, count: 0 };
      limit = column;
    } else if (!isItem && key !== undefined && column < limit) {
      path.unshift(key);
      limit = column;
    }
  }
  return list === undefined ? path : [list.count, ...path];
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
  if (/(^|\s)#/.test(line)) return null;
  const from = offset - (/[\w$-]*$/.exec(line)?.[0].length ?? 0);
  const here = lineOf(line);
  const { key } = here;
  const path = pathAbove(lines, here);
  const flow = /[{,]\s*(?<name>[\w$-]+):\s*(?:\[[^{}\]]*|[^{}[\],]*)$/.exec(line)?.groups?.['name'];
  const options =
    flow === undefined
      ? key === undefined
        ? keysAt(root, path)
        : valuesAt(root, [...path, key])
      : valuesAt(root, [...path, ...(key === undefined ? [] : [key]), flow]);
  return options.length === 0 ? null : { from, options };
};
