// A scenario on the workbench: its draft, what the reader says of it, one history for forms and text, and keeping it after every change.
import { type Change, type Draft, changed, openDraft, retyped } from '../../authoring/draft.ts';
import { type History, noHistory, redone, remembered, undone } from '../../authoring/history.ts';
import { type CheckedText, createCheckDesk } from '../../session/check-desk.ts';
import type { DraftShelf, KeptDraft } from '../../session/drafts.ts';

/** `keeping`: not yet on this device; `failed`: there is no room. */
export type Keeping = 'kept' | 'keeping' | 'failed';

export interface BenchState {
  readonly draft: Draft;
  /** What the reader said last; of an older text while it reads. Null before the first. */
  readonly checked: CheckedText | null;
  readonly keeping: Keeping;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface Bench {
  readonly key: string;
  readonly state: () => BenchState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Changes from forms, undone as one. */
  readonly change: (changes: readonly Change[]) => void;
  /** The text as it was typed. */
  readonly retype: (shown: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** What is typed and not told yet is asked for before anything else happens. */
  readonly beforeChange: (flush: (() => void) | null) => void;
  /** Keeps the draft now. */
  readonly keep: () => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds of rest after which a change is kept, and between two that are undone as one. */
const rest = { beforeKeeping: 400, ofTyping: 1_200 } as const;

/** The title that the text gives; empty where it gives none. */
export const titleOf = ({ value }: Draft, otherwise = ''): string => {
  if (typeof value !== 'object' || value === null) return otherwise;
  const { title } = value as { readonly title?: unknown };
  return typeof title === 'string' ? title.trim() : '';
};

/** What goes on when it follows soon: typing in the text, or in one field. */
const strandOf = (changes: readonly Change[]): string => {
  const [first] = changes;
  return changes.length === 1 && first?.do === 'set' ? JSON.stringify(first.path) : '';
};

/** Puts a kept draft on the workbench. */
export function openBench(entry: KeptDraft, shelf: DraftShelf): Bench {
  const listeners = new Set<() => void>();
  let draft = openDraft(entry.text);
  let history: History = noHistory;
  let checked: CheckedText | null = null;
  let keeping: Keeping = 'kept';
  let strand = '';
  let changedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushTyping: (() => void) | null = null;
  let state: BenchState | null = null;

  const tell = (): void => {
    state = null;
    for (const listener of listeners) listener();
  };
  const desk = createCheckDesk((found) => {
    checked = found;
    tell();
  });
  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    flushTyping?.();
    if (keeping === 'kept') return;
    const { text } = draft;
    const title = titleOf(draft, entry.title);
    try {
      await shelf.put({ key: entry.key, title, text, changed: new Date().toISOString() });
      keeping = draft.text === text ? 'kept' : 'keeping';
    } catch {
      keeping = 'failed';
    }
    tell();
  };
  const follow = (after: Draft): void => {
    draft = after;
    keeping = 'keeping';
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), rest.beforeKeeping);
    desk.read(draft.text);
    tell();
  };
  const take = (after: Draft, from: string): void => {
    if (after.text === draft.text) return;
    const now = Date.now();
    const goesOn = from !== '' && from === strand && now - changedAt < rest.ofTyping;
    history = remembered(history, draft.text, after.text, goesOn);
    [strand, changedAt] = [from, now];
    follow(after);
  };
  const step = (go: typeof undone): boolean => {
    flushTyping?.();
    const stepped = go(history, draft.text);
    if (stepped === undefined) return false;
    ({ history } = stepped);
    strand = '';
    follow(openDraft(stepped.text, draft));
    return true;
  };
  desk.read(draft.text);
  return {
    key: entry.key,
    state: () =>
      (state ??= {
        draft,
        checked,
        keeping,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (changes) => {
      flushTyping?.();
      take(changes.reduce(changed, draft), strandOf(changes));
    },
    retype: (shown) => take(retyped(draft, shown), 'text'),
    undo: () => step(undone),
    redo: () => step(redone),
    beforeChange: (flush) => void (flushTyping = flush),
    keep,
    close: () => {
      void keep();
      desk.dispose();
    },
  };
}
