// While news are told, the map changes only where the telling has arrived.
import { expect, it } from 'vitest';
import type { MapModel } from '../../src/presentation/pictures/map-models.ts';
import { unveiled } from '../../src/stage/unveil.ts';

/** A map with these roads open, which is all that matters here. */
const roads = (open: Readonly<Record<string, boolean>>): MapModel => ({
  country: null,
  bounds: null,
  note: null,
  zones: [],
  fronts: [],
  sieges: [],
  convoys: [],
  separations: [],
  controllers: [],
  routes: Object.entries(open).map(([id, isOpen]) => ({
    id,
    name: id,
    points: [],
    use: 'supply',
    open: isOpen,
    sentence: '',
  })),
});
const openOnes = ({ routes }: MapModel): string[] => routes.filter(({ open }) => open).map(({ id }) => id);

const before = roads({ castello: true, ramouseh: true });
const now = roads({ castello: false, ramouseh: false, corridor: true });

it('leaves untold places as they were', () => {
  expect(openOnes(unveiled(now, before, new Set()))).toEqual(['castello', 'ramouseh', 'corridor']);
});

it('changes what has been told', () => {
  expect(openOnes(unveiled(now, before, new Set(['castello'])))).toEqual(['ramouseh', 'corridor']);
});
