// Cutting land to the window and lines to the land.
import { describe, expect, it } from 'vitest';
import {
  clipLine,
  clipLineToLand,
  clipPolygon,
  clipRing,
  clipRingToConvex,
} from '../../../src/stage/geometry/clip.ts';
import { boxAround, lengthOf } from '../../../src/stage/geometry/plane.ts';

const window = { x: 0, y: 0, width: 10, height: 10 };

describe('land at the edge of the window', () => {
  it('is cut off at the edge', () => {
    const ring = clipRing(
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
      ],
      window,
    );
    expect(boxAround(ring)).toEqual({ x: 5, y: 5, width: 5, height: 3 });
  });

  it('is cut off at any convex edge as at that of a box', () => {
    const convex = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    const ring = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ] as const;
    expect(clipRingToConvex(ring, convex)).toEqual(clipRing(ring, window));
    const triangle = [convex[0], convex[1], convex[3]] as const;
    expect(boxAround(clipRingToConvex([...convex], triangle))).toEqual(window);
    expect(clipRingToConvex(ring, triangle).every(([x, y]) => x + y <= 10)).toBe(true);
    expect(
      clipRingToConvex(
        [
          [8, 8],
          [9, 8],
          [9, 9],
        ],
        triangle,
      ),
    ).toEqual([]);
  });

  it('is kept whole inside and dropped outside', () => {
    const inner = [
      [1, 1],
      [2, 1],
      [2, 2],
    ] as const;
    expect(clipPolygon([inner], window)).toEqual([inner]);
    expect(clipPolygon([inner.map(([x, y]) => [x + 20, y] as const)], window)).toEqual([]);
  });
});

describe('a line through the window', () => {
  it('is cut into the pieces inside, in order', () => {
    const pieces = clipLine(
      [
        [-5, 2],
        [5, 2],
        [5, 20],
        [8, 20],
        [8, 5],
      ],
      window,
    );
    expect(pieces).toEqual([
      [
        [0, 2],
        [5, 2],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });

  it('is not there when it passes by', () => {
    expect(
      clipLine(
        [
          [-5, 12],
          [15, 12],
        ],
        window,
      ),
    ).toEqual([]);
  });
});

describe('a front across a bay', () => {
  // Land in the shape of a U: the bay is at x 4–6, y 0–6.
  const land = [
    [
      [
        [0, 0],
        [4, 0],
        [4, 6],
        [6, 6],
        [6, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ],
  ] as const;

  it('is drawn on land only', () => {
    const pieces = clipLineToLand(
      [
        [-2, 3],
        [12, 3],
      ],
      land,
    );
    expect(pieces).toEqual([
      [
        [0, 3],
        [4, 3],
      ],
      [
        [6, 3],
        [10, 3],
      ],
    ]);
  });

  it('keeps its bends and loses no length on land', () => {
    const line = [
      [1, 8],
      [5, 9],
      [9, 8],
    ] as const;
    const pieces = clipLineToLand(line, land);
    expect(pieces).toHaveLength(1);
    expect(lengthOf(pieces[0] ?? [])).toBeCloseTo(lengthOf(line));
  });
});
