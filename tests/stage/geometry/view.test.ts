// Looking at the map: fitting, zooming about a point, keeping it on screen, flying from place to place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/stage/geometry/plane.ts';
import type { Limits, MapView } from '../../../src/stage/geometry/view.ts';
import {
  between,
  centreOn,
  fitView,
  limitView,
  toMap,
  toScreen,
  zoomAbout,
} from '../../../src/stage/geometry/view.ts';

const region = { x: 10, y: 20, width: 600, height: 400 };
const extent = { x: -500, y: -250, width: 1000, height: 500 };
const limits: Limits = { extent, region, least: 0.8, most: 10 };
const view = fitView(extent, region);
const close = (a: Point, b: Point): void => {
  expect(a[0]).toBeCloseTo(b[0], 5);
  expect(a[1]).toBeCloseTo(b[1], 5);
};

describe('the fitted view', () => {
  it('shows the whole map as large as it fits, in the middle', () => {
    close(toScreen(view, [-500, 0]), [10, 220]);
    close(toScreen(view, [500, 0]), [610, 220]);
  });

  it('goes back from the screen to the map', () => {
    close(toMap(view, toScreen(view, [123, -45])), [123, -45]);
  });
});

describe('a region without room', () => {
  it('has a view all the same', () => {
    const none = fitView(extent, { x: 0, y: 0, width: -10, height: 0 });
    expect(none.scale).toBeGreaterThan(0);
    expect(Number.isFinite(none.dx) && Number.isFinite(none.dy)).toBe(true);
  });
});

describe('zooming', () => {
  it('keeps the place under the pointer where it is', () => {
    const pointer: Point = [400, 100];
    const place = toMap(view, pointer);
    close(toScreen(zoomAbout(view, pointer, 3), place), pointer);
  });

  it('stops at the limits', () => {
    expect(limitView(zoomAbout(view, [0, 0], 1000), limits).scale).toBeCloseTo(view.scale * 10);
    expect(limitView(zoomAbout(view, [0, 0], 0.001), limits).scale).toBeCloseTo(view.scale * 0.8);
  });
});

describe('panning', () => {
  it('never loses the map: its ground stays under the middle of the screen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), (x, y) => {
        const moved = limitView({ ...view, dx: view.dx + x, dy: view.dy + y }, limits);
        const [middleX, middleY] = toMap(moved, [310, 220]);
        expect(Math.abs(middleX)).toBeLessThanOrEqual(500.001);
        expect(Math.abs(middleY)).toBeLessThanOrEqual(250.001);
      }),
    );
  });
});

describe('flying to a place', () => {
  const target = centreOn([300, -100], view.scale * 4, region);

  it('begins where one was and ends there', () => {
    expectView(between(view, target, 0, region), view);
    expectView(between(view, target, 1, region), target);
  });

  it('comes nearer to the place all the way', () => {
    const off = [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const [x, y] = toScreen(between(view, target, share, region), [300, -100]);
      return Math.hypot(x - 310, y - 220);
    });
    expect(off.toSorted((a, b) => b - a)).toEqual(off);
  });

  it('moves evenly without a change of scale', () => {
    const beside = centreOn([100, 0], view.scale, region);
    const half = between(view, beside, 0.5, region);
    close(toMap(half, [310, 220]), [50, 0]);
  });
});

function expectView(actual: MapView, expected: MapView): void {
  expect(actual.scale).toBeCloseTo(expected.scale, 6);
  expect(actual.dx).toBeCloseTo(expected.dx, 4);
  expect(actual.dy).toBeCloseTo(expected.dy, 4);
}
