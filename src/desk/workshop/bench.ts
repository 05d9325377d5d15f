// A scenario on the workbench: its draft, what the reader says of it, one history for forms and text, and keeping it after every change.
import { type Change, type Draft, beginDraft, changed, retyped } from '../../authoring/draft.ts';
import { type History, noHistory, redone, remembered, undone } from '../../authoring/history.ts';
import { type CheckedText, createCheckDesk } from '../../session/reading/check-desk.ts';
import type { DraftShelf, KeptDraft } from '../../session/kept/drafts.ts';
import { inSteps, noWork } from './in-steps.ts';
import { type Keeping, createKeeper, titleOf } from './keeper.ts';

export interface BenchState {
  readonly draft: Draft;
  /** The title that the text gave last. */
  readonly title: string;
  /** The draft as it could be read last: the same, unless something is half typed. */
  readonly readable: Draft;
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
  /** The text as it was typed; what is apart is undone apart from what was typed before it. */
  readonly retype: (shown: string, how?: { readonly apart: boolean }) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** What is typed and not told yet is asked for before anything else happens. */
  readonly beforeChange: (flush: (() => void) | null) => void;
  /** Keeps the draft now. */
  readonly keep: () => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds of rest between two changes that are not undone as one any more. */
const restOfTyping = 1_200;

/** What goes on when it follows soon: typing in the text, or in one field. */
const strandOf = (changes: readonly Change[]): string => {
  const [first] = changes;
  return changes.length === 1 && first?.do === 'set' ? JSON.stringify(first.path) : '';
};

/** Puts a kept draft on the workbench. */
export function openBench(entry: KeptDraft, shelf: DraftShelf): Bench {
  const listeners = new Set<() => void>();
  const opening = beginDraft(entry.text);
  let draft = opening.first;
  let readable = draft;
  let history: History = noHistory;
  let checked: CheckedText | null = null;
  let strand = '';
  let changedAt = 0;
  let flushTyping: (() => void) | null = null;
  let state: BenchState | null = null;
  let reading = noWork;

  const tell = (): void => {
    state = null;
    for (const listener of listeners) listener();
  };
  const desk = createCheckDesk((found) => {
    checked = found;
    tell();
  });
  const keeper = createKeeper(entry, shelf, () => tell());
  const stopAsking = shelf.subscribe(tell);
  const keep = (): Promise<void> => {
    flushTyping?.();
    return keeper.keep(draft);
  };
  const follow = (after: Draft): void => {
    reading.breakOff();
    draft = after;
    if (draft.value !== undefined) readable = draft;
    keeper.follow(draft);
    tell();
  };
  /** Reads a text: at once where little of it is new, otherwise between what the page has to do. */
  const read = ({ first, steps }: typeof opening): void => {
    reading.breakOff();
    draft = first;
    reading = inSteps(steps, follow);
    if (draft === first) {
      keeper.follow(first);
      tell();
    }
  };
  const remember = (after: string, from: string): void => {
    const now = Date.now();
    const goesOn = from !== '' && from === strand && now - changedAt < restOfTyping;
    history = remembered(history, draft.text, after, goesOn);
    [strand, changedAt] = [from, now];
  };
  const type = (text: string, from: string): void => {
    if (text === draft.text) return;
    remember(text, from);
    desk.read(text);
    read(beginDraft(text, draft));
  };
  const step = (go: typeof undone): boolean => {
    flushTyping?.();
    const stepped = go(history, draft.text);
    if (stepped === undefined) return false;
    ({ history } = stepped);
    strand = '';
    desk.read(stepped.text);
    read(beginDraft(stepped.text, draft));
    return true;
  };
  desk.read(draft.text);
  read(opening);
  return {
    key: entry.key,
    state: () =>
      (state ??= {
        draft,
        title: titleOf(readable, entry.title),
        readable,
        checked,
        keeping: keeper.keeping(),
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (changes) => {
      flushTyping?.();
      reading.finish();
      const after = changes.reduce(changed, draft);
      if (after.text === draft.text) return;
      remember(after.text, strandOf(changes));
      desk.read(after.text);
      follow(after);
    },
    retype: (shown, { apart } = { apart: false }) => type(retyped(draft, shown), apart ? '' : 'text'),
    undo: () => step(undone),
    redo: () => step(redone),
    beforeChange: (flush) => void (flushTyping = flush),
    keep,
    close: () => {
      void keep();
      stopAsking();
      reading.breakOff();
      desk.dispose();
    },
  };
}
