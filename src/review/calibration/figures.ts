// The statistics of a calibration: shares, medians of whole days, and intervals by resampling seeds.
import { integer, seedChance } from '../../simulation/numbers/chance.ts';

/** The share of items, 0–1, of which something is so; 0 of none. */
export function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  let found = 0;
  for (const item of items) if (is(item)) found += 1;
  return items.length === 0 ? 0 : found / items.length;
}

/** The mean, 0 of none. */
export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** How often each key occurs, as a share of `games`, most frequent first. */
export function sharesOf(keys: readonly string[], games: number): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  const rows = Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return Object.fromEntries(rows.map(([key, count]) => [key, count / games]));
}

/**
 * The median of whole numbers, 0 or more, each standing for the half unit on either side of it, so that it moves smoothly and not in steps
 * of one: the grouped median. 0 of none.
 */
export function groupedMedian(values: readonly number[]): number {
  return medianOfCounts(countsOf(values), values.length);
}

function countsOf(values: readonly number[]): number[] {
  const counts: number[] = [];
  for (const value of values) {
    while (counts.length <= value) counts.push(0);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function medianOfCounts(counts: readonly number[], total: number): number {
  let below = 0;
  for (const [value, count] of counts.entries()) {
    if (count > 0 && below + count >= total / 2) return value - 0.5 + (total / 2 - below) / count;
    below += count;
  }
  return 0;
}

/** The same seed under two conditions, in whole days. */
export interface Pair {
  readonly on: number;
  readonly off: number;
}

const resamples = 1000;

/**
 * The 95 % interval of the difference of medians, on less off, by the paired bootstrap: whole groups of pairs that share a seed are drawn
 * again with replacement, as many as there are, 1,000 times (Efron & Tibshirani 1993, chapter 13). [0, 0] of none.
 */
export function pairedInterval(
  groups: readonly (readonly Pair[])[],
  seed: string,
): readonly [number, number] {
  if (groups.length === 0) return [0, 0];
  const holder = { chance: seedChance(seed) };
  const most = groups.flat().reduce((high, { on, off }) => Math.max(high, on, off), 0);
  const differences: number[] = [];
  for (let sample = 0; sample < resamples; sample += 1) {
    const on: number[] = Array.from({ length: most + 1 }, () => 0);
    const off = [...on];
    let pairs = 0;
    for (let drawn = 0; drawn < groups.length; drawn += 1) {
      for (const pair of groups[integer(holder, 0, groups.length - 1)] ?? []) {
        on[pair.on] = (on[pair.on] ?? 0) + 1;
        off[pair.off] = (off[pair.off] ?? 0) + 1;
        pairs += 1;
      }
    }
    differences.push(medianOfCounts(on, pairs) - medianOfCounts(off, pairs));
  }
  differences.sort((a, b) => a - b);
  return [differences[Math.floor(0.025 * resamples)] ?? 0, differences[Math.floor(0.975 * resamples)] ?? 0];
}
