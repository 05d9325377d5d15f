// Scenarios that are being written, kept in this browser after every change, apart from games and opened files. Nothing waits for storage.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { z } from '../../scenario/zod.ts';
import type { Standing } from './storage.ts';

/** A scenario that is being written. */
export interface KeptDraft {
  readonly key: string;
  /** As far as it can be told from the text. */
  readonly title: string;
  readonly text: string;
  /** ISO time of the last change. */
  readonly changed: string;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft };
}

/** Where drafts are kept. */
export interface DraftShelf {
  readonly standing: () => Standing;
  /** Calls back when the standing is another, until the function that it gives is called. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Those that can be read, the one that was changed last first; before storage has answered, those begun in this tab. */
  readonly all: () => Promise<readonly KeptDraft[]>;
  /**
   * Keeps a draft that was last kept at the time `before`, and gives the key that it is kept under: a new one where another tab has
   * kept something else under its own meanwhile, so that neither is lost. Rejects where there is no room.
   */
  readonly put: (draft: KeptDraft, before: string) => Promise<string>;
  readonly remove: (key: string) => Promise<void>;
}

/** Where drafts lie: this tab, or this browser. */
type Place = Pick<DraftShelf, 'all' | 'put' | 'remove'>;

const kept = z.object({ key: z.string(), title: z.string(), text: z.string(), changed: z.string() });

const keyFor = (draft: KeptDraft, before: string, there: KeptDraft | undefined): string =>
  there === undefined || there.changed === before || there.text === draft.text
    ? draft.key
    : `${draft.key}-${draft.changed}`;

const inOrder = (entries: readonly unknown[]): readonly KeptDraft[] =>
  entries
    .flatMap((entry) => kept.safeParse(entry).data ?? [])
    .toSorted((one, other) => (one.changed < other.changed ? 1 : -1));

/** Opens the drafts of this browser, and has read them once. Rejects where storage is closed to us. */
async function inBrowser(): Promise<Place> {
  const database = await openDB<Schema>('cessation-drafts', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('drafts', { keyPath: 'key' }),
  });
  await database.count('drafts');
  return placeIn(database);
}

/** Each call has begun its transaction when it returns, so that one that is made later comes later. */
const placeIn = (database: IDBPDatabase<Schema>): Place => ({
  all: async () => inOrder(await database.getAll('drafts')),
  put: async (draft, before) => {
    const { store, done } = database.transaction('drafts', 'readwrite');
    const free = keyFor(draft, before, kept.safeParse(await store.get(draft.key)).data);
    await store.put({ ...draft, key: free });
    await done;
    return free;
  },
  remove: (key) => database.delete('drafts', key),
});

/** A place that lasts as long as the tab; what lies there is in `drafts`. */
const placeInTab = (drafts: Map<string, KeptDraft>): Place => ({
  all: () => Promise.resolve(inOrder([...drafts.values()])),
  put: (draft, before) => {
    const free = keyFor(draft, before, drafts.get(draft.key));
    drafts.set(free, { ...draft, key: free });
    return Promise.resolve(free);
  },
  remove: (key) => Promise.resolve(void drafts.delete(key)),
});

/** Milliseconds after which storage that has not answered counts as silent. */
const patience = 3_000;

/**
 * A shelf that can be used at once: until this browser’s storage answers, drafts lie in the tab, and then move there. Where it never
 * answers, or is closed to us, they stay in the tab.
 */
export function openDraftShelf(open: () => Promise<Place> = inBrowser): DraftShelf {
  const listeners = new Set<() => void>();
  const early = new Map<string, KeptDraft>();
  let place = placeInTab(early);
  let standing: Standing = 'asked';
  const become = (next: Standing): void => {
    standing = next;
    for (const listener of listeners) listener();
  };
  const wait = setTimeout(() => become('silent'), patience);
  const settle = async (): Promise<void> => {
    try {
      place = await open();
      await Promise.all([...early.values()].map((draft) => place.put(draft, draft.changed)));
      become('lasting');
    } catch {
      place = placeInTab(early);
      become('closed');
    } finally {
      clearTimeout(wait);
    }
  };
  void settle();
  return {
    standing: () => standing,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    all: () => place.all(),
    put: (draft, before) => place.put(draft, before),
    remove: (key) => place.remove(key),
  };
}
