// What samples say about a median, and how surely, whatever they are distributed like.

/** A median with its 95 % interval. */
export interface MedianEstimate {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** How many samples it rests on. */
  readonly samples: number;
}

/** What the lower and the upper end of a 95 % interval leave out. */
const beyond = 0.025;

/**
 * The median of samples that lie between `least` and `most`, with the interval between two of them in order of size that covers it in at least 95 %
 * of cases (by the sign test: Conover, Practical Nonparametric Statistics, 3rd ed. 1999, 3.2). Fewer than six samples cannot tell: the interval
 * is then all that is possible. Undefined without samples.
 */
export function medianWithin(
  values: readonly number[],
  [least, most]: readonly [number, number],
): MedianEstimate | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const count = sorted.length;
  const [lower, upper] = [sorted[(count - 1) >> 1], sorted[count >> 1]];
  if (lower === undefined || upper === undefined) return undefined;
  const rank = rankBelow(count);
  return {
    median: (lower + upper) / 2,
    low: sorted[rank - 1] ?? least,
    high: sorted[count - rank] ?? most,
    samples: count,
  };
}

/** The highest rank, from 1, that is above the median in at most 2.5 % of cases; 0: none. */
function rankBelow(count: number): number {
  let likelihood = 1;
  for (let toss = 0; toss < count; toss += 1) likelihood /= 2;
  let below = likelihood;
  let rank = 0;
  while (below <= beyond) {
    rank += 1;
    likelihood *= (count - rank + 1) / rank;
    below += likelihood;
  }
  return rank;
}
