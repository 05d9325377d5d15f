// The life of a siege, told after eastern Aleppo in the summer and autumn of 2016.

import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { can, isFinal } from '../../../src/simulation/statecharts/compile.ts';
import { siegeStates } from '../../../src/simulation/statecharts/siege.ts';
import { journey } from './journey.ts';

const { siege } = charts;

describe('a siege', () => {
  test('begins when the last road is cut, is broken by force and closes again', () => {
    expect(
      journey(siege, [
        { type: 'CONTESTED' },
        { type: 'CLOSED' },
        { type: 'BROKEN' },
        { type: 'CONTESTED' },
        { type: 'CLOSED' },
        { type: 'SURRENDERED' },
      ]),
    ).toEqual(['open', 'contested', 'besieged', 'relieved', 'contested', 'besieged', 'surrendered']);
  });

  test('can close at one blow and be lifted by agreement', () => {
    expect(journey(siege, [{ type: 'CLOSED' }, { type: 'LIFTED' }])).toEqual(['open', 'besieged', 'open']);
  });

  test.each(['contested', 'relieved'] as const)(
    'is over for good only once roads are secured: %s',
    (start) => {
      expect(journey(siege, [{ type: 'SECURED' }], start)).toEqual([start, 'open']);
      expect(journey(siege, [{ type: 'CLOSED' }], start)).toEqual([start, 'besieged']);
    },
  );

  test('is lifted, broken or surrendered only where there is one', () => {
    for (const type of ['LIFTED', 'BROKEN', 'SURRENDERED'] as const) {
      expect(siegeStates.filter((state) => can(siege, state, { type }))).toEqual(['besieged']);
    }
  });

  test('ends for those inside with surrender', () => {
    expect(siegeStates.filter((state) => isFinal(siege, state))).toEqual(['surrendered']);
  });
});
