// The record’s own line beside that of a game, on the calendar.
import type { RecordPoint, RecordReview } from '../../review/record/record-review.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { dateWord } from '../dates.ts';
import { describeMove } from '../moves/describe-move.ts';
import type { RecordCurveModel } from './record-models.ts';
import './record-words.ts';
import { byCalendar } from './review-axis.ts';
import { extent, within } from './review-curve.ts';
import { t } from '../wording/wording.ts';

/** The record of a scenario beside a game of it. */
export interface RecordBeside {
  readonly record: RecordReview;
  /** Whether the game is of the same length: only then are its odds those of the same thing. */
  readonly sameLength: boolean;
}

export function recordCurve(scenario: Scenario, { curve, decisions }: RecordReview): RecordCurveModel {
  const placeOf = byCalendar(curve);
  return {
    points: curve.map(({ at, day, lasting, killed }) => ({
      at,
      date: dateWord(scenario, day),
      place: placeOf(at),
      lasting: within(lasting),
      killed: within(killed),
    })),
    decisions: decisions.map(({ at, day, by, move }) => ({
      place: placeOf(at),
      title: t('list.colon', { before: dateWord(scenario, day), next: describeMove(scenario, by, move) }),
    })),
  };
}

/** The last point that the record had reached by a place of the calendar. */
export function recordPointBy({ curve }: RecordReview): (place: number) => RecordPoint | undefined {
  const placeOf = byCalendar(curve);
  return (place) => curve.findLast(({ at }) => placeOf(at) <= place) ?? curve[0];
}

/** The name of a chart with the record’s line in it. */
export const nameBeside = (
  own: string,
  values: readonly number[],
  write: (value: number) => string,
): string => t('record.curve-name', { own, ...extent(values, write) });
