// The numbers under every sound.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eased, fillSine, raised, sineOfTurns, whiteNoise } from '../../../src/sound/synthesis/waves.ts';

function draw(seed: number): number[] {
  const noise = whiteNoise(seed);
  return Array.from({ length: 2000 }, () => noise());
}

describe('the portable sine', () => {
  test('agrees with the built-in one to a ten-millionth', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (turns) => {
        expect(Math.abs(sineOfTurns(turns) - Math.sin(turns * 2 * Math.PI))).toBeLessThan(1e-7);
      }),
    );
  });

  test('fills a table with one whole cycle, in parts as well as at once', () => {
    const atOnce = new Float64Array(16);
    fillSine(atOnce, 0, 16);
    const inParts = new Float64Array(16);
    fillSine(inParts, 8, 16);
    fillSine(inParts, 0, 8);
    expect(inParts).toEqual(atOnce);
    expect(atOnce[4]).toBeCloseTo(1, 6);
    expect(atOnce[12]).toBeCloseTo(-1, 6);
  });
});

test('whole powers are products', () => {
  expect([raised(3, 0), raised(3, 1), raised(3, 4)]).toEqual([1, 3, 81]);
});

test('easing starts and ends flat and holds beyond its ends', () => {
  expect([eased(-1), eased(0), eased(0.5), eased(1), eased(7)]).toEqual([0, 0, 0.5, 1, 1]);
});

describe('white noise', () => {
  test('repeats from its seed, and differs between seeds', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('stays within full scale and around zero', () => {
    const values = draw(23);
    expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(1);
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length)).toBeLessThan(0.05);
  });
});
