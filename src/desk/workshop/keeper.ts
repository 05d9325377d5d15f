// Keeps the scenario on the workbench in this browser: soon after every change, and at once when it is left.
import type { Draft } from '../../authoring/draft.ts';
import type { DraftShelf, KeptDraft } from '../../session/kept/drafts.ts';
import type { Standing } from '../../session/kept/storage.ts';

/** `kept-in-tab`: this browser’s storage does not take it; `keeping`: not yet kept; `failed`: there is no room. */
export type Keeping = 'kept' | 'kept-in-tab' | 'keeping' | 'failed';

export interface Keeper {
  readonly keeping: () => Keeping;
  /** The draft has changed: it is kept after a moment of rest. */
  readonly follow: (draft: Draft) => void;
  /** Keeps the draft now. */
  readonly keep: (draft: Draft) => Promise<void>;
}

/** Milliseconds of rest after which a change is kept. */
const rest = 400;

/** The title that the text gives; otherwise the one before. */
export const titleOf = ({ value }: Draft, otherwise = ''): string => {
  if (typeof value !== 'object' || value === null) return otherwise;
  const { title } = value as { readonly title?: unknown };
  return typeof title === 'string' ? title.trim() : '';
};

/** What is kept outlives the tab, or very likely will: storage that was just asked answers within a moment. */
const mayLast: ReadonlySet<Standing> = new Set(['lasting', 'asked']);

/** Keeps one entry of the shelf; calls back when it is kept, or cannot be. */
export function createKeeper(
  entry: KeptDraft,
  shelf: Pick<DraftShelf, 'put' | 'standing'>,
  onKept: () => void,
): Keeper {
  let last: Pick<KeptDraft, 'key' | 'title' | 'text' | 'changed'> = entry;
  let keeping: Exclude<Keeping, 'kept-in-tab'> = 'kept';
  let newest = entry.text;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = Promise.resolve();
  const put = async (draft: Draft): Promise<void> => {
    const { text } = draft;
    if (text === last.text && keeping !== 'failed') return;
    const next = { ...last, title: titleOf(draft, last.title), text, changed: new Date().toISOString() };
    try {
      last = { ...next, key: await shelf.put(next, last.changed) };
      keeping = newest === text ? 'kept' : 'keeping';
    } catch {
      keeping = 'failed';
    }
    onKept();
  };
  /** One at a time: each builds on what the one before kept. */
  const keep = (draft: Draft): Promise<void> => {
    clearTimeout(timer);
    newest = draft.text;
    return (line = line.then(() => put(draft)));
  };
  return {
    keeping: () => (keeping === 'kept' && !mayLast.has(shelf.standing()) ? 'kept-in-tab' : keeping),
    keep,
    follow: (draft) => {
      newest = draft.text;
      keeping = newest === last.text ? 'kept' : 'keeping';
      clearTimeout(timer);
      timer = setTimeout(() => void keep(draft), rest);
    },
  };
}
