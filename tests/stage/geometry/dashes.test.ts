// Dashed lines: cut as asked, and never cut without end.
import { describe, expect, test } from 'vitest';
import { dashes } from '../../../src/stage/geometry/strip.ts';

const line = [
  [0, 0],
  [10, 0],
] as const;

describe('dashes', () => {
  test('are as long as asked, with gaps between them', () => {
    expect(dashes([line], 3, 2)).toEqual([
      [
        [0, 0],
        [3, 0],
      ],
      [
        [5, 0],
        [8, 0],
      ],
    ]);
  });

  test.each([
    ['no length', 0, 0],
    ['less than no length, as on a stage without room', -5, -4],
    ['no number', Number.NaN, 1],
  ])('of %s leave the line whole', (_, on, off) => {
    expect(dashes([line], on, off)).toEqual([line]);
  });
});
