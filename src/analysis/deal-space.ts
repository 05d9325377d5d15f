// Every deal that a scenario’s options allow, with what each is worth to both parties: the outcome space of negotiation analysis.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Package, PartyId } from '../simulation/ids.ts';
import { utilityOf } from '../simulation/preferences.ts';

/** The most deals that are worked out; larger spaces are left alone. */
export const mostDeals = 1_000_000;

export interface DealSpace {
  readonly sides: readonly [PartyId, PartyId];
  /** Number of complete deals: one option on every point. */
  readonly size: number;
  /** Utility, 0–1, of each deal for the first and the second party. */
  readonly utilities: readonly [Float64Array, Float64Array];
}

/**
 * The outcome space of a scenario, or undefined when it has more than `mostDeals` deals. Utilities are additive: the sum of normalised
 * weight × value over the points (Raiffa, The Art and Science of Negotiation, 1982).
 */
export function dealSpace(scenario: Scenario): DealSpace | undefined {
  const sides = Object.keys(scenario.parties) as [PartyId, PartyId];
  let size = 1;
  for (const { options } of Object.values(scenario.stickingPoints)) {
    size *= Object.keys(options).length;
    if (size > mostDeals) return undefined;
  }
  return {
    sides,
    size,
    utilities: [utilities(scenario, sides[0], size), utilities(scenario, sides[1], size)],
  };
}

/** Utilities of all deals, the last point’s options turning fastest. */
function utilities(scenario: Scenario, side: PartyId, size: number): Float64Array {
  const points = Object.values(scenario.stickingPoints);
  const total = points.reduce((sum, { weight }) => sum + (weight[side] ?? 0), 0);
  const all = new Float64Array(size);
  let filled = 1;
  for (const { weight, options } of points) {
    const normalised = total > 0 ? (weight[side] ?? 0) / total : 1 / points.length;
    const worth = Object.values(options).map(({ value }) => normalised * (value[side] ?? 0));
    for (let deal = filled - 1; deal >= 0; deal -= 1) {
      const before = all[deal] ?? 0;
      for (let option = worth.length - 1; option >= 0; option -= 1)
        all[deal * worth.length + option] = before + (worth[option] ?? 0);
    }
    filled *= worth.length;
  }
  return all;
}

/** Where one deal lies among all. */
export interface Standing {
  readonly deals: number;
  /** Deals that both parties prefer to having none: the zone of possible agreement. */
  readonly acceptable: number;
  /** Deals worth more to both than this one: what was left on the table. */
  readonly betterForBoth: number;
}

/** Rounding of sums: utilities that differ by less count as equal. */
const epsilon = 1e-9;

/** Where `deal` lies among all deals of the scenario; undefined when there are too many to work out. */
export function standingOf(
  scenario: Scenario,
  deal: Package,
  reservations: Readonly<Record<PartyId, number>>,
): Standing | undefined {
  const space = dealSpace(scenario);
  if (space === undefined) return undefined;
  const [first, second] = space.utilities;
  const [one, two] = space.sides;
  const worth = [utilityOf(scenario, one, deal), utilityOf(scenario, two, deal)] as const;
  let acceptable = 0;
  let betterForBoth = 0;
  for (let index = 0; index < space.size; index += 1) {
    const a = first[index] ?? 0;
    const b = second[index] ?? 0;
    if (a > (reservations[one] ?? 0) && b > (reservations[two] ?? 0)) acceptable += 1;
    if (a > worth[0] + epsilon && b > worth[1] + epsilon) betterForBoth += 1;
  }
  return { deals: space.size, acceptable, betterForBoth };
}
