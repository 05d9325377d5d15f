// A scenario that is being written: its text is the truth, and a change of a form is the smallest change of the text.
import { stringify } from 'yaml';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import { type Reading, readScenario } from '../scenario/read-scenario.ts';
import { readSource } from '../scenario/source-read.ts';
import type { Change, Path } from './change.ts';
import { sameValue } from './change.ts';
import { changedValue } from './changed-value.ts';

export type { Change, Path };

/** A scenario that is being written. What costs time is worked out when it is first asked for. */
export type Draft = {
  readonly text: string;
  /** The plain values of the text, without defaults; undefined while it cannot be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The scenario, when no problem is an error. */
  readonly scenario: Scenario | undefined;
};

const file = 'scenario.yaml';

/** A draft of this text, whatever it holds. Never throws. */
export const openDraft = (text: string): Draft => {
  let reading: Reading | undefined;
  const read = (): Reading => (reading ??= readScenario(text, { file }));
  const { value } = readSource(text, file).tree;
  return {
    text,
    value,
    get problems() {
      return read().problems;
    },
    get scenario() {
      return read().scenario;
    },
  };
};

/** The draft after a change; the same draft where nothing changes, and while its text cannot be read. */
export const changed = (draft: Draft, change: Change): Draft => {
  if (draft.value === undefined) return draft;
  const value = changedValue(draft.value, change);
  return sameValue(value, draft.value) ? draft : openDraft(stringify(value));
};

/** The problems at a place and below it. */
export const problemsAt = (draft: Pick<Draft, 'problems'>, path: Path): readonly Problem[] =>
  draft.problems.filter(({ steps }) => path.every((step, at) => steps[at] === step));
