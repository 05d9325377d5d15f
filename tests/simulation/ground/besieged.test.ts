// People live under siege while a siege of their zone is closed, and count once however many sieges cut it off.
import { expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { besiegedPeople, isBesieged } from '../../../src/simulation/ground/besieged.ts';
import type { State } from '../../../src/simulation/state.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('first-steps');
const [id, siege] = Object.entries(scenario.sieges)[0] ?? [];
if (id === undefined || siege === undefined) throw new Error('The tutorial has no siege.');
const start = createGame(scenario, { seed: 'siege' }).state;
const inside = siege.zones.reduce((sum, zone) => sum + (start.zones[zone]?.people ?? 0), 0);

const whileIt = (state: 'besieged' | 'contested'): Pick<State, 'zones' | 'sieges'> => {
  const held = start.sieges[id];
  if (held === undefined) throw new Error('The siege has no state.');
  return { zones: start.zones, sieges: { ...start.sieges, [id]: { ...held, state } } };
};

it('counts those in its zones while it is closed, and nobody elsewhere', () => {
  expect(besiegedPeople(scenario, whileIt('besieged'))).toBe(inside);
  expect(inside).toBeGreaterThan(0);
  const free = Object.keys(scenario.zones).filter((zone) => !siege.zones.includes(zone));
  expect(free.filter((zone) => isBesieged(scenario, whileIt('besieged'), zone))).toEqual([]);
});

it('counts nobody once a road is open', () => {
  expect(besiegedPeople(scenario, whileIt('contested'))).toBe(0);
});

it('counts those whom two sieges cut off once', () => {
  const twice: Scenario = { ...scenario, sieges: { ...scenario.sieges, second: siege } };
  const state = whileIt('besieged');
  const held = state.sieges[id];
  if (held === undefined) throw new Error('The siege has no state.');
  expect(besiegedPeople(twice, { ...state, sieges: { ...state.sieges, second: held } })).toBe(inside);
});
