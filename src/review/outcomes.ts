// What came of a game, as several numbers that are never added up to one.
import type { Scenario } from '../scenario/format/scenario.ts';
import { daysInForce } from '../simulation/cessation/days-in-force.ts';
import { meanTrust } from '../simulation/conditions/measures.ts';
import { settledPackage, utilityOf } from '../simulation/capitals/preferences.ts';
import type { State } from '../simulation/state.ts';

export interface Outcome {
  readonly signed: boolean;
  readonly ratified: boolean;
  readonly lasting: boolean;
  /** Days that the cessation held; null when it never began. */
  readonly cessationDays: number | null;
  /** Named measures: people, trust, each party’s utility. */
  readonly measures: Readonly<Record<string, number>>;
}

/** The outcome of a game that has ended. Without a deal a party has its reservation value. */
export function outcomeOf(scenario: Scenario, state: State): Outcome {
  const { tally } = state;
  const how = state.ended?.how;
  const ratified = how === 'held' || how === 'collapsed';
  const deal = settledPackage(state);
  const measures: Record<string, number> = {
    killed: tally.killed,
    displaced: tally.displaced,
    reached: tally.reached,
    hungryDays: tally.hungryDays,
    trust: meanTrust(state),
  };
  for (const side of state.sides) {
    measures[`utility-${side}`] = ratified
      ? utilityOf(scenario, side, deal)
      : (state.parties[side]?.reservation ?? 0);
  }
  return {
    signed: ratified || how === 'refusedAtHome',
    ratified,
    lasting: how === 'held',
    cessationDays: daysInForce(state),
    measures,
  };
}
