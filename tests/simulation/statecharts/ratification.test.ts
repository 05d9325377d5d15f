// The life of a text before those who can say no.

import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { can } from '../../../src/simulation/statecharts/compile.ts';
import { ratificationStates } from '../../../src/simulation/statecharts/ratification.ts';
import { journey } from './journey.ts';

const { ratification } = charts;

const statesThatReturn = (returnedBefore: boolean) =>
  ratificationStates.filter((state) => can(ratification, state, { type: 'RETURNED', returnedBefore }));

describe('a text', () => {
  test('that nobody vetoes is ratified', () => {
    expect(journey(ratification, [{ type: 'SUBMITTED' }, { type: 'ALL_CONSENTED' }])).toEqual([
      'pending',
      'submitted',
      'ratified',
    ]);
  });

  test('that is vetoed can be asked about again after persuasion', () => {
    expect(
      journey(ratification, [
        { type: 'SUBMITTED' },
        { type: 'VETOED' },
        { type: 'SUBMITTED' },
        { type: 'VETOED' },
        { type: 'SUBMITTED' },
        { type: 'ALL_CONSENTED' },
      ]),
    ).toEqual(['pending', 'submitted', 'vetoed', 'submitted', 'vetoed', 'submitted', 'ratified']);
  });

  test('goes back to the table once, and waits to be submitted again', () => {
    expect(
      journey(ratification, [
        { type: 'SUBMITTED' },
        { type: 'VETOED' },
        { type: 'RETURNED', returnedBefore: false },
        { type: 'SUBMITTED' },
      ]),
    ).toEqual(['pending', 'submitted', 'vetoed', 'pending', 'submitted']);
  });

  test('does not go back a second time, from anywhere', () => {
    expect(statesThatReturn(false)).toEqual(['pending', 'vetoed']);
    expect(statesThatReturn(true)).toEqual([]);
  });

  test.each(['pending', 'vetoed'] as const)('can be given up while %s', (start) => {
    expect(journey(ratification, [{ type: 'ABANDONED' }], start)).toEqual([start, 'abandoned']);
  });

  test('cannot be given up while the answers are coming in', () => {
    expect(can(ratification, 'submitted', { type: 'ABANDONED' })).toBe(false);
  });
});
