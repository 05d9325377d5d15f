// Degrees to the plane: north is up, angles stay, the bounds fill the map.
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/stage/geometry/projection.ts';
import { boundsOf, fitProjection, mapExtent } from '../../../src/stage/geometry/projection.ts';

const places: readonly (readonly [string, Bounds])[] = [
  ['Syria', [35.6, 32.3, 42.4, 37.4]],
  ['a valley on the equator', [0, 0, 1, 0.8]],
  ['the far south', [-75, -55, -65, -45]],
];

describe.each(places)('a map of %s', (_, bounds) => {
  const [west, south, east, north] = bounds;
  const { point } = fitProjection(bounds);
  const middle = [(west + east) / 2, (south + north) / 2] as const;

  it('has north up and east to the right', () => {
    expect(point([middle[0], north])[1]).toBeLessThan(point([middle[0], south])[1]);
    expect(point([west, middle[1]])[0]).toBeLessThan(point([east, middle[1]])[0]);
  });

  it('fills its extent', () => {
    const xs = [point([west, south]), point([east, south]), point([west, north]), point([east, north])];
    const width = Math.max(...xs.map(([x]) => x)) - Math.min(...xs.map(([x]) => x));
    const height = Math.max(...xs.map(([, y]) => y)) - Math.min(...xs.map(([, y]) => y));
    expect(Math.max(width, height)).toBeGreaterThan(mapExtent * 0.97);
    expect(Math.max(width, height)).toBeLessThanOrEqual(mapExtent * 1.0001);
  });

  it('keeps the shape of small squares', () => {
    const step = 0.01;
    const [x, y] = point(middle);
    const northward = y - point([middle[0], middle[1] + step])[1];
    const eastward = point([middle[0] + step / Math.cos((middle[1] * Math.PI) / 180), middle[1]])[0] - x;
    expect(eastward / northward).toBeCloseTo(1, 2);
  });
});

describe('bounds of places', () => {
  it('are not empty around a single place', () => {
    const [west, south, east, north] = boundsOf([[36, 34]], 0.25);
    expect(east - west).toBeGreaterThan(0);
    expect(north - south).toBeGreaterThan(0);
  });
});
