// Ground that no border ends: held in full near the places, less and less further off, and nowhere with a hard edge.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from '../../../src/stage/geometry/cells.ts';
import type { Point, Ring } from '../../../src/stage/geometry/plane.ts';
import { contains, inside } from '../../../src/stage/geometry/plane.ts';
import { reachOf } from '../../../src/stage/geometry/reach.ts';

const extent = { x: 0, y: 0, width: 100, height: 80 };

const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [bx, by], i) => {
      const [ax, ay] = ring.at(i - 1) ?? [bx, by];
      return sum + (ax * by - bx * ay) / 2;
    }, 0),
  );

const somePlaces = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 10, max: 70 })),
  { minLength: 1, maxLength: 12, selector: ([x, y]) => `${x} ${y}` },
);

describe('the reach of places', () => {
  it('is full at each of them, and nothing at the end of it', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const reach = reachOf(places, extent);
        for (const place of places) {
          expect(reach.fullness(place)).toBe(1);
          expect(inside([reach.edge], place)).toBe(true);
        }
        const { x, y, width, height } = reach.box;
        const corners: readonly Point[] = [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height],
        ];
        for (const corner of corners) expect(reach.fullness(corner)).toBe(0);
      }),
    );
  });

  it('fades: between full and nothing no step is large', () => {
    const reach = reachOf([[50, 40]], extent);
    const along = Array.from({ length: 101 }, (_, i) => reach.fullness([50 + i / 2, 40]));
    expect(along[0]).toBe(1);
    expect(along.at(-1)).toBe(0);
    const steps = along.slice(1).map((here, i) => (along[i] ?? 0) - here);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.max(...steps)).toBeLessThan(0.1);
  });

  it('ends half-way to a usual neighbour with full ground, and never far off the map', () => {
    const near = reachOf(
      [
        [40, 40],
        [50, 40],
      ],
      extent,
    );
    expect(near.fullness([54.5, 40])).toBe(1);
    expect(near.fullness([62, 40])).toBe(0);
    const alone = reachOf([[50, 40]], extent);
    expect(contains({ x: 0, y: 0, width: 100, height: 80 }, [alone.box.x, alone.box.y])).toBe(true);
  });

  it('cuts the ground of zones into pieces that overlap nowhere and leave nothing out', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const reach = reachOf(places, extent);
        const sites = places.map((at, i) => ({ id: String(i), at }));
        const pieces = divide(sites, reach.box, 0).cells.flatMap(({ ring }) => reach.pieces(ring));
        const whole = reach.pieces([
          [reach.box.x, reach.box.y],
          [reach.box.x + reach.box.width, reach.box.y],
          [reach.box.x + reach.box.width, reach.box.y + reach.box.height],
          [reach.box.x, reach.box.y + reach.box.height],
        ]);
        const sum = (rings: readonly Ring[]): number =>
          rings.reduce((total, ring) => total + areaOf(ring), 0);
        expect(sum(pieces)).toBeCloseTo(sum(whole), 4);
      }),
      { numRuns: 40 },
    );
  });
});
