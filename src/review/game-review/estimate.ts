// What samples say about a mean, and how surely.
import { normalQuantile } from '../../simulation/numbers/normal-quantile.ts';

/** Samples added up. */
export interface Sums {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** A mean with its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** How many samples it rests on. */
  readonly samples: number;
}

/** Whether an interval is clear of nothing. */
export const isSure = ({ low, high }: Estimate): boolean => low > 0 || high < 0;

export const noSums: Sums = { count: 0, sum: 0, squares: 0 };

/** Quantile of the normal distribution for 95 % between both ends. */
const z95 = 1.959964;

export function sumsOf(values: Iterable<number>): Sums {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    count += 1;
    sum += value;
    squares += value * value;
  }
  return { count, sum, squares };
}

export const added = (a: Sums, b: Sums): Sums => ({
  count: a.count + b.count,
  sum: a.sum + b.sum,
  squares: a.squares + b.squares,
});

export const meanOf = ({ count, sum }: Sums): number => (count === 0 ? 0 : sum / count);

/** The variance of one sample; infinite where there are fewer than two. */
export function varianceOf({ count, sum, squares }: Sums): number {
  if (count < 2) return Infinity;
  return Math.max(0, (squares - (sum * sum) / count) / (count - 1));
}

/**
 * A share with its interval after Wilson (Journal of the American Statistical Association 22, 1927), which stays within 0–1 and is honest
 * where all samples agree.
 */
export function shareOf({ count, sum }: Sums): Estimate {
  if (count === 0) return { mean: 0, low: 0, high: 1, samples: 0 };
  const share = sum / count;
  const spread = (z95 * z95) / count;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  return { mean: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), samples: count };
}

/** A mean with its interval by the normal approximation. */
export function meanWithin(sums: Sums): Estimate {
  const mean = meanOf(sums);
  const half = sums.count < 2 ? 0 : z95 * Math.sqrt(varianceOf(sums) / sums.count);
  return { mean, low: mean - half, high: mean + half, samples: sums.count };
}

/**
 * The difference of two shares, `to` less `from`, of samples that were not paired. For the width of the interval each share counts one more of
 * each kind (after Agresti and Caffo, The American Statistician 54, 2000), so that shares of 0 and 1 are not taken for certain.
 */
export function differenceOf(from: Sums, to: Sums): Estimate {
  const mean = meanOf(to) - meanOf(from);
  const half = z95 * Math.sqrt(steadiedVariance(from) + steadiedVariance(to));
  return {
    mean,
    low: Math.max(-1, mean - half),
    high: Math.min(1, mean + half),
    samples: Math.min(from.count, to.count),
  };
}

/** Of a share, with one more of each kind counted. */
function steadiedVariance({ count, sum }: Sums): number {
  const share = (sum + 1) / (count + 2);
  return (share * (1 - share)) / (count + 2);
}

/**
 * The difference of two shares, `to` less `from`, of the same cases: by how many went one way and how many the other. Each of the four kinds of case
 * counts half a one more (after Agresti and Min, Statistics in Medicine 24, 2005), so that cases that all agree are not taken for certain.
 */
export function pairedDifferenceOf(from: readonly boolean[], to: readonly boolean[]): Estimate {
  const samples = Math.min(from.length, to.length);
  const cases = to.slice(0, samples);
  const gained = cases.filter((is, at) => is && from[at] === false).length;
  const lost = cases.filter((is, at) => !is && from[at] === true).length;
  const mean = samples === 0 ? 0 : (gained - lost) / samples;
  const count = samples + 2;
  const change = (gained - lost) / count;
  const half = z95 * Math.sqrt(Math.max(0, (gained + lost + 1) / count - change * change) / count);
  return { mean, low: Math.max(-1, mean - half), high: Math.min(1, mean + half), samples };
}

/** An estimate with the interval that it has as one of so many, which all hold at once with 95 % (Bonferroni). */
export function amongMany({ mean, low, high, samples }: Estimate, many: number): Estimate {
  const wider = normalQuantile(1 - 0.025 / Math.max(1, many)) / z95;
  return { mean, low: mean - (mean - low) * wider, high: mean + (high - mean) * wider, samples };
}
