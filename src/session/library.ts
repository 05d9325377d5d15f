// The scenarios that can be played here: the built-in ones, fetched when needed, and those opened from files.
import { builtInFile, cardOf, catalogue } from '../scenario/catalogue.ts';
import { digestOf } from '../scenario/digest.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { ScenarioOrigin } from './game-record.ts';
import type { Notice, Offering } from './snapshot.ts';
import type { Storage } from './storage.ts';

/** Gives the text of a file of the project, such as "scenarios/geneva-2016/geneva-2016.yaml". */
export type ReadText = (file: string) => Promise<string>;

/** Largest scenario file that is opened, in bytes. */
const largestFile = 1_048_576;

export interface Library {
  readonly offerings: () => readonly Offering[];
  /** Reads what can be chosen: all built-in scenarios and the files opened before. */
  readonly open: () => Promise<readonly Offering[]>;
  readonly find: (origin: ScenarioOrigin) => Promise<Scenario | undefined>;
  readonly origin: (key: string) => ScenarioOrigin | undefined;
  /** Opens a file: gives its key, or a notice with all its problems. */
  readonly openFile: (file: File) => Promise<{ readonly key: string } | { readonly notice: Notice }>;
}

/** The library of this browser. */
export function createLibrary(readText: ReadText, storage: Storage, now: () => string): Library {
  const read = new Map<string, { readonly scenario: Scenario; readonly origin: ScenarioOrigin }>();
  const add = (key: string, text: string, origin: ScenarioOrigin): Scenario | undefined => {
    const { scenario } = readScenario(text, { file: key });
    if (scenario !== undefined) read.set(key, { scenario, origin });
    return scenario;
  };
  const offerings = (): readonly Offering[] =>
    [...read].map(([key, entry]) => offeringOf(key, entry.scenario, entry.origin));
  const builtIn = async (id: string): Promise<Scenario | undefined> => {
    const file = builtInFile(id);
    if (file === undefined) return undefined;
    return read.get(id)?.scenario ?? add(id, await readText(file), { kind: 'built-in', id });
  };
  return {
    offerings,
    open: async () => {
      await Promise.all(catalogue.map(({ id }) => builtIn(id)));
      for (const { key, text } of await storage.scenarios()) add(key, text, { kind: 'file', text });
      return inCatalogueOrder(offerings());
    },
    find: async (origin) => {
      if (origin.kind === 'built-in') return builtIn(origin.id);
      const key = fileKey(origin.text);
      return read.get(key)?.scenario ?? add(key, origin.text, origin);
    },
    origin: (key) => read.get(key)?.origin,
    openFile: async (file) => {
      if (file.size > largestFile) return { notice: { code: 'scenario-too-large', detail: file.name } };
      let text: string;
      try {
        text = await file.text();
      } catch {
        return { notice: { code: 'file-unreadable', detail: file.name } };
      }
      const { scenario, problems } = readScenario(text, { file: file.name });
      if (scenario === undefined || problems.some((problem) => problem.severity === 'error')) {
        return { notice: { code: 'scenario-problems', detail: file.name, problems } };
      }
      const key = fileKey(text);
      read.set(key, { scenario, origin: { kind: 'file', text } });
      await storage.putScenario({ key, text, changed: now() });
      return { key };
    },
  };
}

const fileKey = (text: string): string => `file-${digestOf(text)}`;

function inCatalogueOrder(offerings: readonly Offering[]): readonly Offering[] {
  const place = ({ key }: Offering): number => {
    const index = catalogue.findIndex((entry) => entry.id === key);
    return index === -1 ? catalogue.length : index;
  };
  return offerings.toSorted((a, b) => place(a) - place(b));
}

function offeringOf(key: string, scenario: Scenario, origin: ScenarioOrigin): Offering {
  const card = cardOf(scenario);
  return {
    key,
    title: card.title,
    summary: card.summary ?? '',
    minutes: card.minutes ?? null,
    builtIn: origin.kind === 'built-in',
    parties: card.sides.map(({ id, name, dilemma }) => ({ id, name, dilemma: dilemma ?? '' })),
    contentNote: card.contentNote ?? null,
  };
}
