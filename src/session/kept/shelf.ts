// The scenarios of this browser by their keys: built-in ones once they were fetched, those opened from files, and translations of both.
import { atLength } from '../../scenario/lengths/at-length.ts';
import { digestOf } from '../../scenario/digest.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { AtHand, Chosen, Translated } from '../../scenario/reading/read-chosen.ts';
import { z } from '../../scenario/zod.ts';
import type { ReadFilesChosen } from '../reading/file-reader.ts';
import type { ScenarioOrigin } from '../game-record.ts';
import type { Storage, StoredScenario } from './storage.ts';

interface OwnScenario {
  readonly scenario: Scenario;
  readonly text: string;
}

interface OwnTranslation extends OwnScenario {
  /** The key of the scenario that it translates. */
  readonly translates: string;
}

export interface Shelf {
  /** Opened from files, in the order in which they were opened. */
  readonly own: Map<string, OwnScenario>;
  readonly translations: Map<string, OwnTranslation>;
  /** The built-in scenario of an id; undefined when there is none. Rejects when it cannot be fetched. */
  readonly builtIn: (id: string) => Promise<Scenario | undefined>;
  readonly read: ReadFilesChosen;
}

/** A shelf with the built-in scenarios, each fetched once. */
export function createShelf(load: Shelf['builtIn'], read: ReadFilesChosen): Shelf {
  const loaded = new Map<string, Scenario>();
  return {
    own: new Map(),
    translations: new Map(),
    builtIn: async (id) => {
      const scenario = loaded.get(id) ?? (await load(id));
      if (scenario !== undefined) loaded.set(id, scenario);
      return scenario;
    },
    read,
  };
}

const fileKey = (text: string): string => `file-${digestOf(text)}`;

/** A scenario is read by itself: nothing that is at hand belongs to it. */
const alone: AtHand = { ids: () => [], find: () => Promise.resolve([]) };

/** The reader of translations is large and most players never open one: it is loaded when needed. */
const readerOfTranslations = () => import('../../scenario/translation.ts');

async function addFile({ own, read }: Shelf, text: string): Promise<Scenario | undefined> {
  const { playable } = await read([{ file: 'scenario.yaml', text }], alone);
  const scenario = playable?.scenario;
  if (scenario !== undefined) own.set(fileKey(text), { scenario, text });
  return scenario;
}

/**
 * The scenario with the texts of a translation that had no errors when it was opened. A newer release may have changed the scenario
 * since: what does not fit any more stays in the scenario’s own language.
 */
async function inItsLanguage(original: Scenario, text: string): Promise<Scenario | undefined> {
  const { readTranslation, translate } = await readerOfTranslations();
  const { readable } = readTranslation(text, { file: 'translation.yaml', scenario: original });
  return readable && translate(original, readable);
}

/** The scenario of an origin at its length, in its language; where the translation cannot be read at all, in the one it was written in. */
export async function foundOn(shelf: Shelf, origin: ScenarioOrigin): Promise<Scenario | undefined> {
  const original =
    origin.kind === 'built-in'
      ? await shelf.builtIn(origin.id)
      : (shelf.own.get(fileKey(origin.text))?.scenario ?? (await addFile(shelf, origin.text)));
  if (original === undefined) return undefined;
  const { translation, length } = origin;
  const translated = translation === undefined ? undefined : await inItsLanguage(original, translation);
  return atLength(translated ?? original, length);
}

/** The origin of what is chosen by a key; one that is not on the shelf is taken for that of a built-in scenario. */
export function originOn({ own, translations }: Shelf, key: string): ScenarioOrigin {
  const translation = translations.get(key);
  const id = translation?.translates ?? key;
  const text = own.get(id)?.text;
  const origin = text === undefined ? ({ kind: 'built-in', id } as const) : ({ kind: 'file', text } as const);
  return translation === undefined ? origin : { ...origin, translation: translation.text };
}

/** The scenarios that have an id: the last one opened comes first, the built-in one last. */
export async function withIdOn({ own, builtIn }: Shelf, id: string): Promise<readonly Scenario[]> {
  const opened = [...own.values()].map(({ scenario }) => scenario).filter((scenario) => scenario.id === id);
  const native = await builtIn(id);
  return [...opened.toReversed(), ...(native === undefined ? [] : [native])];
}

const stored = z.object({
  key: z.string(),
  text: z.string(),
  changed: z.string(),
  translates: z.string().optional(),
});

/** Puts what was opened before on the shelf. What cannot be read stays in storage, out of sight. */
export async function addKept(shelf: Shelf, storage: Storage): Promise<void> {
  const { own, translations, builtIn } = shelf;
  const kept = (await storage.scenarios())
    .flatMap((entry) => stored.safeParse(entry).data ?? [])
    .toSorted((a, b) => a.changed.localeCompare(b.changed));
  for (const { key, text, translates } of kept)
    if (translates === undefined && !own.has(key)) await addFile(shelf, text);
  for (const { key, text, translates } of kept) {
    if (translates === undefined || translations.has(key)) continue;
    // A scenario that cannot be fetched now may be another time.
    const original = own.get(translates)?.scenario ?? (await builtIn(translates).catch(() => undefined));
    const scenario = original && (await inItsLanguage(original, text));
    // It may have been opened anew meanwhile.
    if (scenario !== undefined && !translations.has(key))
      translations.set(key, { scenario, text, translates });
  }
}

/**
 * Puts what was opened on the shelf, and gives what is to be kept of it; what is to be chosen comes first. A translation takes the
 * place of an earlier one of the same scenario into the same language: it is the mended one.
 */
export function addOpened(
  { own, translations }: Shelf,
  { playable, translated }: Pick<Chosen, 'playable' | 'translated'>,
): readonly Omit<StoredScenario, 'changed'>[] {
  const keep: Omit<StoredScenario, 'changed'>[] = [];
  if (playable?.scenario !== undefined) {
    const { scenario, text } = playable;
    const key = fileKey(text);
    own.delete(key);
    own.set(key, { scenario, text });
    keep.push({ key, text });
  }
  const keyOf = ({ original }: Translated): string =>
    [...own].findLast(([, { scenario }]) => scenario === original)?.[0] ?? original.id;
  for (const each of translated) {
    const { scenario, text } = each;
    const translates = keyOf(each);
    const key = `${translates}.${scenario.language}`;
    translations.set(key, { scenario, text, translates });
    keep.push({ key, text, translates });
  }
  return keep;
}
