// The life of a sticking point: tabled, contested, bracketed, agreed, and agreed no longer.

import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { can, eventsFrom } from '../../../src/simulation/statecharts/compile.ts';
import { stickingPointStates } from '../../../src/simulation/statecharts/sticking-point.ts';
import { journey } from './journey.ts';

const { stickingPoint } = charts;
const tabled = { type: 'TABLED', countersStanding: false } as const;
const countered = { type: 'TABLED', countersStanding: true } as const;

describe('a sticking point', () => {
  test('is tabled, reworded by the same party and accepted by the other', () => {
    expect(journey(stickingPoint, [tabled, tabled, { type: 'ACCEPTED' }, { type: 'CONFIRMED' }])).toEqual([
      'unopened',
      'tabled',
      'tabled',
      'agreedAdReferendum',
      'agreed',
    ]);
  });

  test('is contested once the other party answers with an option of its own', () => {
    expect(journey(stickingPoint, [tabled, countered, countered, { type: 'ACCEPTED' }])).toEqual([
      'unopened',
      'tabled',
      'contested',
      'contested',
      'agreedAdReferendum',
    ]);
  });

  test('is bracketed so that the rest can go on, and taken up again', () => {
    expect(
      journey(stickingPoint, [
        tabled,
        countered,
        { type: 'BRACKETED' },
        tabled,
        { type: 'BRACKETED' },
        { type: 'ACCEPTED' },
      ]),
    ).toEqual([
      'unopened',
      'tabled',
      'contested',
      'bracketed',
      'contested',
      'bracketed',
      'agreedAdReferendum',
    ]);
  });

  test('is off the table again when its only option is withdrawn', () => {
    expect(journey(stickingPoint, [tabled, { type: 'WITHDRAWN' }])).toEqual([
      'unopened',
      'tabled',
      'unopened',
    ]);
    expect(can(stickingPoint, 'contested', { type: 'WITHDRAWN' })).toBe(false);
  });

  test.each(['agreedAdReferendum', 'agreed'] as const)('can be reopened when it is %s', (start) => {
    expect(journey(stickingPoint, [{ type: 'REOPENED' }, { type: 'ACCEPTED' }], start)).toEqual([
      start,
      'reopened',
      'agreedAdReferendum',
    ]);
    expect(journey(stickingPoint, [{ type: 'REOPENED' }, tabled], start)).toEqual([
      start,
      'reopened',
      'contested',
    ]);
    expect(journey(stickingPoint, [{ type: 'REOPENED' }, { type: 'BRACKETED' }], start)).toEqual([
      start,
      'reopened',
      'bracketed',
    ]);
  });

  test('can be accepted only where something lies on the table', () => {
    expect(stickingPointStates.filter((state) => can(stickingPoint, state, { type: 'ACCEPTED' }))).toEqual([
      'tabled',
      'contested',
      'bracketed',
      'reopened',
    ]);
  });

  test('that is agreed answers to nothing but being reopened', () => {
    expect(eventsFrom(stickingPoint, 'agreed')).toEqual(['REOPENED']);
  });
});
