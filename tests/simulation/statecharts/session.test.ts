// The life of a whole game, from the first round of talks to each of its four ends.

import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { can, eventsFrom, isFinal } from '../../../src/simulation/statecharts/compile.ts';
import { sessionStates } from '../../../src/simulation/statecharts/session.ts';
import { journey } from './journey.ts';

const { session } = charts;

describe('a game', () => {
  test('that is initialled, ratified and kept goes through talks, capitals and implementation', () => {
    expect(
      journey(session, [
        { type: 'TEXT_INITIALLED' },
        { type: 'RATIFIED', implementationDays: 30 },
        { type: 'TERM_REACHED' },
      ]),
    ).toEqual(['talks', 'capitals', 'implementation', 'held']);
  });

  test('whose text is vetoed goes back to the table and tries again', () => {
    expect(
      journey(session, [
        { type: 'TEXT_INITIALLED' },
        { type: 'RETURNED' },
        { type: 'TEXT_INITIALLED' },
        { type: 'RATIFIED', implementationDays: 30 },
        { type: 'COLLAPSED' },
      ]),
    ).toEqual(['talks', 'capitals', 'talks', 'capitals', 'implementation', 'collapsed']);
  });

  test('without days to implement is over when it is ratified', () => {
    expect(
      journey(session, [{ type: 'TEXT_INITIALLED' }, { type: 'RATIFIED', implementationDays: 0 }]),
    ).toEqual(['talks', 'capitals', 'held']);
  });

  test.each(['TIME_UP', 'BROKEN_OFF'] as const)('ends without a deal on %s at the table', (type) => {
    expect(journey(session, [{ type }])).toEqual(['talks', 'noDeal']);
  });

  test.each(['TIME_UP', 'ABANDONED'] as const)('is refused at home on %s in the capitals', (type) => {
    expect(journey(session, [{ type: 'TEXT_INITIALLED' }, { type }])).toEqual([
      'talks',
      'capitals',
      'refusedAtHome',
    ]);
  });

  test('cannot be ratified at the table, nor broken off once it is in force', () => {
    expect(can(session, 'talks', { type: 'RATIFIED', implementationDays: 30 })).toBe(false);
    expect(eventsFrom(session, 'implementation')).toEqual(['COLLAPSED', 'TERM_REACHED']);
  });

  test('has four ends', () => {
    expect(sessionStates.filter((state) => isFinal(session, state))).toEqual([
      'noDeal',
      'refusedAtHome',
      'collapsed',
      'held',
    ]);
  });
});
