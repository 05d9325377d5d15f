// Strokes: strips of quads as wide as wanted, and dashes.
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../../src/stage/geometry/plane.ts';
import { dashes, strips } from '../../../src/stage/geometry/strip.ts';

describe('a strip along a straight line', () => {
  const { vertices, indices } = strips(
    [
      [
        [0, 0],
        [10, 0],
      ],
    ],
    2,
    3,
  );

  it('lies so far to the left and to the right, with u across', () => {
    expect(vertices).toEqual([0, -2, 0, 0.5, 0, 3, 1, 0.5, 10, -2, 0, 0.5, 10, 3, 1, 0.5]);
  });

  it('has two triangles for each stretch', () => {
    expect(indices).toEqual([0, 1, 2, 0, 1, 2, 3, 0]);
  });
});

describe('a strip around a corner', () => {
  it('keeps its width on both legs', () => {
    const { vertices } = strips(
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
      ],
      1,
      1,
    );
    expect(vertices.slice(8, 10).map((value) => Math.round(value * 1e6) / 1e6)).toEqual([11, -1]);
  });

  it('does not shoot out at a sharp turn', () => {
    const { vertices } = strips(
      [
        [
          [0, 0],
          [10, 0],
          [0, 0.1],
        ],
      ],
      1,
      1,
    );
    const coordinates = vertices.filter((_, i) => i % 4 < 2);
    expect(Math.max(...coordinates.map(Math.abs))).toBeLessThan(13);
  });

  it('survives points that fall together', () => {
    const { vertices } = strips(
      [
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
      ],
      1,
      1,
    );
    expect(vertices.every(Number.isFinite)).toBe(true);
  });
});

describe('a dashed line', () => {
  const line = [
    [0, 0],
    [7, 0],
    [7, 5],
  ] as const;

  it('has dashes of the length asked for, around corners too', () => {
    const pieces = dashes([line], 3, 1);
    expect(pieces.map(lengthOf)).toEqual([3, 3, 3]);
    expect(pieces[1]).toEqual([
      [4, 0],
      [7, 0],
    ]);
  });

  it('is whole when the dash is longer than the line', () => {
    expect(dashes([line], 100, 1)).toEqual([line]);
  });
});
