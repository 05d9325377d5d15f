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
  readonly put: (draft: KeptDraft) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

const kept = z.object({ key: z.string(), title: z.string(), text: z.string(), changed: z.string() });

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
      put: async (draft) => void (await database.put('drafts', draft)),
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
    put: (draft) => Promise.resolve(void drafts.set(draft.key, draft)),
    remove: (key) => Promise.resolve(void drafts.delete(key)),
  };
}
