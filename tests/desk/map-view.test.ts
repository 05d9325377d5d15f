// The map on which a teacher puts places: degrees and picture lead to each other, new places find room, 180 degrees is no edge.
import { describe, expect, test } from 'vitest';
import {
  type Degrees,
  type View,
  aspect,
  freeSpot,
  isInside,
  movedInto,
  narrowing,
  onGlobe,
  placeAt,
  shaped,
  shareOf,
  turnedTo,
  viewAround,
  zoomed,
} from '../../src/desk/workshop/forms/map-view.ts';

const kenya: View = shaped({ west: 34, south: -4.7, east: 41.9, north: 5 });

const widthByHeight = (view: View): number =>
  ((view.east - view.west) * narrowing(view)) / (view.north - view.south);

test('a view has the shape of the picture, whatever it is made from, also after zooming', () => {
  for (const view of [kenya, shaped({ west: 1, east: 1, south: 2, north: 2 }), zoomed(kenya, 0.3)])
    expect(widthByHeight(view)).toBeCloseTo(aspect, 5);
  expect(isInside([36.8, -1.3], zoomed(kenya, 0.5))).toBe(true);
});

test('a place is found where it was pressed', () => {
  for (const share of [
    [0, 0],
    [0.25, 0.9],
    [1, 1],
  ] as const) {
    const [x, y] = shareOf(placeAt(share, kenya), kenya);
    expect(x).toBeCloseTo(share[0], 9);
    expect(y).toBeCloseTo(share[1], 9);
  }
});

test('twenty places added by name lie on the map, none on another', () => {
  const places: Degrees[] = [];
  for (let count = 0; count < 20; count += 1) places.push(freeSpot(kenya, places));
  expect(places.every((place) => isInside(place, kenya))).toBe(true);
  expect(new Set(places.map(([x, y]) => `${x} ${y}`)).size).toBe(20);
});

describe('on both sides of 180 degrees', () => {
  const fiji: View = shaped({ west: 177, south: -19, east: 181.5, north: -16 });

  test('the file has degrees of the globe, the map those of its own side', () => {
    expect(onGlobe([180.5, -17.12345])).toEqual([-179.5, -17.123]);
    expect(turnedTo(fiji, [-179.5, -17])).toEqual([180.5, -17]);
    expect(turnedTo(kenya, [36, 1])).toEqual([36, 1]);
  });
});

test('places that are brought into a view keep their arrangement', () => {
  const before: readonly Degrees[] = [
    [2, 2],
    [3, 2],
    [2, 3],
  ];
  const after = movedInto(before, kenya);
  expect(after.every((place) => isInside(place, kenya))).toBe(true);
  const [a, b, c] = after;
  expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeGreaterThan(0);
  expect((c?.[1] ?? 0) - (a?.[1] ?? 0)).toBeGreaterThan(0);
  expect(movedInto([], kenya)).toEqual([]);
  expect(viewAround([])).toBeUndefined();
});
