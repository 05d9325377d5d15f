// Keeps the games that this tab plays, and never over what another tab has kept of them meanwhile.
import { keep } from './saves.ts';
import type { Storage, StoredSave } from './storage.ts';

export interface Keeper {
  /** What was read of a save: this tab goes on from there. */
  readonly know: (save: Pick<StoredSave, 'key' | 'changed'>) => void;
  /**
   * Keeps a save; where another tab has gone on from the same one meanwhile, under the other key, so that neither is lost. Whether that
   * happened now. Rejects where there is no room.
   */
  readonly keep: (save: StoredSave, otherKey: () => string) => Promise<boolean>;
}

/** The keeper of a tab. */
export function createKeeper(storage: Storage): Keeper {
  const own = new Map<string, Set<string>>();
  const moved = new Map<string, string>();
  const know = ({ key, changed }: Pick<StoredSave, 'key' | 'changed'>): void => {
    own.set(key, (own.get(key) ?? new Set()).add(changed));
  };
  const isOfOthers = (stored: StoredSave | undefined, { over }: StoredSave): boolean =>
    stored !== undefined && own.get(stored.key)?.has(stored.changed) !== true && !(stored.over && over);
  return {
    know: (save) => {
      moved.delete(save.key);
      know(save);
    },
    keep: async (save, otherKey) => {
      const kept = moved.get(save.key);
      const isApart = kept === undefined && isOfOthers(await storage.save(save.key), save);
      // Two saves may have waited for the same answer.
      const key = moved.get(save.key) ?? (isApart ? otherKey() : save.key);
      const isFirst = key !== save.key && !moved.has(save.key);
      if (isFirst) moved.set(save.key, key);
      know({ key, changed: save.changed });
      await keep(storage, { ...save, key });
      return isFirst;
    },
  };
}
