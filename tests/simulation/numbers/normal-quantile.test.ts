// The quantile function against the values printed in every table of the normal distribution.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../../src/simulation/numbers/normal-quantile.ts';

test.each([
  [0.5, 0],
  [0.75, 0.674489750196082],
  [0.95, 1.644853626951473],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167813],
  [1e-10, -6.361340902404056],
  [1e-20, -9.26234008979841],
])('the quantile of %d is %d', (probability, expected) => {
  expect(normalQuantile(probability)).toBeCloseTo(expected, 13);
});

test('is odd about one half and rises', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 511 }), (n) => {
      expect(normalQuantile(1 - n / 1024)).toBe(-normalQuantile(n / 1024));
      expect(normalQuantile((n + 1) / 1024)).toBeGreaterThan(normalQuantile(n / 1024));
    }),
  );
});
