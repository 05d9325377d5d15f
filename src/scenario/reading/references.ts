// Checks that every id names something that is described in the file, and that flags and promises are both made and used.
import type { Kind } from '../format/basics.ts';
import { isId, kinds } from '../format/basics.ts';
import { durabilityFeatures } from '../format/negotiation.ts';
import { scenarioSchema } from '../format/scenario.ts';
import type { Found } from './meaning-visit.ts';
import { visitMeanings } from './meaning-visit.ts';
import type { Report } from './problem.ts';
import { didYouMean } from './suggest.ts';

/** All ids and texts of a file, and which ids are defined: per kind, and per sticking point or event where they belong to one. */
export type Names = {
  readonly references: readonly Found[];
  readonly texts: readonly Found[];
  /** The ids that exist, by the key of `placeOf`. */
  readonly defined: ReadonlyMap<string, ReadonlyMap<string, Found>>;
};

/** Options belong to a sticking point and answers to an event: the same id may stand in several. */
const placeOf = (kind: Kind, { around }: Found): string =>
  kind === 'option' ? `option ${around.point}` : kind === 'answer' ? `answer ${around.event}` : kind;

/** What `touches` may name. */
const touchable = [
  'party',
  'stakeholder',
  'point',
  'gauge',
  'actor',
  'zone',
  'route',
  'siege',
  'separation',
  'convoy',
] as const satisfies readonly Kind[];

/** Gathers the names of a file, whole or not. */
export const gatherNames = (root: unknown): Names => {
  const references: Found[] = [];
  const texts: Found[] = [];
  const defined = new Map<string, Map<string, Found>>();
  visitMeanings(scenarioSchema, root, (found) => {
    if ('text' in found.meaning) texts.push(found);
    else if ('refersTo' in found.meaning) references.push(found);
    else {
      const place = placeOf(found.meaning.defines, found);
      const there = defined.get(place) ?? new Map<string, Found>();
      if (!there.has(found.value)) there.set(found.value, found);
      defined.set(place, there);
    }
  });
  return { references, texts, defined };
};

const knownFor = (kind: Kind, found: Found, { defined }: Names): Iterable<string> => {
  if (kind === 'feature') return durabilityFeatures;
  if (kind === 'touched') return touchable.flatMap((each) => [...(defined.get(each)?.keys() ?? [])]);
  return defined.get(placeOf(kind, found))?.keys() ?? [];
};

const exists = (kind: Kind, found: Found, { defined }: Names): boolean => {
  if (kind === 'feature') return (durabilityFeatures as readonly string[]).includes(found.value);
  if (kind === 'touched') return touchable.some((each) => defined.get(each)?.has(found.value));
  return defined.get(placeOf(kind, found))?.has(found.value) ?? false;
};

/** Does a reference name this thing? Where it could name things of several kinds with the same id, it names none of them for sure. */
export const isNamedBy = (thing: Found, reference: Found, names: Names): boolean => {
  if (!('defines' in thing.meaning) || !('refersTo' in reference.meaning)) return false;
  if (thing.value !== reference.value) return false;
  const { defines } = thing.meaning;
  const { refersTo } = reference.meaning;
  if (refersTo === 'touched') {
    const bearers = touchable.filter((kind) => names.defined.get(kind)?.has(thing.value));
    return bearers.length === 1 && bearers[0] === defines;
  }
  return refersTo === defines && placeOf(defines, thing) === placeOf(defines, reference);
};

const noteMissing = (kind: Kind, found: Found, names: Names, report: Report) => {
  const { path, spot: at, around } = found;
  const value = found.value.slice(0, 80);
  // The sticking point or event itself is unknown, and that is noted where it stands.
  if (kind === 'option' && !names.defined.get('point')?.has(around.point ?? '')) return;
  if (kind === 'answer' && !names.defined.get('event')?.has(around.event ?? '')) return;
  // A file cannot do without these: where there are none at all, that is noted once.
  if ((kind === 'party' || kind === 'point') && !names.defined.has(kind)) return;
  const known = [...knownFor(kind, found, names)];
  const suggestion = didYouMean(value, known);
  if (kind === 'flag')
    report.note('flag-never-set', { value }, { path, at, suggestion, severity: 'warning' });
  else if (kind === 'promise')
    report.note('promise-never-made', { value }, { path, at, suggestion, severity: 'warning' });
  else if (kind === 'option')
    report.note('unknown-option', { value, point: around.point ?? '', known }, { path, at, suggestion });
  else if (kind === 'answer')
    report.note('unknown-answer', { value, event: around.event ?? '', known }, { path, at, suggestion });
  else report.note('unknown-reference', { value, kind: kinds[kind], known }, { path, at, suggestion });
};

/** Notes ids that name nothing. */
export const noteReferences = (names: Names, report: Report): void => {
  for (const found of names.references) {
    if (report.isFull()) return;
    if (!('refersTo' in found.meaning)) continue;
    const kind = found.meaning.refersTo;
    // What is no id at all is noted as such.
    if (!isId(found.value)) continue;
    if (!exists(kind, found, names)) noteMissing(kind, found, names, report);
  }
};

/** What the forms of the workshop put where a text cannot be left out. */
const freshText = 'To be written.';

/** Warns of texts that were begun and never written. */
export const noteUnwritten = ({ texts }: Names, report: Report): void => {
  for (const { value, path } of texts) {
    if (report.isFull()) return;
    if (value.trim() === freshText) report.note('unwritten', {}, { path, severity: 'warning' });
  }
};

/** A term may be used by its words alone: texts are searched for it. */
const noteUnusedTerms = (terms: readonly Found[], { texts }: Names, report: Report) => {
  if (terms.length === 0) return;
  const prose = texts
    .filter((found) => found.path[0] !== 'glossary')
    .map((found) => found.value.toLowerCase())
    .join('\n');
  const written = new Map(
    texts.flatMap(({ path: [table, id, field], value }) =>
      table === 'glossary' && field === 'term' ? [[id, value.toLowerCase()] as const] : [],
    ),
  );
  for (const { value, path } of terms) {
    if (report.isFull()) return;
    const words = written.get(value) ?? value;
    if (!prose.includes(words))
      report.note('unused-term', { value: words }, { path, at: 'key', severity: 'advice' });
  }
};

/** Advice on flags that nothing tests, sources that nothing cites, and terms that no text mentions. */
export const noteUnused = (names: Names, report: Report): void => {
  const used = new Set(
    names.references.map((found) =>
      'refersTo' in found.meaning ? `${found.meaning.refersTo} ${found.value}` : '',
    ),
  );
  const unused = (kind: Kind) =>
    [...(names.defined.get(kind)?.values() ?? [])].filter((found) => !used.has(`${kind} ${found.value}`));
  for (const { value, path, spot: at } of unused('flag')) {
    report.note('flag-never-read', { value }, { path, at, severity: 'advice' });
  }
  for (const { value, path } of unused('source')) {
    report.note('unused-source', { value }, { path, at: 'key', severity: 'advice' });
  }
  noteUnusedTerms(unused('term'), names, report);
};
