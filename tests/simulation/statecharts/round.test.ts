// The life of a round of talks: turns, an orderly end or a walk-out, and the next round.

import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { can } from '../../../src/simulation/statecharts/compile.ts';
import { roundStates } from '../../../src/simulation/statecharts/round.ts';
import { journey } from './journey.ts';

const { round } = charts;

describe('a round', () => {
  test('goes from turn to turn until none is left, and the next one is called', () => {
    expect(
      journey(round, [
        { type: 'OPENED' },
        { type: 'TURN_ENDED', turnsLeft: 2 },
        { type: 'TURN_ENDED', turnsLeft: 1 },
        { type: 'TURN_ENDED', turnsLeft: 0 },
        { type: 'RECONVENED' },
      ]),
    ).toEqual(['convened', 'bargaining', 'bargaining', 'bargaining', 'concluded', 'convened']);
  });

  test.each(['ADJOURNED', 'INITIALLED'] as const)('concludes early on %s', (type) => {
    expect(journey(round, [{ type: 'OPENED' }, { type }])).toEqual(['convened', 'bargaining', 'concluded']);
  });

  test('that a delegation walks out of is broken off, but not the talks: they can be reconvened', () => {
    expect(journey(round, [{ type: 'OPENED' }, { type: 'WALKED_OUT' }, { type: 'RECONVENED' }])).toEqual([
      'convened',
      'bargaining',
      'brokenOff',
      'convened',
    ]);
  });

  test('lets nobody play before it is opened or after it is over', () => {
    const answering = roundStates.filter((state) => can(round, state, { type: 'TURN_ENDED', turnsLeft: 1 }));
    expect(answering).toEqual(['bargaining']);
  });
});
