// Undo and redo of a text, whether it was changed in a form or typed: one history of what was replaced by what.
import { difference } from './text/edit.ts';

/** At an offset, `was` gave way to `by`. */
type Step = { readonly at: number; readonly was: string; readonly by: string };

export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const noHistory: History = { past: [], future: [] };

/** More steps than this are forgotten, the oldest first. */
const mostSteps = 1_000;

/** What one stretch of typing makes of two: the second goes on where the first ended, or takes back its end. */
const joined = (one: Step, other: Step): Step | undefined => {
  if (other.at === one.at + one.by.length)
    return { at: one.at, was: one.was + other.was, by: one.by + other.by };
  const takenBack = other.at >= one.at && other.at + other.was.length === one.at + one.by.length;
  if (takenBack) return { ...one, by: one.by.slice(0, other.at - one.at) + other.by };
  return undefined;
};

/** The history after a text became another. `goesOn`: a stretch of typing goes on, which is undone as one. */
export const remembered = (history: History, before: string, after: string, goesOn = false): History => {
  const edit = difference(before, after);
  if (edit === undefined) return history;
  const step: Step = { at: edit.from, was: before.slice(edit.from, edit.to), by: edit.by };
  const last = history.past.at(-1);
  const one = goesOn && last !== undefined ? joined(last, step) : undefined;
  const past = one === undefined ? [...history.past, step] : [...history.past.slice(0, -1), one];
  return { past: past.slice(-mostSteps), future: [] };
};

const put = (text: string, at: number, old: string, by: string): string =>
  text.slice(0, at) + by + text.slice(at + old.length);

/** A text one step back or forward, and the history then. */
export type Stepped = { readonly text: string; readonly history: History };

/** The text before the last step; undefined where there is none. */
export const undone = ({ past, future }: History, text: string): Stepped | undefined => {
  const step = past.at(-1);
  return (
    step && {
      text: put(text, step.at, step.by, step.was),
      history: { past: past.slice(0, -1), future: [...future, step] },
    }
  );
};

/** The text after the step that was undone last; undefined where there is none. */
export const redone = ({ past, future }: History, text: string): Stepped | undefined => {
  const step = future.at(-1);
  return (
    step && {
      text: put(text, step.at, step.was, step.by),
      history: { past: [...past, step], future: future.slice(0, -1) },
    }
  );
};
