// What one party knows when it bids: its own utility of every outcome, sorted once, and nothing of the other party’s.
import { orderedBy } from '../../analysis/ordered-by.ts';
import type { OutcomeSpace } from '../../analysis/outcome-space.ts';
import type { Issue } from '../../scenario/domain.ts';

export interface Standpoint {
  readonly issues: readonly Issue[];
  /** Own utility of every outcome, by its number. */
  readonly utilities: Float64Array;
  /** Own utility of no agreement. */
  readonly reservation: number;
  /** Numbers of the outcomes that are worth at least the reservation value, from the best to the worst; of equals the lower number first. */
  readonly rational: Uint32Array;
}

/** The standpoint of the first (0) or second (1) party of a domain. n log n; share it between negotiations. */
export function standpointOf({ domain, utilities }: OutcomeSpace, party: 0 | 1): Standpoint {
  const own = utilities[party];
  const { reservation } = domain.profiles[party];
  const rational = new Uint32Array(own.length);
  let count = 0;
  for (let outcome = 0; outcome < own.length; outcome += 1) {
    if (!((own[outcome] as number) >= reservation)) continue;
    rational[count] = outcome;
    count += 1;
  }
  return {
    issues: domain.issues,
    utilities: own,
    reservation,
    rational: orderedBy(rational.subarray(0, count), own, own),
  };
}

/** Own utility of outcome number `outcome`. */
export function worthOf({ utilities }: Standpoint, outcome: number): number {
  return utilities[outcome] as number;
}

/** The outcome that is best for this party. */
export function bestOf({ rational }: Standpoint): number {
  return rational[0] as number;
}

/** How many outcomes are worth at least `utility` (and the reservation value): they are the first so many of `rational`. By bisection. */
export function countAtLeast({ rational, utilities }: Standpoint, utility: number): number {
  let low = 0;
  let high = rational.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((utilities[rational[middle] as number] as number) >= utility) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the outcomes worth at least `utility` the one worth least; the best outcome where there is none. */
export function leastAtLeast(standpoint: Standpoint, utility: number): number {
  return standpoint.rational[Math.max(0, countAtLeast(standpoint, utility) - 1)] as number;
}
