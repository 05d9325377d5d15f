// What is kept in this browser: saved games, opened scenario files, settings. Falls back to memory where storage is closed, or does not
// answer.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedGame } from './saved-game.ts';
import type { Notice } from '../snapshot.ts';

/** A save as stored, with what a list shows so that listing replays nothing. */
export interface StoredSave {
  readonly key: string;
  readonly name: string;
  readonly automatic: boolean;
  readonly scenarioTitle: string;
  readonly side: string;
  readonly changed: string;
  readonly moves: number;
  readonly phase: string;
  readonly over: boolean;
  readonly game: SavedGame;
  /** Why it did not load when it was last opened. */
  readonly broken?: Notice;
}

/** A scenario file that a person opened, or a translation. */
export interface StoredScenario {
  readonly key: string;
  readonly text: string;
  readonly changed: string;
  /** Of a translation: the key of the scenario that it translates, which may be built in. */
  readonly translates?: string;
}

interface Schema extends DBSchema {
  saves: { key: string; value: StoredSave };
  scenarios: { key: string; value: StoredScenario };
  settings: { key: string; value: unknown };
}

/**
 * What is known of this browser’s storage: it was asked and has not answered; it has not for long; it keeps; it is closed to us, and
 * nothing outlives the tab.
 */
export type Standing = 'asked' | 'silent' | 'lasting' | 'closed';

export interface Storage {
  readonly standing: () => Standing;
  /** Resolves when storage that had been silent has answered, with all that was put meanwhile in it; otherwise never. */
  readonly late: Promise<void>;
  readonly saves: () => Promise<StoredSave[]>;
  readonly save: (key: string) => Promise<StoredSave | undefined>;
  readonly putSave: (save: StoredSave) => Promise<void>;
  readonly deleteSave: (key: string) => Promise<void>;
  readonly scenarios: () => Promise<StoredScenario[]>;
  readonly putScenario: (scenario: StoredScenario) => Promise<void>;
  readonly settings: () => Promise<unknown>;
  readonly putSettings: (settings: unknown) => Promise<void>;
}

const settingsKey = 'settings';

/** Storage without its standing: where things are kept. */
type Place = Omit<Storage, 'standing' | 'late'>;

/** What lies in memory. */
interface Contents {
  readonly saves: Map<string, StoredSave>;
  readonly scenarios: Map<string, StoredScenario>;
  settings: unknown;
}

const nothing = (): Contents => ({ saves: new Map(), scenarios: new Map(), settings: undefined });

const never = new Promise<void>(() => undefined);

/** Opens this browser’s database, and has read from it once. Rejects where it is closed to us (private windows, full disks). */
async function inBrowser(): Promise<Place> {
  const database = await openDB<Schema>('cessation', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('saves', { keyPath: 'key' });
      fresh.createObjectStore('scenarios', { keyPath: 'key' });
      fresh.createObjectStore('settings');
    },
  });
  await database.count('settings');
  return placeIn(database);
}

/** Milliseconds that a reader waits for storage at most, counted from its opening: nobody waits for it before playing. */
const patience = 1_500;

/**
 * This browser’s storage. Whoever asks before it has answered waits a little; then memory takes its place, and all that lies there moves
 * when it answers after all.
 */
export function openStorage(open: () => Promise<Place> = inBrowser): Storage {
  const early = nothing();
  let place = placeInMemory(early);
  let standing: Standing = 'asked';
  const settle = async (): Promise<void> => {
    try {
      place = await open();
      await Promise.all(movesOf(early, place));
      standing = 'lasting';
    } catch {
      place = placeInMemory(early);
      standing = 'closed';
    }
  };
  const answered = settle();
  const givenUp = new Promise<void>((resolve) => {
    setTimeout(() => {
      if (standing === 'asked') standing = 'silent';
      resolve();
    }, patience);
  });
  const ready = Promise.race([answered, givenUp]);
  const wasSilent = givenUp.then(() => standing === 'silent');
  const later = async (): Promise<void> => {
    if (!(await wasSilent)) return never;
    await answered;
    return standing === 'lasting' ? undefined : never;
  };
  const at = async (): Promise<Place> => {
    await ready;
    return place;
  };
  return {
    standing: () => standing,
    late: later(),
    saves: async () => (await at()).saves(),
    save: async (key) => (await at()).save(key),
    putSave: async (save) => (await at()).putSave(save),
    deleteSave: async (key) => (await at()).deleteSave(key),
    scenarios: async () => (await at()).scenarios(),
    putScenario: async (scenario) => (await at()).putScenario(scenario),
    settings: async () => (await at()).settings(),
    putSettings: async (settings) => (await at()).putSettings(settings),
  };
}

/** Puts what lies in memory where it lasts. All of it is asked for at once, so that whatever is put later comes later. */
const movesOf = ({ saves, scenarios, settings }: Contents, to: Place): readonly Promise<void>[] => [
  ...[...saves.values()].map(to.putSave),
  ...[...scenarios.values()].map(to.putScenario),
  ...(settings === undefined ? [] : [to.putSettings(settings)]),
];

function placeIn(database: IDBPDatabase<Schema>): Place {
  return {
    saves: () => database.getAll('saves'),
    save: (key) => database.get('saves', key),
    putSave: async (save) => void (await database.put('saves', save)),
    deleteSave: (key) => database.delete('saves', key),
    scenarios: () => database.getAll('scenarios'),
    putScenario: async (scenario) => void (await database.put('scenarios', scenario)),
    settings: () => database.get('settings', settingsKey),
    putSettings: async (settings) => void (await database.put('settings', settings, settingsKey)),
  };
}

function placeInMemory(contents: Contents): Place {
  const { saves, scenarios } = contents;
  return {
    saves: () => Promise.resolve([...saves.values()]),
    save: (key) => Promise.resolve(saves.get(key)),
    putSave: (save) => Promise.resolve(void saves.set(save.key, save)),
    deleteSave: (key) => Promise.resolve(void saves.delete(key)),
    scenarios: () => Promise.resolve([...scenarios.values()]),
    putScenario: (scenario) => Promise.resolve(void scenarios.set(scenario.key, scenario)),
    settings: () => Promise.resolve(contents.settings),
    putSettings: (changed) => Promise.resolve(void (contents.settings = changed)),
  };
}

/** Storage that is as good as any, and lasts as long as the tab. */
export const memoryStorage = (): Storage => ({
  standing: () => 'lasting',
  late: never,
  ...placeInMemory(nothing()),
});
