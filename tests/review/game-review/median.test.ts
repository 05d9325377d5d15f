// A median with its interval: textbook ranks, the truth within it often enough, and no certainty from a handful of samples.
import { expect, it } from 'vitest';
import { medianWithin } from '../../../src/review/game-review/median.ts';
import { integer, seedChance } from '../../../src/simulation/numbers/chance.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

it.each([
  [6, 1, 6],
  [10, 2, 9],
  [20, 6, 15],
  [40, 14, 27],
])('of %i samples runs from the %ith to the %ith, as tables of the sign test have it', (count, low, high) => {
  expect(medianWithin(upTo(count).toReversed(), [0, 99])).toEqual({
    median: (count + 1) / 2,
    low,
    high,
    samples: count,
  });
});

it('of fewer than six samples runs over all that is possible', () => {
  expect(medianWithin([7, 9, 8], [0, 35])).toEqual({ median: 8, low: 0, high: 35, samples: 3 });
});

it('of no samples is none', () => {
  expect(medianWithin([], [0, 35])).toBeUndefined();
});

it('has the true median within it in at least 95 of 100 cases', () => {
  const holder = { chance: seedChance('medians') };
  let within = 0;
  for (let round = 0; round < 1000; round += 1) {
    const { low, high } = medianWithin(
      Array.from({ length: 23 }, () => integer(holder, 0, 100)),
      [0, 100],
    ) ?? { low: 0, high: 0 };
    if (low <= 50 && high >= 50) within += 1;
  }
  expect(within).toBeGreaterThan(950);
  expect(within).toBeLessThan(1000);
});
