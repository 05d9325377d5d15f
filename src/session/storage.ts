// What is kept in this browser: saved games, opened scenario files, settings. Falls back to memory where storage is closed.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedGame } from './saved-game.ts';

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

export interface Storage {
  /** False when nothing outlives the tab. */
  readonly lasting: boolean;
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

/** Opens this browser’s storage, or memory where it is closed to us (private windows, full disks). */
export async function openStorage(): Promise<Storage> {
  try {
    const database = await openDB<Schema>('cessation', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('saves', { keyPath: 'key' });
        fresh.createObjectStore('scenarios', { keyPath: 'key' });
        fresh.createObjectStore('settings');
      },
    });
    return browserStorage(database);
  } catch {
    return memoryStorage();
  }
}

function browserStorage(database: IDBPDatabase<Schema>): Storage {
  return {
    lasting: true,
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

/** Storage that lasts as long as the tab. */
export function memoryStorage(): Storage {
  const saves = new Map<string, StoredSave>();
  const scenarios = new Map<string, StoredScenario>();
  let settings: unknown;
  return {
    lasting: false,
    saves: () => Promise.resolve([...saves.values()]),
    save: (key) => Promise.resolve(saves.get(key)),
    putSave: (save) => Promise.resolve(void saves.set(save.key, save)),
    deleteSave: (key) => Promise.resolve(void saves.delete(key)),
    scenarios: () => Promise.resolve([...scenarios.values()]),
    putScenario: (scenario) => Promise.resolve(void scenarios.set(scenario.key, scenario)),
    settings: () => Promise.resolve(settings),
    putSettings: (changed) => Promise.resolve(void (settings = changed)),
  };
}
