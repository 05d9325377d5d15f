// The maps of the built-in scenarios: zones on their own ground, fronts on land, an inset where the scenario wants one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MapModel, ZoneModel } from '../../../src/presentation/pictures/map-models.ts';
import { createWorld, worldKey } from '../../../src/stage/geometry/map-world.ts';
import type { Outline } from '../../../src/stage/geometry/outline.ts';
import type { Point } from '../../../src/stage/geometry/plane.ts';
import { contains, grow, inside } from '../../../src/stage/geometry/plane.ts';

const syria = JSON.parse(
  readFileSync(new URL('../../../assets/map/sy.json', import.meta.url), 'utf8'),
) as Outline;

const zone = (id: string, at: readonly [number, number], inset = false): ZoneModel => ({
  id,
  name: id,
  at,
  inset,
  front: false,
  controller: { id: 'army', name: 'Army', colour: 'red' },
  present: [],
  intensity: 10,
  intensityWord: 'quiet',
  air: 0,
  commingling: 0,
  people: 1000,
  besieged: false,
  supplies: null,
  sentence: '',
  besides: null,
  changed: false,
});

const model = (change: Partial<MapModel>): MapModel => ({
  country: null,
  bounds: null,
  note: null,
  zones: [],
  fronts: [],
  routes: [],
  sieges: [],
  convoys: [],
  separations: [],
  controllers: [],
  ...change,
});

const northern = model({
  country: 'SY',
  zones: [
    zone('east-aleppo', [37.18, 36.2], true),
    zone('west-aleppo', [37.11, 36.21], true),
    zone('raqqa', [39.0, 35.95]),
    zone('damascus', [36.29, 33.51]),
    zone('hasakah', [40.75, 36.5]),
  ],
  routes: [
    {
      id: 'ring',
      name: 'Ring road',
      points: [
        [37.18, 36.2],
        [37.14, 36.3],
        [37.11, 36.21],
      ],
      use: 'aid',
      open: true,
      sentence: '',
    },
  ],
});

describe('a scenario in Syria', () => {
  const world = createWorld(northern, syria);

  it('shows the whole country', () => {
    expect(world.land[0]?.[0]?.every((point) => contains(grow(world.extent, 1e-6), point))).toBe(true);
  });

  it('has every zone in the country', () => {
    for (const place of world.places.values()) {
      expect(world.land.some((polygon) => inside(polygon, place))).toBe(true);
    }
  });

  it('divides the ground among all zones, with seams on land only', () => {
    expect(world.cells.cells.map(({ id }) => id)).toEqual(northern.zones.map(({ id }) => id));
    const middles = world.cells.seams.map(({ line: [a = [0, 0], b = [0, 0]] }): Point => [
      (a[0] + b[0]) / 2,
      (a[1] + b[1]) / 2,
    ]);
    expect(middles.filter((point) => !world.land.some((polygon) => inside(polygon, point)))).toEqual([]);
    expect(world.cells.seams.length).toBeGreaterThan(3);
  });

  it('enlarges the zones that ask for it and no others', () => {
    const held = northern.zones.filter(({ id }) => {
      const place = world.places.get(id);
      return world.inset && place && contains(world.inset, place);
    });
    expect(held.map(({ id }) => id)).toEqual(['east-aleppo', 'west-aleppo']);
  });

  it('leads roads through the places they are known by', () => {
    const road = world.routes.get('ring') ?? [];
    const places = northern.routes[0]?.points.map(world.projection.point) ?? [];
    for (const [x, y] of places) {
      expect(road.some(([a, b]) => Math.hypot(a - x, b - y) < 0.01)).toBe(true);
    }
  });
});

describe('a part of a country', () => {
  it('is what its stated edges hold: the country goes on beyond them, and nobody holds it there', () => {
    const world = createWorld(
      model({ ...northern, bounds: [36, 35.5, 40, 37], zones: northern.zones.slice(0, 3) }),
      syria,
    );
    const whole = createWorld(northern, syria);
    expect(world.land).not.toEqual([]);
    const shores = world.land.flatMap(([ring]) => ring ?? []);
    expect(shores.every((point) => contains(grow(world.extent, 1), point))).toBe(false);
    const held = (place: Point): number => world.reach?.fullness(world.projection.point(place)) ?? 1;
    expect(held([37.18, 36.2])).toBe(1);
    expect(held([42.2, 37]), 'the far end of the country').toBe(0);
    expect(whole.reach, 'somebody holds all of a whole country').toBeUndefined();
  });
});

describe('an invented valley', () => {
  it('is its bounds, with zones where they were put', () => {
    const world = createWorld(
      model({ bounds: [0, 0, 1, 0.8], zones: [zone('a', [0.2, 0.2]), zone('b', [0.8, 0.6])] }),
      undefined,
    );
    expect(world.extent.width / world.extent.height).toBeCloseTo(1.25, 1);
    expect([...world.places.values()].every((place) => contains(world.extent, place))).toBe(true);
    expect(world.inset).toBeUndefined();
  });

  it('needs no bounds: the zones decide', () => {
    const world = createWorld(model({ zones: [zone('a', [10, 50]), zone('b', [11, 51])] }), undefined);
    expect(world.extent.width).toBeGreaterThan(0);
    expect(new Set(world.cells.seams.map(({ pair }) => pair.join(' ')))).toEqual(new Set(['a b']));
  });

  it('may lie on both sides of 180 degrees', () => {
    const here = [zone('a', [179.6, -17.1]), zone('b', [178.4, -17.7])];
    const apart = createWorld(model({ zones: [...here, zone('c', [-179.5, -17.6])] }), undefined);
    const beside = createWorld(model({ zones: [...here, zone('c', [180.5, -17.6])] }), undefined);
    expect(apart.extent).toEqual(beside.extent);
    expect(apart.places.get('c')?.[0]).toBeCloseTo(beside.places.get('c')?.[0] ?? 0, 6);
  });

  it('can be without zones', () => {
    const world = createWorld(model({}), undefined);
    expect(world.cells.cells).toEqual([]);
  });
});

describe('two models of one game', () => {
  it('share their world while only holders change', () => {
    const taken = northern.zones.map((one) => ({
      ...one,
      controller: { id: 'rebels', name: 'Rebels', colour: 'green' as const },
    }));
    expect(worldKey({ ...northern, zones: taken })).toBe(worldKey(northern));
    expect(worldKey({ ...northern, zones: taken.slice(1) })).not.toBe(worldKey(northern));
  });
});
