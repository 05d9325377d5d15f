// A place in words: what the map draws as signs is told to those who do not see it.
import { expect, test } from 'vitest';
import { describeMap } from '../../../src/presentation/pictures/describe-map.ts';
import { createGame } from '../../../src/simulation/create.ts';
import type { View } from '../../../src/simulation/views/view.ts';
import { viewFor } from '../../../src/simulation/views/view-for.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('geneva-2016');

function besidesOf(id: string, changes: Partial<View['zones'][string]>): string | null | undefined {
  const view = viewFor(scenario, createGame(scenario, { seed: 'a' }).state, 'us');
  const zone = view.zones[id];
  if (zone === undefined) throw new Error(`No zone is called ${id}.`);
  const zones = { ...view.zones, [id]: { ...zone, ...changes } };
  return describeMap(scenario, { ...view, zones }).zones.find((one) => one.id === id)?.besides;
}

test('besides its holder: who else is there, strikes, mixed positions, people', () => {
  const calm = { air: 0, commingling: 0, intensity: 0, people: 0 };
  const told = besidesOf('east-aleppo', { ...calm, people: 250_000 });
  expect(told).toMatch(/Nusra Front also there; about 250,000 people\.$/);
  expect(told).not.toMatch(/from the air|share positions/);
  expect(besidesOf('east-aleppo', { ...calm, air: 0.9, intensity: 60 })).toMatch(/from the air/);
  expect(besidesOf('east-aleppo', { ...calm, commingling: 0.6 })).toMatch(/share positions/);
});

test('a calm place with nobody else in it is told by its holder alone', () => {
  expect(besidesOf('tartus', { air: 0, commingling: 0, intensity: 0, people: 0 })).toBeNull();
});
