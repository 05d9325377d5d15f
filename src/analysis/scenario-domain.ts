// A scenario seen as a negotiation domain: its sticking points are the issues, its parties’ weights and values the profiles.
import type { Domain, Profile } from '../scenario/domain.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Package, PartyId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import { outcomeOf } from './outcome-space.ts';

/**
 * The domain of a scenario, with ids as names. Weights are normalised as the rules do, so that utilities run from 0 to 1 and are to the
 * last bit those of `utilityOf`.
 * @param reservations What each party has without a deal, 0–1; as the scenario has it at the start unless told.
 */
export function domainOf(scenario: Scenario, reservations: Readonly<Record<PartyId, number>> = {}): Domain {
  const { sides, points, options, weights, values } = lookups(scenario);
  const profile = (side: PartyId): Profile => ({
    name: side,
    weights: points.map((point) => weights[side]?.[point] ?? 0),
    values: points.map((point) =>
      (options[point] ?? []).map((option) => values[side]?.[point]?.[option] ?? 0),
    ),
    reservation: reservations[side] ?? scenario.parties[side]?.reservation ?? 0,
    discount: 1,
  });
  return {
    name: scenario.id,
    issues: points.map((point) => ({ name: point, values: options[point] ?? [] })),
    profiles: [profile(sides[0]), profile(sides[1])],
  };
}

/** The number of the outcome that a deal is; undefined while it leaves a point open. */
export function outcomeOfDeal({ issues }: Domain, deal: Package): number | undefined {
  const choices = issues.map(({ name, values }) => values.indexOf(deal[name] ?? ''));
  return choices.includes(-1) ? undefined : outcomeOf(issues, choices);
}
