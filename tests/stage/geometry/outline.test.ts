// The extracted outlines: up to date, cut to their window, with the sea where it belongs.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineFile } from '../../../scripts/map-outline.ts';
import { numericCountries } from '../../../src/scenario/countries.ts';
import { extractOutline } from '../../../src/stage/geometry/extract.ts';
import { simplified } from '../../../src/stage/geometry/curve.ts';
import type { Outline } from '../../../src/stage/geometry/outline.ts';
import type { Line, Point } from '../../../src/stage/geometry/plane.ts';
import { inside } from '../../../src/stage/geometry/plane.ts';

const text = readFileSync(new URL('../../../assets/map/sy.json', import.meta.url), 'utf8');
const syria = JSON.parse(text) as Outline;
const atlas = JSON.parse(
  readFileSync(new URL('../../../node_modules/world-atlas/countries-50m.json', import.meta.url), 'utf8'),
) as Parameters<typeof extractOutline>[0];

describe('the outline of Syria', () => {
  it('is what the script makes of the atlas today: else run npm run map', () => {
    expect(outlineFile('SY') === text).toBe(true);
  });

  it('has its cities inside and those of its neighbours outside', () => {
    const within = (place: Point): boolean => syria.land.some((polygon) => inside(polygon, place));
    expect([within([37.16, 36.2]), within([36.29, 33.51]), within([40.14, 35.33])]).toEqual([
      true,
      true,
      true,
    ]);
    expect([within([36.16, 36.2]), within([35.5, 33.89]), within([43.13, 36.34])]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('leads the Euphrates through Raqqa and Deir ez-Zor', () => {
    const euphrates = syria.rivers.find(({ name }) => name === 'Euphrates')?.points ?? [];
    const near = ([x, y]: Point): boolean => euphrates.some(([a, b]) => Math.hypot(a - x, b - y) < 0.06);
    expect([near([39.01, 35.94]), near([40.15, 35.34])]).toEqual([true, true]);
  });

  it('says that the Golan Heights are disputed', () => {
    expect(syria.disputed.map(({ name }) => name)).toEqual(['Golan Heights']);
  });
});

describe('any other country', () => {
  it.each(['UA', 'CO'])('comes from the atlas: %s', (country) => {
    const outline = extractOutline(atlas, country, numericCountries[country] ?? '');
    expect(outline?.land.length).toBeGreaterThan(0);
    expect(outline?.coast.length).toBeGreaterThan(0);
  });

  it('is its mainland with the islands near it, whatever it has across an ocean or behind 180 degrees', () => {
    const windowOf = (country: string) =>
      extractOutline(atlas, country, numericCountries[country] ?? '')?.window.map(Math.round);
    // Not Guiana and Réunion; not Alaska; the far east of Fiji beside its west.
    expect(windowOf('FR')).toEqual([-15, 36, 20, 56]);
    expect(windowOf('US')).toEqual([-153, 11, -39, 63]);
    expect(windowOf('FJ')).toEqual([174, -21, 185, -15]);
  });

  it('is nothing when there is no such country', () => {
    expect(extractOutline(atlas, 'XX', '999')).toBeUndefined();
  });

  it('has the sea on the right of its coasts', () => {
    const { coast, land } = extractOutline(atlas, 'LK', numericCountries['LK'] ?? '') ?? {
      coast: [],
      land: [],
    };
    const island = coast.toSorted((a, b) => b.length - a.length)[0] ?? [];
    const onLand = island
      .slice(1)
      .filter((_, i) => land.some((polygon) => inside(polygon, rightOf(island, i))));
    expect(onLand.length / island.length).toBeLessThan(0.2);
  });
});

function rightOf(line: Line, i: number): Point {
  const [a, b] = [line[i] ?? [0, 0], line[i + 1] ?? [0, 0]];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [
    (a[0] + b[0]) / 2 + ((b[1] - a[1]) / length) * 0.01,
    (a[1] + b[1]) / 2 - ((b[0] - a[0]) / length) * 0.01,
  ];
}

describe('a line with fewer points', () => {
  it('keeps its ends and its corners and loses what lies on the way', () => {
    const line: Line = [
      [0, 0],
      [1, 0.001],
      [2, 0],
      [2, 1],
      [2, 2],
    ];
    expect(simplified(line, 0.01)).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
  });

  it('keeps a ring that ends where it begins', () => {
    const ring: Line = [
      [0, 0],
      [5, 0],
      [5, 5],
      [0, 0],
    ];
    expect(simplified(ring, 0.01)).toHaveLength(4);
  });
});
