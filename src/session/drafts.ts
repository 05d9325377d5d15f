// Scenarios that are being written, kept in this browser after every change, apart from games and opened files.
import { type DBSchema, openDB } from 'idb';
import { z } from '../scenario/zod.ts';

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
  /** False when nothing outlives the tab. */
  readonly lasting: boolean;
  /** Those that can be read, the one that was changed last first. */
  readonly all: () => Promise<readonly KeptDraft[]>;
  /**
   * Keeps a draft that was last kept at the time `before`, and gives the key that it is kept under: a new one where another tab has
   * kept something else under its own meanwhile, so that neither is lost. Rejects where there is no room.
   */
  readonly put: (draft: KeptDraft, before: string) => Promise<string>;
  readonly remove: (key: string) => Promise<void>;
}

const kept = z.object({ key: z.string(), title: z.string(), text: z.string(), changed: z.string() });

const keyFor = (draft: KeptDraft, before: string, there: KeptDraft | undefined): string =>
  there === undefined || there.changed === before || there.text === draft.text
    ? draft.key
    : `${draft.key}-${draft.changed}`;

const inOrder = (entries: readonly unknown[]): readonly KeptDraft[] =>
  entries
    .flatMap((entry) => kept.safeParse(entry).data ?? [])
    .toSorted((one, other) => (one.changed < other.changed ? 1 : -1));

/** Opens the shelf of this browser, or memory where storage is closed to us. */
export async function openDraftShelf(): Promise<DraftShelf> {
  try {
    const database = await openDB<Schema>('cessation-drafts', 1, {
      upgrade: (fresh) => void fresh.createObjectStore('drafts', { keyPath: 'key' }),
    });
    return {
      lasting: true,
      all: async () => inOrder(await database.getAll('drafts')),
      put: async (draft, before) => {
        const { store, done } = database.transaction('drafts', 'readwrite');
        const free = keyFor(draft, before, kept.safeParse(await store.get(draft.key)).data);
        await store.put({ ...draft, key: free });
        await done;
        return free;
      },
      remove: (key) => database.delete('drafts', key),
    };
  } catch {
    return memoryDraftShelf();
  }
}

/** A shelf that lasts as long as the tab. */
function memoryDraftShelf(): DraftShelf {
  const drafts = new Map<string, KeptDraft>();
  return {
    lasting: false,
    all: () => Promise.resolve(inOrder([...drafts.values()])),
    put: (draft, before) => {
      const free = keyFor(draft, before, drafts.get(draft.key));
      drafts.set(free, { ...draft, key: free });
      return Promise.resolve(free);
    },
    remove: (key) => Promise.resolve(void drafts.delete(key)),
  };
}
