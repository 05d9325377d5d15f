// Which places are named where a map has no room for all names.
import { describe, expect, it } from 'vitest';
import { importance, isCutOff } from '../../../src/stage/geometry/importance.ts';

const quiet = {
  id: 'east',
  besieged: false,
  changed: false,
  front: true,
  intensity: 40,
  people: 270_000,
  supplies: null,
};
const city = { ...quiet, id: 'west', people: 1_200_000, intensity: 60 };
const nowhere = { touches: [], selectedZone: null };
const around = (state: string) => [{ state, zones: ['east'] }];

describe('a place with the ring of a siege around it', () => {
  it.each(['contested', 'besieged', 'relieved'])('counts as cut off while the siege is %s', (state) => {
    expect(isCutOff(quiet, around(state))).toBe(true);
    expect(isCutOff(city, around(state))).toBe(false);
  });

  it('does not once the siege is over, or has not begun', () => {
    expect(isCutOff(quiet, around('open'))).toBe(false);
    expect(isCutOff(quiet, around('surrendered'))).toBe(false);
  });

  it('is named before a larger city where more is fought', () => {
    expect(importance(quiet, true, nowhere)).toBeGreaterThan(importance(city, false, nowhere));
    expect(importance(quiet, false, nowhere)).toBeLessThan(importance(city, false, nowhere));
  });

  it('still gives way to what changed, to what a card points at, and to what is looked at', () => {
    const first = importance(quiet, true, nowhere);
    expect(importance({ ...city, changed: true }, false, nowhere)).toBeGreaterThan(first);
    expect(importance(city, false, { ...nowhere, touches: ['west'] })).toBeGreaterThan(first);
    expect(importance(city, false, { ...nowhere, selectedZone: 'west' })).toBeGreaterThan(first);
  });
});

it('a place whose supplies are counted is named before a larger city beside it', () => {
  const counted = { ...quiet, supplies: 45 };
  expect(importance(counted, false, nowhere)).toBeGreaterThan(importance(city, false, nowhere));
});
