// Intervals of a rehearsal: by the book for one question, and wide enough for many at once.
import { describe, expect, it } from 'vitest';
import {
  meanWithin,
  reachFor,
  shareDifference,
  shareWithin,
} from '../../../src/review/rehearsal/intervals.ts';
import { normal, seedChance } from '../../../src/simulation/numbers/chance.ts';

describe('a share', () => {
  it('has Wilson’s interval', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 and 0 of 20.
    expect(shareWithin(81, 263)).toMatchObject({
      low: expect.closeTo(0.2553, 3),
      high: expect.closeTo(0.3662, 3),
    });
    expect(shareWithin(0, 20)).toMatchObject({ low: 0, high: expect.closeTo(0.1611, 3) });
  });

  it('can be anything where nothing was seen', () => {
    expect(shareWithin(0, 0)).toMatchObject({ low: 0, high: 1, samples: 0 });
  });

  it('is not told from another by one game of each', () => {
    expect(shareDifference([1, 1], [0, 1])).toMatchObject({
      mean: 1,
      low: expect.closeTo(-0.421, 2),
      high: 1,
    });
    expect(shareDifference([90, 100], [10, 100]).low).toBeGreaterThan(0.65);
  });
});

describe('a mean', () => {
  it('has the normal interval', () => {
    const { mean, low, high } = meanWithin([1, 2, 3, 4, 5]);
    expect(mean).toBe(3);
    expect(high - mean).toBeCloseTo(1.96 * Math.sqrt(2.5 / 5), 3);
    expect(mean - low).toBeCloseTo(high - mean);
  });

  it('can be anything by one value', () => {
    expect(meanWithin([0.4])).toMatchObject({ low: -Infinity, high: Infinity });
  });
});

describe('forty questions at once', () => {
  const questions = 40;
  /** In how many of 200 families of questions with nothing behind them some interval is clear of nothing. */
  const alarms = (reach: number): number => {
    const holder = { chance: seedChance('alarms') };
    let families = 0;
    for (let family = 0; family < 200; family += 1) {
      const means = Array.from({ length: questions }, () =>
        meanWithin(
          Array.from({ length: 40 }, () => normal(holder, 0, 1)),
          reach,
        ),
      );
      if (means.some(({ low, high }) => low > 0 || high < 0)) families += 1;
    }
    return families;
  };

  it('raise a false alarm in about one family of twenty, and would in most without the correction', () => {
    expect(alarms(reachFor(questions))).toBeLessThan(24);
    expect(alarms(reachFor(1))).toBeGreaterThan(140);
  });
});
