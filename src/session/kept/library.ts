// The scenarios that can be played here: the built-in ones, loaded when needed, those opened from files, and translations of both.
import { type Card, cardOf, catalogue } from '../../scenario/catalogue.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type ReadFilesChosen, readHere } from '../reading/file-reader.ts';
import type { ScenarioOrigin } from '../game-record.ts';
import type { SourceFile } from '../../scenario/reading/read-scenario.ts';
import { namesOf, textsOf } from '../reading/opened-files.ts';
import { type Shelf, addKept, addOpened, createShelf, foundOn, originOn, withIdOn } from './shelf.ts';
import type { Notice, Offering } from '../snapshot.ts';
import type { Storage } from './storage.ts';

/** The scenarios that come with the game, read and checked beforehand. */
export interface BuiltIns {
  readonly cards: readonly Card[];
  /** The scenario of an id; undefined when there is none. Rejects when it cannot be fetched. */
  readonly load: (id: string) => Promise<Scenario | undefined>;
}

/** What came of opening files. */
export interface Opening {
  /** What to choose now; null where nothing was opened. */
  readonly key: string | null;
  /** Why files were not opened, with all their problems; null where all were. */
  readonly notice: Notice | null;
}

export interface Library {
  readonly offerings: () => readonly Offering[];
  /** Reads what can be chosen: the built-in scenarios and the files opened before. */
  readonly open: () => Promise<readonly Offering[]>;
  readonly find: (origin: ScenarioOrigin) => Promise<Scenario | undefined>;
  /** The origin of what is chosen by a key. */
  readonly origin: (key: string) => ScenarioOrigin;
  /** The parties of what is chosen by a key, in order; none where there is nothing under it. */
  readonly partiesOf: (key: string) => readonly string[];
  /** Opens a scenario, or the files of a domain from the research field, and translations: what is sound of them. */
  readonly openFiles: (files: readonly File[]) => Promise<Opening>;
  /** Opens what an origin holds, as if its files had been opened. */
  readonly openOrigin: (origin: ScenarioOrigin) => Promise<Opening>;
}

/** The library of this browser. `read` reads files that were chosen or kept. */
export function createLibrary(
  builtIns: BuiltIns,
  storage: Storage,
  now: () => string,
  read: ReadFilesChosen = readHere,
): Library {
  const cards = inCatalogueOrder(builtIns.cards);
  const shelf = createShelf(
    async (id) => (cards.some((card) => card.id === id) ? builtIns.load(id) : undefined),
    read,
  );
  const offerings = (): readonly Offering[] => offeringsOn(shelf, cards);
  const atHand = {
    ids: () => [...cards.map(({ id }) => id), ...[...shelf.own.values()].map(({ scenario }) => scenario.id)],
    find: (id: string) => withIdOn(shelf, id),
  };
  /** Opens texts; `last` chooses the last thing opened, which is the translation, not the first. */
  const openSources = async (sources: readonly SourceFile[], last = false): Promise<Opening> => {
    await addKept(shelf, storage);
    const chosen = await read(sources, atHand);
    const keep = addOpened(shelf, chosen);
    for (const entry of keep) await storage.putScenario({ ...entry, changed: now() });
    const { playable, problems } = chosen;
    const code =
      playable !== undefined && playable.scenario === undefined
        ? 'scenario-problems'
        : 'translation-problems';
    const notice = problems.length === 0 ? null : ({ code, detail: namesOf(sources), problems } as const);
    return { key: (last ? keep.at(-1) : keep[0])?.key ?? null, notice };
  };
  return {
    offerings,
    open: async () => {
      await addKept(shelf, storage);
      return offerings();
    },
    find: (origin) => foundOn(shelf, origin),
    origin: (key) => originOn(shelf, key),
    partiesOf: (key) =>
      offerings()
        .find((offering) => offering.key === key)
        ?.parties.map(({ id }) => id) ?? [],
    openFiles: async (files) => {
      const texts = await textsOf(files);
      return 'notice' in texts ? { key: null, notice: texts.notice } : openSources(texts.sources);
    },
    openOrigin: async (origin) => {
      const sources = sourcesOf(origin);
      if (sources.length > 0) return openSources(sources, origin.translation !== undefined);
      const key = cards.find(({ id }) => origin.kind === 'built-in' && id === origin.id)?.id ?? null;
      return { key, notice: null };
    },
  };
}

/** What an origin holds, as files would. */
const sourcesOf = (origin: ScenarioOrigin): readonly SourceFile[] => [
  ...(origin.kind === 'file' ? [{ file: 'scenario.yaml', text: origin.text }] : []),
  ...(origin.translation === undefined ? [] : [{ file: 'translation.yaml', text: origin.translation }]),
];

function inCatalogueOrder(cards: readonly Card[]): readonly Card[] {
  const place = ({ id }: Card): number => catalogue.findIndex((entry) => entry.id === id);
  return cards.toSorted((a, b) => place(a) - place(b));
}

/** All that can be chosen: first what comes with the game, then what was opened, each with its translations beside it. */
function offeringsOn({ own, translations }: Shelf, cards: readonly Card[]): readonly Offering[] {
  const originals = [
    ...cards.map((card) => offeringOf(card.id, card, { builtIn: true })),
    ...[...own].map(([key, { scenario }]) => offeringOf(key, cardOf(scenario))),
  ];
  const translated = [...translations].map(([key, { scenario, translates }]) =>
    offeringOf(key, cardOf(scenario), { translates }),
  );
  return originals.flatMap((original) => [
    original,
    ...translated.filter(({ translates }) => translates === original.key),
  ]);
}

function offeringOf(
  key: string,
  card: Card,
  { builtIn = false, translates = null }: { builtIn?: boolean; translates?: string | null } = {},
): Offering {
  return {
    key,
    title: card.title,
    language: card.language,
    summary: card.summary ?? '',
    minutes: card.minutes ?? null,
    lengths: card.lengths,
    builtIn,
    translates,
    parties: card.sides.map(({ id, name, dilemma }) => ({ id, name, dilemma: dilemma ?? '' })),
    contentNote: card.contentNote ?? null,
  };
}
