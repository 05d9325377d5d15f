// The scenarios that can be played here: the built-in ones, loaded when needed, and those opened from files.
import { type Card, cardOf, catalogue } from '../scenario/catalogue.ts';
import { digestOf } from '../scenario/digest.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { SourceFile } from '../scenario/read-scenario.ts';
import type { ScenarioOrigin } from './game-record.ts';
import type { Notice, Offering } from './snapshot.ts';
import type { Storage } from './storage.ts';

/** The scenarios that come with the game, read and checked beforehand. */
export interface BuiltIns {
  readonly cards: readonly Card[];
  /** The scenario of an id; undefined when there is none. Rejects when it cannot be fetched. */
  readonly load: (id: string) => Promise<Scenario | undefined>;
}

/** Largest scenario file that is opened, in bytes. */
const largestFile = 1_048_576;

export interface Library {
  readonly offerings: () => readonly Offering[];
  /** Reads what can be chosen: the built-in scenarios and the files opened before. */
  readonly open: () => Promise<readonly Offering[]>;
  readonly find: (origin: ScenarioOrigin) => Promise<Scenario | undefined>;
  readonly origin: (key: string) => ScenarioOrigin | undefined;
  /** Opens a scenario, or the files of a domain from the research field: gives its key, or a notice with all problems. */
  readonly openFiles: (
    files: readonly File[],
  ) => Promise<{ readonly key: string } | { readonly notice: Notice }>;
}

interface OwnScenario {
  readonly scenario: Scenario;
  readonly text: string;
}

/** The reader of scenario files is large and most players never open one: it is loaded when needed. */
const readerOfFiles = async () => (await import('../scenario/read-scenario.ts')).readScenario;
const readerOfChosen = async () => (await import('../scenario/foreign/read-playable.ts')).readPlayable;

/** The library of this browser. */
export function createLibrary(builtIns: BuiltIns, storage: Storage, now: () => string): Library {
  const own = new Map<string, OwnScenario>();
  const loaded = new Map<string, Scenario>();
  const offerings = (): readonly Offering[] => [
    ...inCatalogueOrder(builtIns.cards).map((card) => offeringOf(card.id, card, true)),
    ...[...own].map(([key, { scenario }]) => offeringOf(key, cardOf(scenario), false)),
  ];
  const addFile = async (text: string): Promise<Scenario | undefined> => {
    const { scenario } = (await readerOfFiles())(text, { file: 'scenario.yaml' });
    if (scenario !== undefined) own.set(fileKey(text), { scenario, text });
    return scenario;
  };
  const builtIn = async (id: string): Promise<Scenario | undefined> => {
    const scenario = loaded.get(id) ?? (await builtIns.load(id));
    if (scenario !== undefined) loaded.set(id, scenario);
    return scenario;
  };
  return {
    offerings,
    open: async () => {
      for (const { key, text } of await storage.scenarios()) if (!own.has(key)) await addFile(text);
      return offerings();
    },
    find: async (origin) =>
      origin.kind === 'built-in'
        ? builtIn(origin.id)
        : (own.get(fileKey(origin.text))?.scenario ?? addFile(origin.text)),
    origin: (key) => {
      const text = own.get(key)?.text;
      return text === undefined ? undefined : { kind: 'file', text };
    },
    openFiles: async (files) => {
      const chosen = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const detail = chosen.map(({ name }) => name).join(', ');
      const large = chosen.find(({ size }) => size > largestFile);
      if (large !== undefined) return { notice: { code: 'scenario-too-large', detail: large.name } };
      let sources: SourceFile[];
      try {
        sources = await Promise.all(
          chosen.map(async (file) => ({ file: file.name, text: await file.text() })),
        );
      } catch {
        return { notice: { code: 'file-unreadable', detail } };
      }
      const { scenario, text, problems } = (await readerOfChosen())(sources);
      if (scenario === undefined) return { notice: { code: 'scenario-problems', detail, problems } };
      const key = fileKey(text);
      own.set(key, { scenario, text });
      await storage.putScenario({ key, text, changed: now() });
      return { key };
    },
  };
}

const fileKey = (text: string): string => `file-${digestOf(text)}`;

function inCatalogueOrder(cards: readonly Card[]): readonly Card[] {
  const place = ({ id }: Card): number => catalogue.findIndex((entry) => entry.id === id);
  return cards.toSorted((a, b) => place(a) - place(b));
}

function offeringOf(key: string, card: Card, builtIn: boolean): Offering {
  return {
    key,
    title: card.title,
    language: card.language,
    summary: card.summary ?? '',
    minutes: card.minutes ?? null,
    builtIn,
    parties: card.sides.map(({ id, name, dilemma }) => ({ id, name, dilemma: dilemma ?? '' })),
    contentNote: card.contentNote ?? null,
  };
}
