// Of a curve known from few futures those stretches are looked at first in which the odds changed, at once or for good.
import { describe, expect, it } from 'vitest';
import type { Sums } from '../../../src/review/game-review/estimate.ts';
import { stretchesBetween } from '../../../src/review/game-review/heads.ts';
import { steepest } from '../../../src/review/game-review/steepest.ts';

const futures = 12;

/** A curve of which at each point so many of twelve futures last; points are five moves apart. */
function chosenOf(lasting: readonly number[], most: number): readonly string[] {
  const heads = lasting.map((_, place) => place * 5);
  const lastingAt = (head: number): Sums => {
    const sum = lasting[head / 5] ?? 0;
    return { count: futures, sum, squares: sum };
  };
  return steepest(heads, lastingAt, stretchesBetween(heads), most).map(({ from, to }) => `${from}–${to}`);
}

describe('the steepest stretches', () => {
  it('are where the odds fall at once', () => {
    expect(chosenOf([6, 6, 6, 6, 0, 0, 0, 0], 1)).toEqual(['15–20']);
  });

  it('are where a small step lasts, sooner than where single points stray further', () => {
    const strayed = [5, 2, 5, 2, 5, 2, 5, 2, 5, 2, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0];
    expect(chosenOf(strayed, 3).some((stretch) => ['40–45', '45–50'].includes(stretch))).toBe(true);
  });

  it('are where the odds fall and rise again too', () => {
    expect(chosenOf([6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6], 4)).toEqual(
      expect.arrayContaining(['20–25', '25–30']),
    );
  });

  it('stand in order of time, and are all where there are few', () => {
    expect(chosenOf([0, 6, 6, 12], 5)).toEqual(['0–5', '5–10', '10–15']);
  });
});
