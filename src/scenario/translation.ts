// Reads the translation of a scenario, and lays its texts over those of the scenario.
import type { Scenario } from './format/scenario.ts';
import { scenarioSchema } from './format/scenario.ts';
import { translationSchema } from './format/translation.ts';
import { visitMeanings } from './reading/meaning-visit.ts';
import type { Problem, Report } from './reading/problem.ts';
import { createReport, inFileOrder } from './reading/problem.ts';
import { isText, partsOf } from './schema-walk.ts';
import { noteShape } from './reading/shape.ts';
import { readSource } from './reading/source-read.ts';
import type { Path } from './reading/source-tree.ts';
import { didYouMean } from './reading/suggest.ts';

type Schema = Parameters<typeof partsOf>[0];

/** One text in another language, and where it stands in the scenario. */
export type TranslatedText = { readonly path: Path; readonly text: string };

/** The texts of a scenario in another language. Those that are missing stay as they are. */
export type Translation = {
  readonly translates: string;
  readonly language: string;
  readonly texts: readonly TranslatedText[];
};

export type TranslationReading = {
  /** Undefined when a problem is an error. */
  readonly translation: Translation | undefined;
  /** What can be read of it in spite of errors: for games that were begun when it had none. */
  readonly readable: Translation | undefined;
  readonly problems: readonly Problem[];
};

type Found = {
  readonly texts: TranslatedText[];
  /** Places where the translator wrote something, right or wrong. */
  readonly tried: Set<string>;
  readonly report: Report;
};

const placeKey = (path: Path): string => path.join('\n');

/** Names of people and works stay as they are, so that nobody is told to translate them. */
const untranslated: ReadonlySet<string | number> = new Set(['authors', 'licence', 'sources']);

const holdsText = (schema: Schema, value: unknown): boolean => {
  let found = false;
  visitMeanings(schema, value, ({ meaning }) => {
    found ||= 'text' in meaning;
  });
  return found;
};

const childrenOf = (schema: Schema, original: object): [string | number, Schema, unknown][] => {
  const parts = partsOf(schema, original);
  if (Array.isArray(original)) {
    return parts.kind === 'list' ? original.map((item, index) => [index, parts.item, item]) : [];
  }
  return Object.entries(original).flatMap(([key, value]): [string, Schema, unknown][] => {
    const field =
      parts.kind === 'object' ? parts.fields[key] : parts.kind === 'record' ? parts.value : undefined;
    return field === undefined ? [] : [[key, field, value]];
  });
};

/** What the translator wrote, as steps of the scenario: in lists, places may also be written as numbers from 1. */
const givenSteps = (given: object, original: object): [string | number, string | number, unknown][] =>
  Object.entries(given).map(([key, value]) => {
    if (!Array.isArray(original)) return [key, key, value];
    if (Array.isArray(given)) return [Number(key), Number(key), value];
    return [key, /^\d{1,4}$/.test(key) ? Number(key) - 1 : key, value];
  });

const readText = (
  schema: Schema,
  given: unknown,
  source: Path,
  path: Path,
  { texts, tried, report }: Found,
) => {
  tried.add(placeKey(path));
  const parsed = (schema as typeof scenarioSchema.shape.title).safeParse(given);
  if (parsed.success) texts.push({ path, text: parsed.data });
  else if (typeof given !== 'string') report.note('text-expected', {}, { path: source });
  else if (given.trim() === '') report.note('too-short', { least: '1 character' }, { path: source });
  else report.note('text-too-long', {}, { path: source });
};

/** Reads what stands at `source` in the translation as what stands at `path` in the scenario. */
const readTexts = (
  schema: Schema,
  original: unknown,
  given: unknown,
  source: Path,
  path: Path,
  found: Found,
): void => {
  if (given === null || given === undefined || found.report.isFull()) return;
  if (typeof original === 'string' && isText(schema)) return readText(schema, given, source, path, found);
  if (typeof original !== 'object' || original === null) return;
  if (typeof given !== 'object') {
    found.report.note('not-a-text', {}, { path: source });
    return;
  }
  const children = childrenOf(schema, original).filter(([, child, value]) => holdsText(child, value));
  for (const [written, step, value] of givenSteps(given, original)) {
    const place = [...source, written];
    const child = children.find(([key]) => key === step);
    if (child !== undefined) readTexts(child[1], child[2], value, place, [...path, step], found);
    else if (value !== null)
      noteUnknown(
        step,
        original,
        children.map(([key]) => String(key)),
        place,
        found.report,
      );
  }
};

const noteUnknown = (
  step: string | number,
  original: object,
  known: string[],
  path: Path,
  report: Report,
) => {
  if (typeof step === 'number') {
    report.note('no-such-item', { count: (original as unknown[]).length }, { path, at: 'key' });
  } else if (Object.hasOwn(original, step)) report.note('not-a-text', {}, { path, at: 'key' });
  else {
    const suggestion = didYouMean(step, known);
    report.note('not-in-scenario', { key: step.slice(0, 80) }, { path, at: 'key', suggestion });
  }
};

const noteUntranslated = (scenario: Scenario, { tried, report }: Found) => {
  visitMeanings(scenarioSchema, scenario, ({ meaning, path }) => {
    if (!('text' in meaning) || tried.has(placeKey(path)) || report.isFull()) return;
    if (path.some((step) => untranslated.has(step))) return;
    report.note('untranslated', {}, { path: ['texts', ...path], severity: 'advice' });
  });
};

/** What a translation says of itself, where it has the right shape; the report says what is wrong with it. */
const readHead = (text: string, file: string) => {
  const source = readSource(text, file);
  const report = createReport(source.tree, source.problems);
  if (source.tree.value === undefined) return { head: undefined, report };
  const parsed = translationSchema.safeParse(source.tree.value);
  if (!parsed.success) noteShape(translationSchema, source.tree.value, parsed.error.issues, report);
  return { head: parsed.data, report };
};

type Given = {
  readonly file: string;
  readonly scenario: Scenario;
  /** Languages into which other files chosen with this one translate the scenario. */
  readonly taken?: ReadonlySet<string>;
};

/**
 * Reads the translation of a scenario from YAML or JSON text. Takes any input, never throws, and gives all problems at
 * once. Texts that are not translated are advice, given where there is no error: they may be missing because of one. What is not
 * in the scenario is an error.
 */
export const readTranslation = (text: string, { file, scenario, taken }: Given): TranslationReading => {
  const { head, report } = readHead(text, file);
  if (head === undefined) {
    return { translation: undefined, readable: undefined, problems: inFileOrder(report.problems) };
  }
  const { translates, language, texts } = head;
  if (translates !== scenario.id) {
    report.note('other-scenario', { translates, id: scenario.id }, { path: ['translates'] });
  }
  if (taken?.has(language) === true) report.note('language-twice', { language }, { path: ['language'] });
  const found: Found = { texts: [], tried: new Set(), report };
  readTexts(scenarioSchema, scenario, texts, ['texts'], [], found);
  if (!report.hasErrors()) noteUntranslated(scenario, found);
  const readable = { translates, language, texts: found.texts };
  return {
    translation: report.hasErrors() ? undefined : readable,
    readable,
    problems: inFileOrder(report.problems),
  };
};

/**
 * The problems of a translation whose scenario is not at hand, so that its texts cannot be compared. With the ids of scenarios that
 * are, it is an error that its own is not among them.
 */
export const problemsWithoutScenario = (
  text: string,
  { file, known }: { readonly file: string; readonly known?: readonly string[] },
): readonly Problem[] => {
  const { head, report } = readHead(text, file);
  if (head !== undefined && known !== undefined) {
    const { translates: id } = head;
    const suggestion = didYouMean(id, known);
    report.note('unknown-scenario', { id }, { path: ['translates'], suggestion });
  }
  return inFileOrder(report.problems);
};

/** Is a text meant as a translation, sound or not? Takes any input; where it cannot be read, its words must tell. */
export const isTranslation = (text: string): boolean => {
  const { value } = readSource(text, '').tree;
  if (value === undefined) return /^ *translates *:|["']translates["'] *:/m.test(text);
  if (typeof value !== 'object' || value === null) return false;
  return (
    Object.hasOwn(value, 'translates') || (Object.hasOwn(value, 'texts') && !Object.hasOwn(value, 'parties'))
  );
};

/** The id of the scenario that a text translates, or undefined when it is no translation. Takes any input. */
export const translatedId = (text: string): string | undefined => {
  const { value } = readSource(text, '').tree;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'translates')) return undefined;
  const { translates } = value as { translates: unknown };
  return typeof translates === 'string' ? translates : undefined;
};

const replaced = (value: unknown, path: Path, text: string): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaced(item, rest, text) : item));
  const block = value as Record<string, unknown>;
  return { ...block, [step]: replaced(block[step], rest, text) };
};

/** The scenario with the translation's texts in place of its own. The scenario given is left as it is. */
export const translate = (scenario: Scenario, { language, texts }: Translation): Scenario =>
  texts.reduce<Scenario>((done, { path, text }) => replaced(done, path, text) as Scenario, {
    ...scenario,
    language,
  });
