// Whole games in which everything that changes can be asked why, and every chain of causes comes to an end that explains it.
import { describe, expect, it, test } from 'vitest';
import type { Cause, Consequence } from '../../src/simulation/consequence.ts';
import { rootCauses, why } from '../../src/simulation/why.ts';
import { randomGame } from './random-games.ts';
import { scenariosOnDisk } from './scenarios-on-disk.ts';
import { smallWar } from './small-war.ts';

/** Causes that need no further cause. A rule is none of them: it says how, not why now. */
const explains = ({ kind }: Cause): boolean => kind !== 'rule' && kind !== 'consequence';

/** What begins by itself: the calendar’s days and rounds, and what grows and wears with it. */
const byTheCalendar = new Set(['income', 'impatience', 'calendar', 'calm-count', 'ratification']);
const isByTheCalendar = (cause: Cause): boolean => cause.kind === 'rule' && byTheCalendar.has(cause.rule);

const told = ({ id, change, causes }: Consequence): string =>
  `${id} ${JSON.stringify(change)} because ${JSON.stringify(causes)}`;

describe.each([smallWar(), ...scenariosOnDisk()].map((scenario) => [scenario.id, scenario] as const))(
  'in games of %s',
  (id, scenario) => {
    const games = id === 'geneva-2016' ? 4 : 25;
    const logs = Array.from(
      { length: games },
      (_, game) => randomGame(scenario, `causes ${game}`).consequences,
    );

    it('nothing changes without a cause', () => {
      for (const log of logs)
        for (const consequence of log)
          expect(consequence.causes.length, told(consequence)).toBeGreaterThan(0);
    });

    it('every chain of causes leads to a move, an event, an answer, a clause, chance, the calendar or the start', () => {
      for (const log of logs) {
        for (const consequence of log) {
          const explanation = why(log, consequence.id);
          const roots = explanation === undefined ? [] : rootCauses(explanation);
          const ends = roots.some(explains) || roots.some(isByTheCalendar);
          expect(ends, told(consequence)).toBe(true);
        }
      }
    });

    it('chains name only what was told before', () => {
      for (const log of logs) {
        for (const { id: own, causes } of log) {
          for (const cause of causes)
            if (cause.kind === 'consequence') expect(cause.id, String(own)).toBeLessThan(own);
        }
      }
    });
  },
);

test('all the ways in which games end are among them', () => {
  const ends = new Set<string>();
  for (let game = 0; game < 60; game += 1)
    ends.add(randomGame(smallWar(), `ends ${game}`).state.ended?.how ?? '');
  expect([...ends].toSorted()).toEqual(expect.arrayContaining(['collapsed', 'noDeal', 'refusedAtHome']));
});
