// Turns what zod finds wrong with the shape of a file into located problems that say the cure.
import type { z } from 'zod';
import type { Report } from './problem.ts';
import { didYouMean } from './suggest.ts';
import type { Path, Spot } from './source-tree.ts';
import { isId } from '../format/basics.ts';
import { isNeededAt, keysOf, schemaAt, wordsFor } from '../schema-walk.ts';
import { cureFor, idLike } from './wrong-values.ts';

type Issue = z.core.$ZodIssue;
type Place = { readonly schema: z.ZodType; readonly root: unknown; readonly report: Report };

/** The value at a path of plain values. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );

/** Something stands there although it has no value: an alias for nothing, which is noted already. */
const stands = (root: unknown, path: Path): boolean => {
  const around = valueAt(root, path.slice(0, -1));
  return typeof around === 'object' && around !== null && Object.hasOwn(around, path.at(-1) ?? '');
};

/** A value in the words of a sentence: short texts in quotes, others by kind. */
const inWords = (value: unknown): string => {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'this';
};

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  tuple: 'numbers in brackets, such as [36.2, 37.1],',
  object: 'a block (indented lines "name: value")',
  record: 'a block (indented lines "name: value")',
};

const kindInWords = (expected: string): string => kinds[expected] ?? `a value of kind ${expected}`;

/** A field's description, as it stands in brackets behind another sentence. */
const asHint = (description: string): string =>
  description.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

const noteType = (issue: Issue & { code: 'invalid_type' }, path: Path, { schema, root, report }: Place) => {
  const found = valueAt(root, path);
  const last = path.at(-1);
  const expected = kindInWords(issue.expected);
  if (path.length === 0) report.note('not-a-scenario', {}, { path });
  else if (found === null)
    report.note('empty', { expected, needed: isNeededAt(schema, root, path) }, { path, at: 'key' });
  else if (found === undefined && stands(root, path)) return;
  else if (found === undefined && typeof last === 'string') {
    const hint = asHint(schemaAt(schema, root, path)?.description ?? expected);
    report.note('missing', { key: last, hint, line: `${last}: …` }, { path, at: 'key' });
  } else {
    const { cure, suggestion } = cureFor(issue.expected, found);
    report.note('wrong-type', { expected, found: inWords(found), cure }, { path, suggestion });
  }
};

type Words = readonly (string | number)[];

/** The words as a hint, and the only one, where there is but one. */
const wordsInWords = (known: Words): { hint: string; only?: string } => {
  const [only, ...others] = known;
  if (others.length === 0) return { hint: '', only: String(only) };
  return { hint: known.length > 12 ? 'see the reference for the words' : `one of ${known.join(', ')}` };
};

const noteWord = (known: Words, path: Path, { schema, root, report }: Place) => {
  const found = valueAt(root, path);
  const { hint, only } = wordsInWords(known);
  if (found === undefined) {
    const key = String(path.at(-1));
    report.note('missing', { key, hint, line: `${key}: ${only ?? '…'}` }, { path, at: 'key' });
    return;
  }
  if (found === null) {
    const expected = only ?? (known.length > 12 ? 'one of the words of the reference' : hint);
    report.note('empty', { expected, needed: isNeededAt(schema, root, path) }, { path, at: 'key' });
    return;
  }
  const suggestion = typeof found === 'string' ? didYouMean(found, known.map(String)) : undefined;
  report.note('not-one-of', { found: inWords(found), known }, { path, suggestion });
};

const noteId = (found: unknown, path: Path, at: Spot, report: Report) => {
  const like = typeof found === 'string' ? idLike(found) : undefined;
  const suggestion = like !== undefined && isId(like) ? like : undefined;
  report.note('malformed-id', { found: inWords(found) }, { path, at, suggestion });
};

const sized = (issue: { origin: string }, amount: number | bigint): string => {
  if (issue.origin === 'string') return `${amount} character${amount === 1 ? '' : 's'}`;
  if (issue.origin === 'array') return `${amount} item${amount === 1 ? '' : 's'}`;
  return String(amount);
};

const noteSize = (issue: Issue & { code: 'too_big' | 'too_small' }, path: Path, { root, report }: Place) => {
  const number = ['number', 'int', 'bigint'].includes(issue.origin);
  const what = inWords(valueAt(root, path));
  if (issue.code === 'too_big') {
    const most = sized(issue, issue.maximum);
    if (number) report.note('too-large', { what, most }, { path });
    else report.note('too-much', { most }, { path });
  } else {
    const least = sized(issue, issue.minimum);
    if (number) report.note('too-small', { what, least }, { path });
    else report.note('too-short', { least }, { path });
  }
};

const noteKeys = (keys: readonly string[], path: Path, { schema, root, report }: Place) => {
  const known = keysOf(schemaAt(schema, root, path), valueAt(root, path));
  const given = valueAt(root, path);
  const free = known.filter(
    (key) => !(typeof given === 'object' && given !== null && Object.hasOwn(given, key)),
  );
  for (const key of keys) {
    if (report.isFull()) return;
    report.note(
      'unknown-key',
      { key: key.slice(0, 80), known },
      { path: [...path, key], at: 'key', suggestion: didYouMean(key, free) },
    );
  }
};

const noteUnion = (issue: Issue & { code: 'invalid_union' }, path: Path, place: Place) => {
  const found = valueAt(place.root, path);
  if (issue.discriminator !== undefined) {
    const inner = path.at(-1) === issue.discriminator ? path : [...path, issue.discriminator];
    noteWord(
      wordsFor(schemaAt(place.schema, place.root, inner.slice(0, -1)), issue.discriminator),
      inner,
      place,
    );
    return;
  }
  const branch = branchOf(found, issue.errors);
  if (branch === undefined) place.report.note('not-a-condition', {}, { path });
  else noteIssues(branch, path, place);
};

/** The branch that the author meant: a block that has "all" meant the branch for "all". */
const branchOf = (found: unknown, branches: readonly Issue[][]): Issue[] | undefined => {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  const meant = ['if', 'all', 'any', 'not'].findIndex((key) => Object.hasOwn(found, key));
  return meant < 0 ? undefined : branches[meant];
};

const noteFormat = (issue: Issue & { code: 'invalid_format' }, path: Path, { root, report }: Place) => {
  const found = inWords(valueAt(root, path));
  if (issue.message.includes('joined by hyphens')) noteId(valueAt(root, path), path, 'value', report);
  else report.note('malformed', { found, rule: issue.message }, { path });
};

const noteIssue = (issue: Issue, path: Path, place: Place) => {
  switch (issue.code) {
    case 'invalid_type':
      return noteType(issue, path, place);
    case 'invalid_value':
      return noteWord(
        issue.values.map((word) => (typeof word === 'number' ? word : String(word))),
        path,
        place,
      );
    case 'unrecognized_keys':
      return noteKeys(issue.keys, path, place);
    case 'invalid_union':
      return noteUnion(issue, path, place);
    case 'invalid_key':
      return noteId(String(path.at(-1)), path, 'key', place.report);
    case 'too_big':
    case 'too_small':
      return noteSize(issue, path, place);
    case 'invalid_format':
      return noteFormat(issue, path, place);
    case 'custom':
      return place.report.note(
        'malformed',
        { found: inWords(valueAt(place.root, path)), rule: issue.message },
        { path },
      );
    default:
      return place.report.note('invalid', { detail: issue.message }, { path });
  }
};

const noteIssues = (issues: readonly Issue[], base: Path, place: Place) => {
  for (const issue of issues) {
    if (place.report.isFull()) return;
    noteIssue(issue, [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))], place);
  }
};

/** Notes all that is wrong with the shape of `root`, as found by zod. */
export const noteShape = (schema: z.ZodType, root: unknown, issues: readonly Issue[], report: Report) =>
  noteIssues(issues, [], { schema, root, report });
