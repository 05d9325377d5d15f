// The life of a convoy: it needs a permit, an open road and calm, in that order.

import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { can } from '../../../src/simulation/statecharts/compile.ts';
import { convoyStates } from '../../../src/simulation/statecharts/convoy.ts';
import { journey } from './journey.ts';

const { convoy } = charts;

describe('a convoy', () => {
  test('that gets its paper, its road and calm delivers, and the next is planned', () => {
    expect(
      journey(convoy, [
        { type: 'REQUESTED' },
        { type: 'PERMITTED' },
        { type: 'DEPARTED' },
        { type: 'BLOCKED' },
        { type: 'CLEARED' },
        { type: 'ARRIVED' },
        { type: 'SCHEDULED' },
      ]),
    ).toEqual([
      'planned',
      'awaitingPermit',
      'waiting',
      'enRoute',
      'halted',
      'enRoute',
      'delivered',
      'planned',
    ]);
  });

  test('waits for a paper that is refused, given and taken back', () => {
    expect(
      journey(convoy, [
        { type: 'REQUESTED' },
        { type: 'DENIED' },
        { type: 'REQUESTED' },
        { type: 'PERMITTED' },
        { type: 'PERMIT_WITHDRAWN' },
      ]),
    ).toEqual(['planned', 'awaitingPermit', 'planned', 'awaitingPermit', 'waiting', 'awaitingPermit']);
  });

  test('that is stopped on the road can be sent home', () => {
    expect(journey(convoy, [{ type: 'TURNED_BACK' }], 'halted')).toEqual(['halted', 'planned']);
  });

  test('can be attacked wherever its trucks are loaded, and another is planned in spite of it', () => {
    const exposed = convoyStates.filter((state) => can(convoy, state, { type: 'ATTACKED' }));
    expect(exposed).toEqual(['waiting', 'enRoute', 'halted']);
    for (const start of exposed) {
      expect(journey(convoy, [{ type: 'ATTACKED' }, { type: 'SCHEDULED' }], start)).toEqual([
        start,
        'lost',
        'planned',
      ]);
    }
  });

  test('leaves only with a permit', () => {
    expect(convoyStates.filter((state) => can(convoy, state, { type: 'DEPARTED' }))).toEqual(['waiting']);
  });
});
