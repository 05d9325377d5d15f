// The enlarged inset: readable, out of the way, and beside the country where there is room.
import { describe, expect, it } from 'vitest';
import { fitBeside, insetBox, insetSize, movedBeside } from '../../../src/stage/geometry/inset.ts';
import type { Point } from '../../../src/stage/geometry/plane.ts';
import { contains, holds } from '../../../src/stage/geometry/plane.ts';
import { toScreen } from '../../../src/stage/geometry/view.ts';

const country = { x: -500, y: -450, width: 1000, height: 900 };
const ground = { width: 60, height: 40 };

describe('the size of the inset', () => {
  it('follows the shape of its ground', () => {
    const size = insetSize(ground, { width: 820, height: 600 });
    expect((size?.width ?? 0) / (size?.height ?? 1)).toBeCloseTo(1.5, 1);
  });

  it('is nothing where nobody could read it', () => {
    expect(insetSize(ground, { width: 180, height: 150 })).toBeNull();
  });
});

describe('the place of the inset', () => {
  const region = { x: 0, y: 0, width: 800, height: 600 };
  const size = { width: 300, height: 200 };
  const cornersBut = (free: Point): Point[] =>
    (
      [
        [100, 100],
        [700, 100],
        [100, 500],
        [700, 500],
        [100, 300],
        [700, 300],
      ] satisfies Point[]
    ).filter(([x, y]) => x !== free[0] || y !== free[1]);

  it.each([
    [100, 100],
    [700, 100],
    [100, 500],
    [700, 500],
  ] satisfies Point[])('is the corner without towns, at %d, %d', (x, y) => {
    const box = insetBox(region, size, cornersBut([x, y]), [400, 300], []);
    expect(contains(box, [x, y])).toBe(true);
    expect(holds(region, box)).toBe(true);
  });

  it('is the corner nearest to its ground when all are free', () => {
    expect(contains(insetBox(region, size, [], [150, 150], []), [100, 100])).toBe(true);
  });

  it('is not on the key', () => {
    const key = { x: 10, y: 10, width: 120, height: 120 };
    expect(contains(insetBox(region, size, [], [150, 150], [key]), [60, 60])).toBe(false);
  });
});

describe('a wide and low region', () => {
  const region = { x: 0, y: 0, width: 900, height: 330 };
  const size = { width: 240, height: 160 };

  it('has the country to one side of the inset', () => {
    const view = fitBeside(country, region, size);
    const [right] = toScreen(view, [country.x + country.width, 0]);
    expect(right).toBeLessThan(region.width - size.width);
    expect(toScreen(view, [country.x, 0])[0]).toBeGreaterThan(0);
  });

  it('has the country in the middle without an inset', () => {
    expect(toScreen(fitBeside(country, region, null), [0, 0])[0]).toBeCloseTo(450);
  });
});

describe('a country beside the inset of a phone', () => {
  const region = { x: 0, y: 0, width: 390, height: 220 };
  const inset = { x: 235, y: 60, width: 143, height: 98 };
  const view = { scale: 1, dx: 0, dy: 0 };
  const corners: Point[] = [
    [40, 0],
    [205, 0],
  ];

  it('moves towards it, so that there is room for names on the other side', () => {
    expect(movedBeside(view, [[45, 100]], corners, inset, region).dx).toBeGreaterThan(40);
  });

  it('moves no farther than its places stay clear of it', () => {
    const place: Point = [200, 100];
    const { dx } = movedBeside(view, [[45, 100], place], corners, inset, region);
    expect(dx).toBeGreaterThan(0);
    expect(place[0] + dx).toBeLessThan(inset.x);
  });

  it('moves the other way where the inset is at the other side', () => {
    const mirrored = { ...inset, x: 12 };
    const { dx } = movedBeside(
      view,
      [[345, 100]],
      [
        [185, 0],
        [350, 0],
      ],
      mirrored,
      region,
    );
    expect(dx).toBeLessThan(-40);
  });

  it('stays where names have room enough', () => {
    expect(movedBeside(view, [[120, 100]], corners, inset, region)).toEqual(view);
  });
});
