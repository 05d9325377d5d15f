// The curve of a review: odds and expected deaths at every turn, and the phases beneath.
import type { CurvePoint, Review } from '../review/game-review/review.ts';
import type { Estimate } from '../review/game-review/estimate.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { dateWord } from './dates.ts';
import { odds } from './phrases.ts';
import type { ReviewModel, ReviewPointModel, WithinModel } from './review-models.ts';
import { number, t, wordFor } from './wording/wording.ts';

const within = ({ mean, low, high }: Estimate): WithinModel => ({ value: mean, low, high });

/** Interval ends as whole per cent: they are no events, so that 0 and 100 are written as they are. */
const percent = (share: number): string => t('list.percent', { value: number(share * 100) });

export function curvePoints(scenario: Scenario, curve: readonly CurvePoint[]): readonly ReviewPointModel[] {
  const deaths = haveDeaths(curve);
  return curve.map(({ at, day, session, lasting, killed }) => {
    const when = t('list.comma', { before: dateWord(scenario, day), next: wordFor('phase', session) });
    const values = { when, lasting: odds(lasting.mean) };
    return {
      at,
      when,
      lasting: within(lasting),
      lastingWord: odds(lasting.mean),
      betweenWord: t('review.between', { low: percent(lasting.low), high: percent(lasting.high) }),
      killed: within(killed),
      killedWord: number(killed.mean),
      sentence: deaths
        ? t('review.turn-reads', { ...values, killed: number(killed.mean) })
        : t('review.turn-reads-bare', values),
    };
  });
}

/** Whether anybody is killed in any future. */
export const haveDeaths = (curve: readonly CurvePoint[]): boolean =>
  curve.some(({ killed }) => killed.high > 0);

/** Where each phase begins. */
export function phasesOf(curve: readonly CurvePoint[]): ReviewModel['phases'] {
  return curve.flatMap(({ at, session }, place) =>
    session === curve[place - 1]?.session || place === curve.length - 1
      ? []
      : [{ at, title: wordFor('phase', session) }],
  );
}

/** The chart in a sentence, for whoever does not see it. */
export function chartName(
  what: string,
  points: readonly ReviewPointModel[],
  valueOf: (point: ReviewPointModel) => number,
  write: (value: number) => string,
): string {
  const values = points.map(valueOf);
  return t('review.curve-name', {
    what,
    first: write(values[0] ?? 0),
    low: write(values.reduce((least, value) => Math.min(least, value), values[0] ?? 0)),
    high: write(values.reduce((most, value) => Math.max(most, value), values[0] ?? 0)),
    last: write(values.at(-1) ?? 0),
  });
}

/** Whether the scenario goes on after the signature: else there is nothing that could last. */
export const hasImplementation = (scenario: Scenario): boolean => scenario.calendar.implementationDays > 0;

/** How likely a good end was at the beginning, beside how it ended; empty before there is a curve. */
export function summaryOf(scenario: Scenario, { curve }: Review): string {
  const [first] = curve;
  const last = curve.at(-1);
  if (first === undefined || last === undefined) return '';
  const values = { first: odds(first.lasting.mean) };
  const good = last.lasting.mean >= 0.5;
  if (!hasImplementation(scenario))
    return good ? t('review.summary-agreed', values) : t('review.summary-none', values);
  return good ? t('review.summary-held', values) : t('review.summary-lost', values);
}
