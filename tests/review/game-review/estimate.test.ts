// Estimates are honest: an interval holds the truth about as often as it says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  added,
  amongMany,
  differenceOf,
  meanWithin,
  noSums,
  pairedDifferenceOf,
  shareOf,
  sumsOf,
  varianceOf,
} from '../../../src/review/game-review/estimate.ts';
import { seedChance, uniform } from '../../../src/simulation/numbers/chance.ts';

/** How many of `count` throws with these odds come. */
function throws(holder: { chance: readonly number[] }, odds: number, count: number): number[] {
  return Array.from({ length: count }, () => (uniform(holder) < odds ? 1 : 0));
}

describe('sums', () => {
  it('are the same whether samples come together or apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 })),
        fc.array(fc.integer({ min: -1000, max: 1000 })),
        (a, b) => {
          expect(added(sumsOf(a), sumsOf(b))).toEqual(sumsOf([...a, ...b]));
        },
      ),
    );
  });

  it('know the variance of one sample', () => {
    expect(varianceOf(sumsOf([2, 4, 4, 4, 5, 5, 7, 9]))).toBeCloseTo(32 / 7, 12);
    expect(varianceOf(sumsOf([3]))).toBe(Infinity);
  });
});

describe('a share', () => {
  it('is unknown before the first sample, and never certain after', () => {
    expect(shareOf(noSums)).toEqual({ mean: 0, low: 0, high: 1, samples: 0 });
    const { low, high } = shareOf(sumsOf([1, 1, 1, 1]));
    expect(low).toBeGreaterThan(0.3);
    expect(low).toBeLessThan(0.7);
    expect(high).toBeCloseTo(1, 12);
  });

  it.each([0.03, 0.3, 0.5, 0.95])('of odds %s lies in its interval about 95 times in 100', (odds) => {
    const holder = { chance: seedChance(`share ${odds}`) };
    let held = 0;
    for (let round = 0; round < 2000; round += 1) {
      const { low, high } = shareOf(sumsOf(throws(holder, odds, 40)));
      if (low <= odds && odds <= high) held += 1;
    }
    expect(held / 2000).toBeGreaterThan(0.92);
    expect(held / 2000).toBeLessThan(0.99);
  });
});

describe('a mean', () => {
  it('lies in the middle of its interval', () => {
    const { mean, low, high, samples } = meanWithin(sumsOf([10, 20, 30]));
    expect(mean).toBe(20);
    expect(samples).toBe(3);
    expect(high - mean).toBeCloseTo(mean - low, 12);
    expect(high - mean).toBeCloseTo((1.959964 * 10) / Math.sqrt(3), 9);
  });
});

describe('a difference', () => {
  it('of equal odds is taken for one in at most 5 cases of 100', () => {
    const holder = { chance: seedChance('difference') };
    let taken = 0;
    for (let round = 0; round < 2000; round += 1) {
      const { low, high } = differenceOf(sumsOf(throws(holder, 0.3, 60)), sumsOf(throws(holder, 0.3, 60)));
      if (low > 0 || high < 0) taken += 1;
    }
    expect(taken / 2000).toBeLessThan(0.06);
    expect(taken / 2000).toBeGreaterThan(0.02);
  });

  it('turns its sign when both are exchanged', () => {
    const [a, b] = [sumsOf([1, 1, 0, 1]), sumsOf([0, 0, 1, 0])];
    expect(differenceOf(a, b).mean).toBeCloseTo(-differenceOf(b, a).mean, 12);
    expect(differenceOf(b, a).mean).toBeGreaterThan(0);
  });
});

describe('the difference of two shares of the same cases', () => {
  /** Cases of which a part answers to the same throw both times. */
  const pairs = (
    holder: { chance: readonly number[] },
    gain: number,
  ): readonly (readonly [boolean, boolean])[] =>
    Array.from({ length: 40 }, () => {
      const thrown = uniform(holder);
      return [thrown < 0.4, thrown < 0.4 + gain] as const;
    });

  it('holds the truth about as often as it says, and is narrower than where cases are not paired', () => {
    const holder = { chance: seedChance('pairs') };
    let held = 0;
    let narrower = 0;
    for (let trial = 0; trial < 1000; trial += 1) {
      const cases = pairs(holder, 0.15);
      const [from, to] = [cases.map(([was]) => was), cases.map(([, is]) => is)];
      const { low, high } = pairedDifferenceOf(from, to);
      const apart = differenceOf(sumsOf(from.map(Number)), sumsOf(to.map(Number)));
      if (low <= 0.15 && 0.15 <= high) held += 1;
      if (high - low < apart.high - apart.low) narrower += 1;
    }
    expect(held).toBeGreaterThan(930);
    expect(narrower).toBe(1000);
  });

  it('takes cases that all agree not for certain', () => {
    const all = Array.from({ length: 40 }, () => true);
    const { mean, low, high } = pairedDifferenceOf(all, all);
    expect(mean).toBe(0);
    expect(low).toBeLessThan(-0.01);
    expect(high).toBeGreaterThan(0.01);
  });
});

describe('estimates of which one of many is to be believed', () => {
  it('are as wide as all of them must be to hold together', () => {
    const holder = { chance: seedChance('many') };
    let together = 0;
    for (let trial = 0; trial < 1000; trial += 1) {
      const estimates = Array.from({ length: 5 }, () =>
        amongMany(meanWithin(sumsOf(Array.from({ length: 40 }, () => uniform(holder) - 0.5))), 5),
      );
      if (estimates.every(({ low, high }) => low <= 0 && 0 <= high)) together += 1;
    }
    expect(together).toBeGreaterThan(920);
    expect(together).toBeLessThan(985);
    const alone = meanWithin(sumsOf(throws(holder, 0.5, 40)));
    expect(amongMany(alone, 1).low).toBeCloseTo(alone.low, 6);
  });
});
