// The life of a promise that groups will move apart.

import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/simulation/statecharts/charts.ts';
import { can } from '../../../src/simulation/statecharts/compile.ts';
import { separationStates } from '../../../src/simulation/statecharts/separation.ts';
import { journey } from './journey.ts';

const { separation } = charts;

describe('separation', () => {
  test('is promised, begun, stuck, taken up again and done', () => {
    expect(
      journey(separation, [
        { type: 'PLEDGED' },
        { type: 'STARTED' },
        { type: 'STALLED' },
        { type: 'RESUMED' },
        { type: 'COMPLETED' },
      ]),
    ).toEqual(['commingled', 'pledged', 'separating', 'stalled', 'separating', 'separated']);
  });

  test('can begin without a promise', () => {
    expect(journey(separation, [{ type: 'STARTED' }])).toEqual(['commingled', 'separating']);
  });

  test.each(['pledged', 'stalled'] as const)('lapses when it is only %s', (start) => {
    expect(journey(separation, [{ type: 'LAPSED' }], start)).toEqual([start, 'commingled']);
  });

  test('under way stalls before it lapses', () => {
    expect(can(separation, 'separating', { type: 'LAPSED' })).toBe(false);
  });

  test('can be undone by pressure, and only then', () => {
    expect(journey(separation, [{ type: 'RELAPSED' }], 'separated')).toEqual(['separated', 'commingled']);
    expect(separationStates.filter((state) => can(separation, state, { type: 'RELAPSED' }))).toEqual([
      'separated',
    ]);
  });
});
