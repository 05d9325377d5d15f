// A quantile is one of the values, however they are ordered.
import { expect, it } from 'vitest';
import { quantile } from '../../src/review/quantile.ts';

it('is a value of the list by the nearest rank, and nothing of an empty one', () => {
  expect(quantile([], 0.5)).toBeUndefined();
  expect(quantile([3], 0.9)).toBe(3);
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([4, 2, 3, 1], 0.5)).toBe(3);
  expect(quantile([4, 2, 3, 1], 0)).toBe(1);
  expect(quantile([4, 2, 3, 1], 1)).toBe(4);
});
