// A side’s own measure of a game: what every opponent plays for, and what a match between two of them is measured by.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { PartyId } from '../simulation/ids.ts';
import { settledPackage, utilityOf } from '../simulation/capitals/preferences.ts';
import type { State } from '../simulation/state.ts';

/**
 * A side’s own measure of a game that has ended, about 0–1: what it can have without a deal, and for the share of the calendar that a deal
 * held, what the deal is worth to it instead. Argued in docs/decisions/0013.
 */
export function ownOutcome(scenario: Scenario, state: State, side: PartyId): number {
  const without = state.parties[side]?.reservation ?? 0;
  const how = state.ended?.how;
  if (how !== 'held' && how !== 'collapsed') return without;
  return without + heldShare(scenario, state) * (utilityOf(scenario, side, settledPackage(state)) - without);
}

/** For what share of the calendar’s days of implementation the cessation has held so far, 0–1. */
export function heldShare(
  { calendar: { implementationDays } }: Scenario,
  { cessation: { since, until }, day }: Pick<State, 'cessation' | 'day'>,
): number {
  if (implementationDays === 0) return 1;
  return since === null ? 0 : Math.min(1, ((until ?? day) - since) / implementationDays);
}
