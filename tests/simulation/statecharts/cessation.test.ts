// The life of the cessation, told after September 2016 and after what might have been.

import { describe, expect, test } from 'vitest';
import { cessationStates } from '../../../src/simulation/statecharts/cessation.ts';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { can, isFinal } from '../../../src/simulation/statecharts/compile.ts';
import { journey } from './journey.ts';

const { cessation } = charts;
const inForce = ['first48Hours', 'extended', 'sevenDays', 'jointCentre', 'consolidated'] as const;

describe('a cessation', () => {
  test('like that of September 2016 is extended, never counts to seven, frays and collapses', () => {
    expect(
      journey(cessation, [
        { type: 'ENTERED_INTO_FORCE' },
        { type: 'EXTENDED' },
        { type: 'COUNT_STARTED' },
        { type: 'COUNT_RESET' },
        { type: 'FRAYED' },
        { type: 'COLLAPSED' },
      ]),
    ).toEqual(['notInForce', 'first48Hours', 'extended', 'sevenDays', 'extended', 'fraying', 'collapsed']);
  });

  test('as its text foresaw reaches seven days and the joint centre, and lasts', () => {
    expect(
      journey(cessation, [
        { type: 'ENTERED_INTO_FORCE' },
        { type: 'EXTENDED' },
        { type: 'COUNT_STARTED' },
        { type: 'COUNT_COMPLETED', jointCentre: true },
        { type: 'CONSOLIDATED' },
        { type: 'TERM_REACHED' },
      ]),
    ).toEqual([
      'notInForce',
      'first48Hours',
      'extended',
      'sevenDays',
      'jointCentre',
      'consolidated',
      'lasting',
    ]);
  });

  test('whose text has no joint centre is consolidated by the seventh day itself', () => {
    expect(journey(cessation, [{ type: 'COUNT_COMPLETED', jointCentre: false }], 'sevenDays')).toEqual([
      'sevenDays',
      'consolidated',
    ]);
  });

  test('that nobody extends is over after its first 48 hours', () => {
    expect(journey(cessation, [{ type: 'LAPSED' }], 'first48Hours')).toEqual(['first48Hours', 'collapsed']);
    expect(cessationStates.filter((state) => can(cessation, state, { type: 'LAPSED' }))).toEqual([
      'first48Hours',
    ]);
  });

  test.each(inForce)('frays and collapses from any stage in force: %s', (start) => {
    expect(journey(cessation, [{ type: 'FRAYED' }, { type: 'COLLAPSED' }], start)).toEqual([
      start,
      'fraying',
      'collapsed',
    ]);
    expect(journey(cessation, [{ type: 'COLLAPSED' }], start)).toEqual([start, 'collapsed']);
  });

  test('that frays can recover, and starts its count anew', () => {
    expect(journey(cessation, [{ type: 'RECOVERED' }, { type: 'COUNT_STARTED' }], 'fraying')).toEqual([
      'fraying',
      'extended',
      'sevenDays',
    ]);
  });

  test('lasts if the calendar ends while it stands, frayed or not, but not in its first 48 hours', () => {
    expect(cessationStates.filter((state) => can(cessation, state, { type: 'TERM_REACHED' }))).toEqual([
      'extended',
      'sevenDays',
      'jointCentre',
      'consolidated',
      'fraying',
    ]);
  });

  test('ends in one of two ways', () => {
    expect(cessationStates.filter((state) => isFinal(cessation, state))).toEqual(['lasting', 'collapsed']);
    expect(can(cessation, 'notInForce', { type: 'COLLAPSED' })).toBe(false);
  });
});
