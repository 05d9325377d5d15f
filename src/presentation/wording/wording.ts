// The one place that turns keys into sentences: an i18next instance with all wording in it, ready as soon as it is imported.
import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { en } from './en/en.ts';
import type { Area, Key, Translation, ValuesOf } from './keys.ts';
import { type NumberStyle, englishNumbers, writeNumber } from './numbers.ts';
import { pseudoWording } from './pseudo.ts';

interface Language {
  /** In the language itself. */
  readonly name: string;
  readonly numbers: NumberStyle;
  readonly wording: () => Translation;
  /** Where the tag alone does not tell it. */
  readonly dir?: 'rtl';
  /** Not offered to anybody who has not used it. */
  readonly madeUp?: true;
}

/** English, as far as it is loaded: what comes with the page, and what parts of it that were fetched later brought along. */
const english: Record<string, Readonly<Record<string, string>>> = { ...en };

/**
 * Languages by tag. Two are made up: `en-XA` is English, accented and longer, to find what is not worded or does not fit; `en-XB` is
 * English on pages that run from right to left.
 */
const table: Readonly<Record<string, Language>> = {
  en: { name: 'English', numbers: englishNumbers, wording: () => english },
  'en-XA': { name: 'Pséüdö~', numbers: englishNumbers, wording: () => pseudoWording(english), madeUp: true },
  'en-XB': { name: 'English ⇄', numbers: englishNumbers, wording: () => english, dir: 'rtl', madeUp: true },
};

/** The language whose words are used where another has none. */
export const sourceLanguage = 'en';

/** The languages that a person can choose: tag and own name. The made-up ones are not among them. */
export const languages: readonly { readonly tag: string; readonly name: string }[] = Object.entries(table)
  .filter(([, { madeUp }]) => madeUp !== true)
  .map(([tag, { name }]) => ({ tag, name }));

/** The languages to choose from on this page: those for everyone, and a made-up one once somebody has used it. */
export const languagesHere = (): typeof languages =>
  Object.entries(table)
    .filter(([tag, { madeUp }]) => madeUp !== true || instance.hasResourceBundle(tag, 'translation'))
    .map(([tag, { name }]) => ({ tag, name }));

const styleOf = (tag: string | undefined): NumberStyle =>
  table[tag ?? sourceLanguage]?.numbers ?? englishNumbers;

/** Values go into sentences as they are, numbers in the style of the language. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, tag) =>
    typeof value === 'number' ? writeNumber(value, styleOf(tag)) : String(value),
};

const instance: i18n = createInstance();
// Nothing is loaded, so this is done when it returns; a promise that was broken would still be told by the first sentence.
void instance.use(formatter).init({
  initAsync: false,
  lng: sourceLanguage,
  fallbackLng: sourceLanguage,
  supportedLngs: Object.keys(table),
  resources: { [sourceLanguage]: { translation: english } },
  interpolation: { escapeValue: false, alwaysFormat: true, skipOnVariables: true },
  returnNull: false,
});

/** Adds areas of wording that a part of the page brings along when it is fetched. */
export function addWording(areas: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  Object.assign(english, areas);
  for (const [tag, { wording }] of Object.entries(table))
    if (instance.hasResourceBundle(tag, 'translation'))
      instance.addResourceBundle(tag, 'translation', wording(), true, true);
  before.clear();
}

/** The tag of the language in use. */
export function language(): string {
  return instance.language;
}

/** The direction in which the language in use is written. */
export function dir(): 'ltr' | 'rtl' {
  return table[language()]?.dir ?? instance.dir();
}

/** Changes the language of everything worded from now on. A tag that is not known means the nearest known one, at last English. */
export function setLanguage(tag: string): void {
  const nearest = nearestTo(tag);
  const entry = table[nearest];
  if (entry !== undefined && !instance.hasResourceBundle(nearest, 'translation'))
    instance.addResourceBundle(nearest, 'translation', entry.wording());
  before.clear();
  void instance.changeLanguage(nearest);
}

function nearestTo(tag: string): string {
  if (Object.hasOwn(table, tag)) return tag;
  const [main = sourceLanguage] = tag.split('-');
  return Object.hasOwn(table, main) ? main : sourceLanguage;
}

/** The words under a key, with values in its gaps. */
export function t<K extends Key>(key: K, ...[values]: ValuesOf<K>): string {
  return said(key, values ?? {});
}

/** Sentences made before, in the language in use: screens say most of theirs again after every move. */
const before = new Map<string, string>();
const mostKept = 5_000;

function said(key: string, values: Readonly<Record<string, string | number>>): string {
  let id = key;
  for (const [name, value] of Object.entries(values))
    id += `\n${name}${typeof value === 'number' ? '#' : '='}${value}`;
  const known = before.get(id);
  if (known !== undefined) return known;
  if (before.size >= mostKept) before.clear();
  const text = instance.t(key, values);
  before.set(id, text);
  return text;
}

/**
 * The words under a name that is only known when the game runs, such as the state of a chart. Throws a RangeError where even
 * English has none, so that a test finds it and no key is ever shown.
 */
export function wordFor(
  area: Area,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  if (!hasEnglish(area, name))
    throw new RangeError(
      `There is no English wording "${name}" in the area "${area}" of src/presentation/wording.`,
    );
  return said(`${area}.${name}`, values);
}

function hasEnglish(area: Area, name: string): boolean {
  return Object.hasOwn(english[area] ?? {}, name) || Object.hasOwn(english[area] ?? {}, `${name}_other`);
}

/** A number in the style of the language in use, with up to `places` digits after the decimal sign. */
export function number(value: number, places = 0): string {
  return writeNumber(value, styleOf(instance.language), places);
}
