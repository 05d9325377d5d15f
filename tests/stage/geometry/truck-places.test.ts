// Trucks on a crowded road: beside each other, and beside the towns.
import { describe, expect, it } from 'vitest';
import { type Point, contains, holds, overlaps } from '../../../src/stage/geometry/plane.ts';
import { truckBoxes, truckLeader } from '../../../src/stage/geometry/truck-places.ts';

const size = { width: 60, height: 26 };
const region = { x: 0, y: 0, width: 400, height: 300 };

describe('a truck', () => {
  it('stands above its place on the road where nothing else is', () => {
    const [box] = truckBoxes([[200, 150]], size, [], region);
    expect(box).toMatchObject({ x: 170, width: 60 });
    expect((box?.y ?? 0) + size.height).toBeLessThan(150);
  });

  it('leaves the sign of a town free that it would hide', () => {
    const town: Point = [205, 130];
    const [box] = truckBoxes([[200, 150]], size, [town], region);
    expect(box && contains(box, town)).toBe(false);
  });

  it('stays on the map at its edges', () => {
    const boxes = truckBoxes(
      [
        [2, 2],
        [398, 298],
      ],
      size,
      [],
      region,
    );
    for (const box of boxes) expect(holds(region, box)).toBe(true);
  });
});

it('four trucks at one place hide none of each other', () => {
  const boxes = truckBoxes(
    Array.from({ length: 4 }, (): Point => [200, 150]),
    size,
    [],
    region,
  );
  boxes.forEach((box, i) => {
    for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
  });
});

it('trucks keep out from under the key and the inset', () => {
  const key = { x: 150, y: 100, width: 100, height: 45 };
  const [box] = truckBoxes([[200, 150]], size, [], region, [key]);
  expect(box && overlaps(box, key)).toBe(false);
});

it('three trucks at a place on the edge of the map are all seen whole', () => {
  const boxes = truckBoxes(
    Array.from({ length: 3 }, (): Point => [3, 150]),
    size,
    [],
    region,
  );
  for (const box of boxes) expect(holds(region, box)).toBe(true);
});

describe('the line from a truck to its road', () => {
  const box = { x: 100, y: 100, width: 60, height: 26 };

  it('runs from the nearest point of its edge to where it is', () => {
    expect(truckLeader(box, [130, 150])).toEqual([
      [130, 126],
      [130, 150],
    ]);
  });

  it('is not drawn where the truck stands on its road', () => {
    expect(truckLeader(box, [130, 128])).toBeUndefined();
  });
});
