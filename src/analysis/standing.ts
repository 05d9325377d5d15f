// Where one deal lies among all that a scenario’s options allow.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Package, PartyId } from '../simulation/ids.ts';
import { utilityOf } from '../simulation/capitals/preferences.ts';
import { outcomeSpace } from './outcome-space.ts';
import { domainOf } from './scenario-domain.ts';

/** The most deals that are looked through while somebody waits for the debrief. */
export const mostDeals = 1_000_000;

export interface Standing {
  readonly deals: number;
  /** Deals that both parties prefer to having none: the inner part of the zone of possible agreement. */
  readonly acceptable: number;
  /** Deals worth more to both than this one: what was left on the table. */
  readonly betterForBoth: number;
}

/** Rounding of sums: utilities that differ by less count as equal. */
const epsilon = 1e-9;

/** Where `deal`, which may leave points open, lies among all deals of the scenario; undefined when there are more than `mostDeals`. */
export function standingOf(
  scenario: Scenario,
  deal: Package,
  reservations: Readonly<Record<PartyId, number>>,
): Standing | undefined {
  const space = outcomeSpace(domainOf(scenario, reservations), mostDeals);
  if (space === undefined) return undefined;
  const [one, other] = space.domain.profiles;
  const [first, second] = space.utilities;
  const worth = [utilityOf(scenario, one.name, deal), utilityOf(scenario, other.name, deal)] as const;
  let acceptable = 0;
  let betterForBoth = 0;
  for (let index = 0; index < space.size; index += 1) {
    const a = first[index] ?? 0;
    const b = second[index] ?? 0;
    if (a > one.reservation && b > other.reservation) acceptable += 1;
    if (a > worth[0] + epsilon && b > worth[1] + epsilon) betterForBoth += 1;
  }
  return { deals: space.size, acceptable, betterForBoth };
}
