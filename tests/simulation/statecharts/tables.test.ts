// The tables that the core steps are the machines: they agree with XState on every state, event and payload.

import { describe, expect, test } from 'vitest';
import { charts, machines } from '../../../src/simulation/statecharts/charts.ts';
import { compileAny, conductOf, disagreements, wrongCopies } from './agreement.ts';
import { sampleEvents } from './event-variants.ts';

const names = [
  'session',
  'round',
  'stickingPoint',
  'ratification',
  'siege',
  'separation',
  'convoy',
  'cessation',
] as const;

test('every lifecycle has a machine and a chart', () => {
  expect(Object.keys(machines)).toEqual(names);
  expect(Object.keys(charts)).toEqual(names);
});

describe.each(names)('%s', (name) => {
  const machine = machines[name];
  const chart = compileAny(machine);
  const events = sampleEvents[name];
  const conduct = conductOf(machine, events);

  test('the shipped table is the one compiled from its machine', () => {
    expect(JSON.stringify(charts[name])).toBe(JSON.stringify(chart));
    expect(charts[name].id).toBe(name);
  });

  test('table and XState agree on every state, event and payload', () => {
    expect(disagreements(conduct, chart)).toEqual([]);
  });

  test('a table that is wrong in any one entry would be found out', () => {
    const copies = wrongCopies(chart, events);
    const unseen = copies.filter(([, copy]) => disagreements(conduct, copy).length === 0);
    expect(copies.length).toBeGreaterThan(events.length);
    expect(unseen.map(([difference]) => difference)).toEqual([]);
  });

  test('every guard is told apart by some payload: it says yes to one and no to another', () => {
    const branches = chart.states.flatMap((state) => Object.entries(chart.table[state] ?? {}));
    for (const [type, choices] of branches) {
      for (const { allows } of choices ?? []) {
        if (allows === undefined) continue;
        const answers = events.filter((event) => event.type === type).map((event) => allows(event));
        expect(new Set(answers)).toEqual(new Set([true, false]));
      }
    }
  });
});
