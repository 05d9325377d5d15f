// A game beside the record of its scenario: what came of each, and how far along the calendar each decision of the record stands.
import { type GameOutcome, gameOutcome } from '../../review/game-outcome.ts';
import type { Review } from '../../review/game-review/review.ts';
import type { RecordReview } from '../../review/record/record-review.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { dayOfComparison } from '../../simulation/calendar/aftermath.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import type { State } from '../../simulation/state.ts';
import { dateWord, writtenDate } from '../dates.ts';
import type { DealMapModel, DealPointModel } from './deal-models.ts';
import { describeMove } from '../moves/describe-move.ts';
import type { RecordBeside } from './record-curve.ts';
import type { RecordCell, RecordDecisionModel, RecordModel } from './record-models.ts';
import { aboutPeople, worth } from '../phrases.ts';
import './record-words.ts';
import { oddsWithin } from './review-curve.ts';
import { number, t, wordFor } from '../wording/wording.ts';

/** A finished game, whole. */
export interface GameBeside {
  readonly state: State;
  readonly log: readonly Consequence[];
  /** Where its text and the record’s stand; null where there are too many deals to tell. */
  readonly deals: DealMapModel | null;
  /** As far as it is known. */
  readonly review: Review | null;
}

/** A finished game beside the record. `scenario` is whole: nothing is secret any more. */
export function describeRecord(scenario: Scenario, game: GameBeside, beside: RecordBeside): RecordModel {
  const { record, sameLength } = beside;
  const { signed, inForce, over } = record.history;
  return {
    about: [
      t('record.intro'),
      t('record.history', {
        signed: writtenDate(signed),
        inForce: writtenDate(inForce),
        over: writtenDate(over),
      }),
      sameLength ? t('record.odds', { count: record.futures }) : t('record.shorter'),
    ],
    rows: [
      ...outcomeRows(scenario, gameOutcome(game.state, game.log), record.outcome),
      ...(sameLength ? deathRows(scenario, game.review, record) : []),
      ...dealRows(game.deals),
    ],
    places: game.deals === null ? '' : t('record.places-note'),
    decisions: decisionsOf(scenario, record, sameLength),
  };
}

type Row = RecordModel['rows'][number];

const said = (word: string): RecordCell => ({ word, number: null });

/** Rounded as estimates of people are. */
const people = (count: number): RecordCell => {
  const about = aboutPeople(count);
  return { word: number(about), number: about };
};

function outcomeRows(scenario: Scenario, yours: GameOutcome, record: GameOutcome): readonly Row[] {
  const row = (title: string, cell: (outcome: GameOutcome) => RecordCell): Row => ({
    title,
    yours: cell(yours),
    record: cell(record),
  });
  const date = (day: number | null): RecordCell =>
    said(day === null ? t('record.never') : dateWord(scenario, day));
  const onGround =
    Object.keys(scenario.zones).length === 0
      ? []
      : [
          row(t('record.reached'), ({ reached }) => people(reached)),
          row(t('record.killed'), ({ killed }) => people(killed)),
        ];
  return [
    row(t('record.signed'), ({ signed }) => date(signed)),
    row(t('record.in-force'), ({ inForce }) => date(inForce)),
    row(t('record.days'), ({ days }) => ({ word: number(days), number: days })),
    row(t('record.how'), ({ how, ending }) => said(endingTitle(scenario, how, ending))),
    row(t('record.ended'), ({ ended }) => date(ended)),
    ...onGround,
  ];
}

const endingTitle = (scenario: Scenario, how: GameOutcome['how'], ending: string | null): string =>
  (ending === null ? undefined : scenario.endings[ending]?.title) ?? wordFor('ending', `title-${how}`);

/** Games end on different days: their dead are compared on the same one. */
function deathRows(scenario: Scenario, review: Review | null, record: RecordReview): readonly Row[] {
  const ofRecord = record.curve.at(-1)?.killed;
  if (ofRecord === undefined || ofRecord.high === 0) return [];
  const yours = review?.curve.at(-1)?.killed;
  return [
    {
      title: t('record.killed-until', { date: dateWord(scenario, dayOfComparison(scenario)) }),
      yours: yours === undefined ? said(t('record.unknown')) : people(yours.mean),
      record: people(ofRecord.mean),
    },
  ];
}

function dealRows(deals: DealMapModel | null): readonly Row[] {
  if (deals === null) return [];
  const cell = (id: DealPointModel['id'], valueOf: (point: DealPointModel) => number | null): RecordCell => {
    const point = deals.points.find((one) => one.id === id);
    const value = point?.isWhole === true ? valueOf(point) : null;
    return value === null
      ? said(t('record.no-text'))
      : { word: worth(value), number: Math.round(value * 1000) / 1000 };
  };
  const row = (title: string, valueOf: (point: DealPointModel) => number | null): Row => ({
    title,
    yours: cell('yours', valueOf),
    record: cell('record', valueOf),
  });
  return [
    ...deals.axes.map((party, side) => row(t('record.worth', { party }), ({ at }) => at[side === 0 ? 0 : 1])),
    row(t('record.frontier'), ({ fromFrontier }) => fromFrontier),
  ];
}

function decisionsOf(
  scenario: Scenario,
  { decisions, curve, outcome }: RecordReview,
  sameLength: boolean,
): readonly RecordDecisionModel[] {
  return decisions.map(({ at, day, by, move, told }) => {
    const then = curve.findLast((point) => point.at <= at);
    return {
      at,
      date: dateWord(scenario, day),
      howFar: t('record.how-far', { day: day + 1, days: outcome.ended + 1 }),
      told: told === undefined ? t('record.untold') : writtenDate(told),
      words: describeMove(scenario, by, move),
      oddsWord: sameLength && then !== undefined ? oddsWithin(then.lasting) : '',
    };
  });
}
