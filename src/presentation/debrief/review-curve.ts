// The curve of a review: odds and expected deaths at every turn, beside the record’s where there is one, and the phases beneath.
import type { CurvePoint, Review } from '../../review/game-review/review.ts';
import type { Estimate } from '../../review/game-review/estimate.ts';
import type { RecordPoint } from '../../review/record/record-review.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { dateWord } from '../dates.ts';
import { odds, paragraph } from '../phrases.ts';
import './record-words.ts';
import type { PlaceOf } from './review-axis.ts';
import type { ReviewModel, ReviewPointModel, WithinModel } from './review-models.ts';
import { number, t, wordFor } from '../wording/wording.ts';

export const within = ({ mean, low, high }: Estimate): WithinModel => ({ value: mean, low, high });

/** Interval ends as whole per cent: they are no events, so that 0 and 100 are written as they are. */
const percent = (share: number): string => t('list.percent', { value: number(share * 100) });

/** Points of a curve by their place; `recordAt` gives the record’s own at a place. */
export function curvePoints(
  scenario: Scenario,
  curve: readonly CurvePoint[],
  placeOf: PlaceOf,
  recordAt: (place: number) => RecordPoint | undefined,
): readonly ReviewPointModel[] {
  const deaths = haveDeaths(curve);
  return curve.map(({ at, day, session, lasting, killed }) => {
    const when = t('list.comma', { before: dateWord(scenario, day), next: wordFor('phase', session) });
    const values = { when, lasting: odds(lasting.mean) };
    const place = placeOf(at);
    const then = recordAt(place);
    return {
      at,
      place,
      when,
      lasting: within(lasting),
      lastingWord: odds(lasting.mean),
      betweenWord: t('review.between', { low: percent(lasting.low), high: percent(lasting.high) }),
      killed: within(killed),
      killedWord: number(killed.mean),
      then: then === undefined ? null : thenOf(then),
      sentence: paragraph([
        deaths
          ? t('review.turn-reads', { ...values, killed: number(killed.mean) })
          : t('review.turn-reads-bare', values),
        then === undefined ? '' : thenSentence(then, deaths),
      ]),
    };
  });
}

const thenOf = ({ lasting, killed }: RecordPoint): NonNullable<ReviewPointModel['then']> => ({
  lastingWord: oddsWithin(lasting),
  killedWord: number(killed.mean),
});

/** "31% (23%–41%)". */
export const oddsWithin = ({ mean, low, high }: Estimate): string =>
  t('record.with-interval', { odds: odds(mean), low: percent(low), high: percent(high) });

function thenSentence({ lasting, killed }: RecordPoint, deaths: boolean): string {
  const values = { lasting: odds(lasting.mean) };
  return deaths
    ? t('record.then', { ...values, killed: number(killed.mean) })
    : t('record.then-bare', values);
}

/** Whether anybody is killed in any future. */
export const haveDeaths = (curve: readonly CurvePoint[]): boolean =>
  curve.some(({ killed }) => killed.high > 0);

/** Where each phase begins. */
export function phasesOf(curve: readonly CurvePoint[], placeOf: PlaceOf): ReviewModel['phases'] {
  return curve.flatMap(({ at, session }, index) =>
    session === curve[index - 1]?.session || index === curve.length - 1
      ? []
      : [{ place: placeOf(at), title: wordFor('phase', session) }],
  );
}

/** The chart in a sentence, for whoever does not see it. */
export const chartName = (
  what: string,
  values: readonly number[],
  write: (value: number) => string,
): string => t('review.curve-name', { what, ...extent(values, write) });

/** Where a line begins and ends, and its ends upwards and downwards. */
export function extent(
  values: readonly number[],
  write: (value: number) => string,
): { readonly first: string; readonly low: string; readonly high: string; readonly last: string } {
  const begin = values[0] ?? 0;
  return {
    first: write(begin),
    low: write(values.reduce((least, value) => Math.min(least, value), begin)),
    high: write(values.reduce((most, value) => Math.max(most, value), begin)),
    last: write(values.at(-1) ?? 0),
  };
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
