// The zone of possible agreement: the outcomes that neither party would rather have no agreement than.
import type { OutcomeSpace } from './outcome-space.ts';

/** A utility for each party, the first party’s first. */
export type Point = readonly [number, number];

/**
 * The zone of possible agreement (Raiffa, The Art and Science of Negotiation, 1982): utility at least the reservation value for both.
 * Being exactly as good as no agreement is enough, as in NegMAS; GENIUS analyses all outcomes, whatever the reservation values.
 */
export interface Zone {
  /** The utilities of no agreement. */
  readonly disagreement: Point;
  /** Number of outcomes in the zone. */
  readonly size: number;
  /** The least that each party gets in the zone. Infinity where it is empty. */
  readonly least: Point;
  /** The most that each party can get in the zone: the ideal, or utopia, point. −Infinity where it is empty. */
  readonly ideal: Point;
}

/** The zone of possible agreement of a space under the reservation values of its profiles. */
export function zoneOf({ domain, size, utilities: [a, b] }: OutcomeSpace): Zone {
  const [{ reservation: leastA }, { reservation: leastB }] = domain.profiles;
  let inside = 0;
  let [lowA, lowB, highA, highB] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let outcome = 0; outcome < size; outcome += 1) {
    const uA = a[outcome] as number;
    const uB = b[outcome] as number;
    if (!(uA >= leastA && uB >= leastB)) continue;
    inside += 1;
    if (uA < lowA) lowA = uA;
    if (uA > highA) highA = uA;
    if (uB < lowB) lowB = uB;
    if (uB > highB) highB = uB;
  }
  return { disagreement: [leastA, leastB], size: inside, least: [lowA, lowB], ideal: [highA, highB] };
}

/** What outcome number `outcome` is worth to both. */
export function pointOf({ utilities: [a, b] }: OutcomeSpace, outcome: number): Point {
  return [a[outcome] ?? Number.NaN, b[outcome] ?? Number.NaN];
}
