// Points, boxes and lines: the measurements under the map.
import { describe, expect, it } from 'vitest';
import { along, boxAround, holds, inside, lengthOf, overlaps } from '../../../src/stage/geometry/plane.ts';

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
] as const;
const hole = [
  [1, 1],
  [3, 1],
  [3, 3],
  [1, 3],
] as const;

describe('a polygon with a hole', () => {
  it('holds what is in its ground and not what is in its hole or outside', () => {
    expect(inside([square, hole], [0.5, 2])).toBe(true);
    expect(inside([square, hole], [2, 2])).toBe(false);
    expect(inside([square, hole], [5, 2])).toBe(false);
  });
});

describe('a line with a bend', () => {
  const line = [
    [0, 0],
    [3, 0],
    [3, 1],
  ] as const;

  it('is as long as its stretches together', () => {
    expect(lengthOf(line)).toBe(4);
  });

  it('is followed by share of its length, with the direction there', () => {
    expect(along(line, 0.5)).toEqual({ at: [2, 0], angle: 0 });
    expect(along(line, 1).at).toEqual([3, 1]);
    expect(along(line, 0.9).angle).toBeCloseTo(Math.PI / 2);
  });

  it('stays at its ends for shares beyond them', () => {
    expect(along(line, -1).at).toEqual([0, 0]);
    expect(along(line, 7).at).toEqual([3, 1]);
  });
});

describe('boxes', () => {
  it('surround points, and are empty around none', () => {
    expect(boxAround(square)).toEqual({ x: 0, y: 0, width: 4, height: 4 });
    expect(boxAround([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('overlap only where they share ground, not where they touch', () => {
    const box = { x: 0, y: 0, width: 2, height: 2 };
    expect(overlaps(box, { x: 1, y: 1, width: 2, height: 2 })).toBe(true);
    expect(overlaps(box, { x: 2, y: 0, width: 2, height: 2 })).toBe(false);
  });

  it('hold another only with all of it inside', () => {
    const box = { x: 0, y: 0, width: 4, height: 4 };
    expect(holds(box, { x: 1, y: 1, width: 3, height: 3 })).toBe(true);
    expect(holds(box, { x: 1, y: 1, width: 3.1, height: 1 })).toBe(false);
  });
});
