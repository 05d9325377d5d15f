// The Pareto frontier: the outcomes of which none is better for one party without being worse for the other.
import { type OutcomeSpace } from './outcome-space.ts';
import { orderedBy } from './ordered-by.ts';
import type { Zone } from './zone.ts';

/**
 * The Pareto frontier of the zone of possible agreement, from the outcome best for the first party to that best for the second: numbers
 * of outcomes, one for each distinct pair of utilities (the lowest number of those that share it). Utilities are compared exactly.
 *
 * An outcome in the zone that another dominates is dominated by one in the zone, so this is the frontier of the whole space cut down to
 * the zone, as NegMAS has it. n log n at worst; n where the frontier is small, because most outcomes are thrown out before sorting.
 */
export function frontierOf(space: OutcomeSpace, zone: Zone): Uint32Array {
  const [a, b] = space.utilities;
  const ordered = orderedBy(candidatesOf(space, zone), a, b);
  let most = -Infinity;
  let count = 0;
  // What is kept moves to the front, where nothing is read any more.
  for (let at = 0; at < ordered.length; at += 1) {
    const outcome = ordered[at] as number;
    const uB = b[outcome] as number;
    if (!(uB > most)) continue;
    most = uB;
    ordered[count] = outcome;
    count += 1;
  }
  return ordered.slice(0, count);
}

/** How many slices the zone is cut into. */
const slices = 2048;

/**
 * The outcomes of the zone that a rough look does not find dominated. The zone is cut into slices by the first party’s utility; of each
 * slice its champion is known, the outcome best for the second party. An outcome goes where a champion of a slice better for the first
 * party is at least as good for the second, or where its own slice’s champion is at least as good for both.
 */
function candidatesOf(space: OutcomeSpace, zone: Zone): Uint32Array {
  const [a, b] = space.utilities;
  const [leastA, leastB] = zone.disagreement;
  const slice = sliceBy(zone);
  const champions = championsOf(space, zone, slice);
  const beyond = bestBeyond(champions, b);
  const kept = new Uint32Array(zone.size);
  let count = 0;
  for (let outcome = 0; outcome < space.size; outcome += 1) {
    const uA = a[outcome] as number;
    const uB = b[outcome] as number;
    if (!(uA >= leastA && uB >= leastB)) continue;
    const own = slice(uA);
    if (!(uB > (beyond[own] as number))) continue;
    const champion = champions[own] as number;
    if (outcome !== champion && !(uA > (a[champion] as number))) continue;
    kept[count] = outcome;
    count += 1;
  }
  return kept.subarray(0, count);
}

/** The slice that a utility of the first party falls into: never a lower one for a higher utility. */
function sliceBy({ least, ideal }: Zone): (utility: number) => number {
  const from = least[0];
  const perUtility = slices / (ideal[0] - from);
  // All in one slice where the range is too narrow to cut.
  const scale = Number.isFinite(perUtility) ? perUtility : 0;
  return (utility) => Math.min(slices - 1, ((utility - from) * scale) | 0);
}

/** No outcome: the champion of an empty slice. */
const none = 0xff_ff_ff_ff;

/** Of each slice the outcome best for the second party; of equals the one best for the first, then the lowest. */
function championsOf(
  { size, utilities: [a, b] }: OutcomeSpace,
  { disagreement: [leastA, leastB] }: Zone,
  slice: (utility: number) => number,
): Uint32Array {
  const champions = new Uint32Array(slices).fill(none);
  for (let outcome = 0; outcome < size; outcome += 1) {
    const uA = a[outcome] as number;
    const uB = b[outcome] as number;
    if (!(uA >= leastA && uB >= leastB)) continue;
    const own = slice(uA);
    const champion = champions[own] as number;
    if (champion !== none) {
      const best = b[champion] as number;
      if (uB < best || (uB === best && uA <= (a[champion] as number))) continue;
    }
    champions[own] = outcome;
  }
  return champions;
}

/** Per slice: the most that the second party gets in a slice that is better for the first. */
function bestBeyond(champions: Uint32Array, b: Float64Array): Float64Array {
  const beyond = new Float64Array(slices);
  let best = -Infinity;
  for (let slice = slices - 1; slice >= 0; slice -= 1) {
    beyond[slice] = best;
    const champion = champions[slice] as number;
    if (champion !== none) best = Math.max(best, b[champion] as number);
  }
  return beyond;
}
