// What predictions can be about, and whether they came true: asked of the state, never of what somebody says.
import type { Scenario } from '../scenario/format/scenario.ts';
import { outcomeOf } from '../review/outcomes.ts';
import type { PartyId } from '../simulation/ids.ts';
import type { Journal } from '../simulation/journal.ts';
import { createGame } from '../simulation/create.ts';
import { meanTrust } from '../simulation/conditions/measures.ts';
import { advance } from '../simulation/play.ts';
import type { State } from '../simulation/state.ts';
import type { Answer } from './result.ts';

/** Measures that every scenario has, as far as its calendar allows. */
export const plainMeasures = [
  'signed',
  'ratified',
  'holds-week',
  'lasting',
  'better-than-none',
  'trust-rises',
] as const;
export type PlainMeasure = (typeof plainMeasures)[number];

const week = 7;
const gaugePrefix = 'gauge:';

/** The gauge that a measure such as "gauge:relation" is about: will it be higher at the end? Undefined for other measures. */
export const gaugeOf = (measure: string): string | undefined =>
  measure.startsWith(gaugePrefix) ? measure.slice(gaugePrefix.length) : undefined;

/** What predictions in games of a scenario can be about. */
export function measuresOf({ calendar, gauges }: Scenario): readonly string[] {
  const { implementationDays: days } = calendar;
  const plain = plainMeasures.filter(
    (measure) => (measure !== 'holds-week' || days >= week) && (measure !== 'lasting' || days > 0),
  );
  return [...plain, ...Object.keys(gauges).map((gauge) => gaugePrefix + gauge)];
}

/** Two states of one game: when something was foretold, and the last one. */
interface Span {
  readonly then: State;
  readonly end: State;
  readonly side: PartyId;
}

/** Whether what a measure asks came true; null where it cannot be said: the game is not over, or it has no such measure. */
export function cameTrue(scenario: Scenario, measure: string, { then, end, side }: Span): boolean | null {
  if (end.ended === null) return null;
  const gauge = gaugeOf(measure);
  if (gauge !== undefined) {
    if (!Object.hasOwn(end.gauges, gauge)) return null;
    return (end.gauges[gauge] ?? 0) > (then.gauges[gauge] ?? 0);
  }
  const { signed, ratified, lasting, cessationDays, measures } = outcomeOf(scenario, end);
  switch (measure as PlainMeasure) {
    case 'signed':
      return signed;
    case 'ratified':
      return ratified;
    case 'holds-week':
      return (cessationDays ?? 0) >= week;
    case 'lasting':
      return lasting;
    case 'better-than-none':
      return ratified && (measures[`utility-${side}`] ?? 0) > (end.parties[side]?.reservation ?? 0);
    case 'trust-rises':
      return meanTrust(end) > meanTrust(then);
    default:
      return null;
  }
}

/** A prediction beside what happened. */
export interface Held {
  readonly answer: Answer;
  readonly cameTrue: boolean | null;
}

/** Holds the predictions among answers against what happened. `journal` must replay on the scenario, which is the one as it was played. */
export function heldAgainst(
  scenario: Scenario,
  journal: Journal,
  answers: readonly Answer[],
  side: PartyId,
): readonly Held[] {
  const predictions = answers.filter(({ kind, measure }) => kind === 'prediction' && measure !== undefined);
  if (predictions.length === 0) return [];
  const wanted = new Set(predictions.map(({ at }) => at));
  const then = new Map<number, State>();
  const { state } = createGame(scenario, journal.settings);
  for (const [at, { move }] of journal.moves.entries()) {
    if (wanted.has(at)) then.set(at, structuredCopy(state));
    advance(scenario, state, move);
  }
  return predictions.map((answer) => ({
    answer,
    cameTrue: cameTrue(scenario, answer.measure ?? '', {
      then: then.get(answer.at) ?? state,
      end: state,
      side: answer.by ?? side,
    }),
  }));
}

/** The parts of a state that measures compare, apart from the state that goes on changing. */
const structuredCopy = (state: State): State => ({
  ...state,
  gauges: { ...state.gauges },
  parties: Object.fromEntries(Object.entries(state.parties).map(([party, level]) => [party, { ...level }])),
});
