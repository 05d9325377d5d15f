// Lessons in words: the questions before moves, and predictions beside what happened.
import type { Ask } from '../../lesson/assignment.ts';
import { gaugeOf, type Held, type PlainMeasure, plainMeasures } from '../../lesson/measures.ts';
import type { Answer } from '../../lesson/result.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Key } from '../wording/keys.ts';
import { number, t } from '../wording/wording.ts';

const isPlain = (measure: string): measure is PlainMeasure =>
  (plainMeasures as readonly string[]).includes(measure);

/** The question that a prediction answers. */
export function describeMeasure({ gauges }: Scenario, measure: string): string {
  const gauge = gaugeOf(measure);
  if (gauge !== undefined) return t('lesson.measure-gauge', { gauge: gauges[gauge]?.name ?? gauge });
  return isPlain(measure) ? t(`lesson.measure-${measure}` as const) : measure;
}

/** A question as it is put before a move. */
export const describeAsk = (scenario: Scenario, ask: Ask): string =>
  ask.ask === 'prediction' ? describeMeasure(scenario, ask.measure) : (ask.question ?? t('lesson.asked-why'));

/** When a question is put. */
export const describeMoment = ({ moves }: Scenario, { before, card }: Ask): string =>
  before === 'card'
    ? t('lesson.moment-the-card', { card: moves[card ?? '']?.title ?? card ?? '' })
    : t(`lesson.moment-${before}` as const);

const steps = [
  [0.05, 'lesson.sure-no'],
  [0.25, 'lesson.sure-rather-no'],
  [0.5, 'lesson.sure-even'],
  [0.75, 'lesson.sure-rather-yes'],
  [0.95, 'lesson.sure-yes'],
] as const satisfies readonly (readonly [number, Key])[];

/** How sure one can be: value and words, from surely not to surely. */
export const sureness = (): readonly { readonly value: number; readonly text: string }[] =>
  steps.map(([value, key]) => ({ value, text: inHundred(t(key), value) }));

const inHundred = (word: string, value: number): string =>
  t('lesson.sure-in-hundred', { word, count: Math.round(value * 100) });

/** A row of the debrief: what was foretold or given as a reason, and what happened. */
export interface ToldModel {
  readonly question: string;
  readonly when: string;
  readonly said: string;
  /** Null: nothing to hold it against. */
  readonly happened: string | null;
}

/** An answer as its row. Where two shared a device, it says whose. */
export function describeAnswer(
  scenario: Scenario,
  { question, at, text, by }: Answer,
  shared: boolean,
): ToldModel {
  const side = by === undefined || !shared ? undefined : scenario.parties[by]?.name;
  return {
    question,
    when: t('lesson.after-moves', { count: at }),
    said: side === undefined ? text : t('lesson.who-said', { side, text }),
    happened: null,
  };
}

/** A prediction beside what happened. */
export function describeHeld(scenario: Scenario, { answer, cameTrue }: Held, shared: boolean): ToldModel {
  const happened =
    cameTrue === null
      ? t('lesson.happened-unknown')
      : t(cameTrue ? 'lesson.happened-yes' : 'lesson.happened-no');
  return { ...describeAnswer(scenario, answer, shared), happened };
}

/** How far predictions were off on average; null where none can be held against anything. */
export function describeDistance(held: readonly Held[]): string | null {
  const off = held.flatMap(({ answer: { value }, cameTrue }) =>
    value === undefined || cameTrue === null ? [] : [Math.abs(value - Number(cameTrue))],
  );
  if (off.length === 0) return null;
  const mean = off.reduce((sum, each) => sum + each, 0) / off.length;
  return t('lesson.off-mean', { points: number(Math.round(mean * 100)) });
}
