// Whole games in which everything that changes can be asked why, and every chain of causes comes to an end that explains it.
import { describe, expect, it, test } from 'vitest';
import type { Cause, Consequence } from '../../src/simulation/consequence.ts';
import { rootCauses, why } from '../../src/simulation/why.ts';
import { randomGame } from './random-games.ts';
import { builtIns } from '../scenario/built-in.ts';
import { smallWar } from './small-war.ts';

/** Causes that need no further cause. A rule is none of them: it says how, not why now. */
const explains = ({ kind }: Cause): boolean => kind !== 'rule' && kind !== 'consequence';

/** What begins by itself: the calendar’s days and rounds, and the standing that grows back with them. */
const byTheCalendar = new Set(['income', 'calendar']);
const isByTheCalendar = (cause: Cause): boolean => cause.kind === 'rule' && byTheCalendar.has(cause.rule);

/** Whether the chains of causes lead anywhere that explains the consequence. */
function isExplained(log: readonly Consequence[], { id }: Consequence): boolean {
  const explanation = why(log, id);
  const roots = explanation === undefined ? [] : rootCauses(explanation);
  return roots.some(explains) || roots.some(isByTheCalendar);
}

const told = ({ id, change, causes }: Consequence): string =>
  `${id} ${JSON.stringify(change)} because ${JSON.stringify(causes)}`;

describe.each([smallWar(), ...builtIns()].map((scenario) => [scenario.id, scenario] as const))(
  'in games of %s',
  (id, scenario) => {
    const games = id === 'geneva-2016' ? 4 : 25;
    const logs = Array.from(
      { length: games },
      (_, game) => randomGame(scenario, `causes ${game}`).consequences,
    );

    it('nothing changes without a cause', () => {
      const unexplained = logs.flatMap((log) => log.filter(({ causes }) => causes.length === 0));
      expect(unexplained.map(told)).toEqual([]);
    });

    it('every chain of causes leads to a move, an event, an answer, a clause, chance, the calendar or the start', () => {
      const adrift = logs.flatMap((log) => log.filter((consequence) => !isExplained(log, consequence)));
      expect(adrift.map(told)).toEqual([]);
    });

    it('chains name only what was told before', () => {
      const ahead = logs.flatMap((log) =>
        log.filter(({ id: own, causes }) =>
          causes.some((cause) => cause.kind === 'consequence' && cause.id >= own),
        ),
      );
      expect(ahead.map(told)).toEqual([]);
    });
  },
);

test('all the ways in which games end are among them', () => {
  const ends = new Set<string>();
  for (let game = 0; game < 60; game += 1)
    ends.add(randomGame(smallWar(), `ends ${game}`).state.ended?.how ?? '');
  expect([...ends].toSorted()).toEqual(expect.arrayContaining(['collapsed', 'noDeal', 'refusedAtHome']));
});
