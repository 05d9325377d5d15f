// Which stretches of a curve seem to change the odds most, while its points are known from few futures only.
import { type Sums, added, differenceOf, noSums } from './estimate.ts';
import type { Stretch } from './heads.ts';

/**
 * Points of the curve on each side of a stretch that are taken together. A step that lasts is plain between the means of several points long before it is between
 * two of them; a short one is not. So each of these has its say.
 */
const reaches = [1, 4, 8] as const;

/**
 * Up to `most` of the stretches: the steepest by each reach in turn, until there are enough, in order of time. Steep is what changed most for what is known of it.
 * `heads` are all points of the curve in order; `lastingAt` what is known of one.
 */
export function steepest(
  heads: readonly number[],
  lastingAt: (head: number) => Sums,
  stretches: readonly Stretch[],
  most: number,
): readonly Stretch[] {
  const sums = heads.map(lastingAt);
  const placeOf = new Map(heads.map((head, place) => [head, place]));
  const orders = reaches.map((reach) => {
    const steepness = new Map(
      stretches.map((one) => [one, steepnessAt(sums, placeOf.get(one.to) ?? 0, reach)]),
    );
    return stretches.toSorted((a, b) => (steepness.get(b) ?? 0) - (steepness.get(a) ?? 0));
  });
  const chosen = new Set<Stretch>();
  for (let rank = 0; rank < stretches.length; rank += 1)
    for (const order of orders) {
      const one = order[rank];
      if (one !== undefined && chosen.size < most) chosen.add(one);
    }
  return stretches.filter((one) => chosen.has(one));
}

/** By how much so many points from `place` on differ from as many before it, for the width of the interval of that. */
function steepnessAt(sums: readonly Sums[], place: number, reach: number): number {
  const before = sums.slice(Math.max(0, place - reach), place).reduce(added, noSums);
  const after = sums.slice(place, place + reach).reduce(added, noSums);
  const { mean, low, high } = differenceOf(before, after);
  return Math.abs(mean) / (high - low);
}
