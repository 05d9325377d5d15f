// The review of a finished game: its curve, what decided it, choice and luck, every decision.
import type { Judged, Review } from '../../review/game-review/review.ts';
import type { RecordPoint, RecordReview } from '../../review/record/record-review.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { dayOfComparison } from '../../simulation/calendar/aftermath.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import type { PartyId } from '../../simulation/ids.ts';
import { briefDateWord, dateWord } from '../dates.ts';
import { moveWords } from '../moves/describe-move.ts';
import { partyName } from '../names.ts';
import { odds, sentence } from '../phrases.ts';
import { type RecordBeside, nameBeside, recordCurve, recordPointBy } from './record-curve.ts';
import { type PlaceOf, byCalendar, byMoves } from './review-axis.ts';
import {
  chartName,
  curvePoints,
  hasImplementation,
  haveDeaths,
  phasesOf,
  summaryOf,
} from './review-curve.ts';
import type { DecisionModel, ReviewModel } from './review-models.ts';
import { momentsOf, pointsWord } from './review-moments.ts';
import { number, t } from '../wording/wording.ts';

/** How far a review is. */
export type ReviewStatus = 'running' | 'done' | 'stopped' | 'failed';

/**
 * A review in words. `scenario` and `log` are whole: nothing is secret any more. With a record of the same length beside it, both games lie on
 * the calendar; else the axis counts moves.
 */
export function describeReview(
  scenario: Scenario,
  log: readonly Consequence[],
  review: Review,
  status: ReviewStatus,
  beside: RecordBeside | null = null,
): ReviewModel {
  const record = beside?.sameLength === true ? beside.record : null;
  const placeOf = record === null ? byMoves : byCalendar(review.curve);
  const { done, planned } = review.futures;
  return {
    intro: hasImplementation(scenario) ? t('review.intro') : t('review.intro-agreement'),
    status: statusWords(status, done, planned),
    progress: status === 'done' ? 1 : planned === 0 ? 0 : Math.min(1, done / planned),
    running: status === 'running',
    summary: summaryOf(scenario, review),
    ...chartsOf(scenario, review, record, placeOf),
    balance: balanceOf(scenario, review),
    moments: momentsOf(scenario, review.judged, log, placeOf),
    decisions: Object.keys(scenario.parties).map((party) => ({
      party,
      name: partyName(scenario, party),
      rows: decisionsOf(scenario, review, party),
    })),
  };
}

type Charts = Pick<
  ReviewModel,
  | 'curveTitle'
  | 'curveName'
  | 'hasDeaths'
  | 'killedTitle'
  | 'killedName'
  | 'points'
  | 'phases'
  | 'record'
  | 'days'
>;

function chartsOf(
  scenario: Scenario,
  { curve }: Review,
  record: RecordReview | null,
  placeOf: PlaceOf,
): Charts {
  const curveTitle = hasImplementation(scenario) ? t('review.curve-lasting') : t('review.curve-agreement');
  const killedTitle = t('review.curve-killed', { date: dateWord(scenario, dayOfComparison(scenario)) });
  const nameOf = (title: string, what: 'lasting' | 'killed', write: (value: number) => string): string => {
    const valuesOf = (points: readonly RecordPoint[]): readonly number[] =>
      points.map((point) => point[what].mean);
    const own = chartName(title, valuesOf(curve), write);
    return record === null ? own : nameBeside(own, valuesOf(record.curve), write);
  };
  return {
    curveTitle,
    curveName: nameOf(curveTitle, 'lasting', odds),
    hasDeaths: haveDeaths(curve),
    killedTitle,
    killedName: nameOf(killedTitle, 'killed', number),
    points: curvePoints(scenario, curve, placeOf, record === null ? () => undefined : recordPointBy(record)),
    phases: phasesOf(curve, placeOf),
    record: record === null ? null : recordCurve(scenario, record),
    days: record === null ? [] : daysAlong(scenario, [...curve, ...record.curve]),
  };
}

/** A date for each day until the last of both games, and the day after, on which what is done on the last ends. */
function daysAlong(scenario: Scenario, points: readonly { readonly day: number }[]): readonly string[] {
  const last = points.reduce((most, { day }) => Math.max(most, day), 0);
  return Array.from({ length: last + 2 }, (_, day) => briefDateWord(scenario, day));
}

/** What is being done, or was. */
export function statusWords(status: ReviewStatus, done: number, planned: number): string {
  switch (status) {
    case 'running':
      return done === 0 ? t('review.begins') : t('review.running', { done, planned });
    case 'done':
      return t('review.done', { done });
    case 'stopped':
      return t('review.stopped', { done });
    case 'failed':
      return t('review.failed');
    default:
      return status satisfies never;
  }
}

function balanceOf(scenario: Scenario, { balance }: Review): ReviewModel['balance'] {
  const sides = Object.keys(scenario.parties).map((party) => ({
    title: t('review.balance-side', { party: partyName(scenario, party) }),
    value: balance.choices[party] ?? 0,
  }));
  return [
    ...sides,
    { title: t('review.balance-luck'), value: balance.luck },
    { title: t('review.balance-small'), value: balance.small },
  ].map((entry) => ({
    ...entry,
    word: pointsWord(entry.value),
  }));
}

function decisionsOf(scenario: Scenario, review: Review, party: PartyId): readonly DecisionModel[] {
  const judged = new Map<number, Judged>(review.judged.map((one) => [one.at, one]));
  return review.decisions
    .filter(({ by }) => by === party)
    .map(({ at, day, by, move }) => {
      const looked = judged.get(at);
      const mark = looked?.mark ?? null;
      const best = looked?.alternatives[0];
      return {
        at,
        date: dateWord(scenario, day),
        party: partyName(scenario, by),
        words: sentence(moveWords(scenario, by, move)),
        mark,
        markWord: mark === null ? '' : t(`review.mark-${mark}`),
        gain: best === undefined ? '' : pointsWord(best.gain.mean),
        looked: looked !== undefined,
      };
    });
}
