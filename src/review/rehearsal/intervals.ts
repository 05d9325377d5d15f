// What simulated games say of a share, a mean or a difference, and how surely: also where many things are asked at once.
import { normalQuantile } from '../../simulation/numbers/normal-quantile.ts';
import type { Estimate } from '../game-review/estimate.ts';

/** Risk of a false alarm, 0–1, over all the comparisons of one kind together. */
const risk = 0.05;

/** How many standard errors an interval reaches to each side, so that with `comparisons` of them the risk that any misses is 5 % (Bonferroni). */
export const reachFor = (comparisons: number): number =>
  normalQuantile(1 - risk / (2 * Math.max(1, comparisons)));

/** The reach of a single 95 % interval. */
export const single = reachFor(1);

/** A share with its interval after Wilson (1927); from 0 to 1 where nothing was seen. */
export function shareWithin(count: number, of: number, reach: number = single): Estimate {
  if (of === 0) return { mean: 0, low: 0, high: 1, samples: 0 };
  const share = count / of;
  const spread = (reach * reach) / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (reach / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return {
    mean: share,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
    samples: of,
  };
}

/** A mean with its interval by the normal approximation; as wide as can be where there are fewer than two values. */
export function meanWithin(values: readonly number[], reach: number = single): Estimate {
  const samples = values.length;
  if (samples === 0) return { mean: 0, low: -Infinity, high: Infinity, samples };
  const mean = values.reduce((sum, value) => sum + value, 0) / samples;
  if (samples === 1) return { mean, low: -Infinity, high: Infinity, samples };
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = reach * Math.sqrt(squares / (samples - 1) / samples);
  return { mean, low: mean - half, high: mean + half, samples };
}

/**
 * The difference of two shares, first less second. The interval is that of Agresti and Caffo (2000): as if one more of each kind had been
 * seen in both, so that shares of 0 and 1 are not taken for certain.
 */
export function shareDifference(
  [count, of]: readonly [number, number],
  [otherCount, otherOf]: readonly [number, number],
  reach: number = single,
): Estimate {
  const mean = (of === 0 ? 0 : count / of) - (otherOf === 0 ? 0 : otherCount / otherOf);
  const share = (count + 1) / (of + 2);
  const other = (otherCount + 1) / (otherOf + 2);
  const half = reach * Math.sqrt((share * (1 - share)) / (of + 2) + (other * (1 - other)) / (otherOf + 2));
  return {
    mean,
    low: Math.max(-1, share - other - half),
    high: Math.min(1, share - other + half),
    samples: Math.min(of, otherOf),
  };
}
