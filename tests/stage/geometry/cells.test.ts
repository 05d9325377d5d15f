// Control areas: the ground is divided without gaps, and lines run only where different hands meet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/stage/geometry/cells.ts';
import { borders, chain, divide } from '../../../src/stage/geometry/cells.ts';
import type { Point, Ring } from '../../../src/stage/geometry/plane.ts';
import { inside } from '../../../src/stage/geometry/plane.ts';

const box = { x: 0, y: 0, width: 100, height: 80 };

function area(ring: Ring): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [beforeX, beforeY] = ring.at(i - 1) ?? [x, y];
      return sum + beforeX * y - x * beforeY;
    }, 0) / 2,
  );
}

const towns = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2, max: 98 }), fc.integer({ min: 2, max: 78 })), {
    minLength: 2,
    maxLength: 25,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map((places) => places.map((at, i): Site => ({ id: `town-${i}`, at })));

describe('ground divided among towns', () => {
  it('is divided without gap or overlap, however rough the lines', () => {
    fc.assert(
      fc.property(towns, fc.constantFrom(0, 0.05, 0.09), (sites, roughness) => {
        const { cells } = divide(sites, box, roughness);
        const whole = cells.reduce((sum, { ring }) => sum + area(ring), 0);
        expect(whole).toBeCloseTo(box.width * box.height, 3);
      }),
    );
  });

  it('gives each town its own place where lines are straight', () => {
    fc.assert(
      fc.property(towns, (sites) => {
        for (const { id, ring } of divide(sites, box, 0).cells) {
          const own = sites.find((site) => site.id === id)?.at ?? [0, 0];
          expect(inside([ring], own)).toBe(true);
        }
      }),
    );
  });

  it('knows each stretch of a seam once, between two different towns', () => {
    fc.assert(
      fc.property(towns, (sites) => {
        const stretches = divide(sites, box, 0.09).seams.map(({ pair, line }) => {
          expect(pair[0]).not.toBe(pair[1]);
          const ends = [JSON.stringify(line[0]), JSON.stringify(line.at(-1))];
          return ends.toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
        });
        expect(new Set(stretches).size).toBe(stretches.length);
      }),
    );
  });
});

describe('three towns in a row', () => {
  const row: readonly Site[] = [
    { id: 'west', at: [20, 40] },
    { id: 'middle', at: [50, 40] },
    { id: 'east', at: [80, 40] },
  ];
  const { seams } = divide(row, box, 0);
  const heldBy = (holders: Readonly<Record<string, string>>) => (zone: string) => holders[zone];

  it('have a line only between different holders', () => {
    const lines = borders(seams, heldBy({ west: 'army', middle: 'army', east: 'rebels' }));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.every(([x]) => Math.abs(x - 65) < 1e-6)).toBe(true);
  });

  it('have no line when one holds them all', () => {
    expect(borders(seams, () => 'army')).toEqual([]);
  });
});

describe('pieces of a line', () => {
  const a: Point = [0, 0];
  const b: Point = [1, 0];
  const c: Point = [2, 1];
  const d: Point = [3, 1];

  it('are joined end to end, whichever way they run', () => {
    expect(
      chain([
        [c, b],
        [a, b],
        [c, d],
      ]),
    ).toHaveLength(1);
  });

  it('stop where three meet', () => {
    expect(
      chain([
        [a, b],
        [b, c],
        [b, d],
      ]),
    ).toHaveLength(3);
  });
});
