// What came of a game, in dates and counts that can stand beside those of another game.
import { daysInForce } from '../simulation/cessation/days-in-force.ts';
import type { Consequence } from '../simulation/consequence.ts';
import type { Package } from '../simulation/ids.ts';
import { settledPackage } from '../simulation/capitals/preferences.ts';
import type { State } from '../simulation/state.ts';

/** Days are those of the calendar, from 0. People are counted until the game ended. */
export interface GameOutcome {
  readonly how: NonNullable<State['ended']>['how'];
  /** The scenario’s own ending; null: none fits. */
  readonly ending: string | null;
  readonly ended: number;
  /** The day on which both had initialled, the last time that they did; null: never. */
  readonly signed: number | null;
  /** Since when the text was in force; null: never. */
  readonly inForce: number | null;
  /** Days that it was in force; 0 when it never was. */
  readonly days: number;
  readonly reached: number;
  readonly killed: number;
  readonly deal: Package;
}

/** The outcome of a game that has ended; `log` is the whole of it. Throws for a game that goes on. */
export function gameOutcome(state: State, log: readonly Consequence[]): GameOutcome {
  const { ended, cessation, tally, day } = state;
  if (ended === null) throw new Error('The game goes on. Ask for its outcome when it has ended.');
  return {
    how: ended.how,
    ending: ended.ending,
    ended: day,
    signed: signedIn(log),
    inForce: cessation.since,
    days: daysInForce(state) ?? 0,
    reached: Math.round(tally.reached),
    killed: Math.round(tally.killed),
    deal: settledPackage(state),
  };
}

/** The text goes to the capitals on the day on which the second of both has initialled it. */
const signedIn = (log: readonly Consequence[]): number | null =>
  log.findLast(
    ({ change }) => change.kind === 'chart' && change.chart === 'session' && change.to === 'capitals',
  )?.day ?? null;
