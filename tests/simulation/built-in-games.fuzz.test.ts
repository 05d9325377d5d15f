// Thousands of games of the scenarios that come with the game, from legal moves alone, with what must always be true audited after each step.
import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import { replay, startJournal } from '../../src/simulation/journal.ts';
import { builtIns } from '../scenario/built-in.ts';
import { auditLog, auditState, peopleOf } from './audit.ts';
import { randomGame } from './random-games.ts';

/** Games of each scenario; every tenth is replayed from its journal. */
const games = 400;

describe.each(builtIns().map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it(`keeps every invariant after every step of ${games} games, and ends`, () => {
    const ends = new Set<string>();
    for (let game = 0; game < games; game += 1) {
      const seed = `built in ${game}`;
      let people: number | undefined;
      try {
        const { state, consequences, journal } = randomGame(scenario, seed, {
          // Without a wish for agreement games end without a text; with it, in every other way.
          eager: game % 5 !== 0,
          before: (step) => auditState(scenario, step.state, (people ??= peopleOf(step.state))),
        });
        auditState(scenario, state, people ?? peopleOf(state));
        auditLog(consequences);
        ends.add(state.ended?.how ?? '');
        if (game % 10 !== 0) continue;
        const sent: unknown = JSON.parse(
          JSON.stringify({ ...startJournal(scenario, { seed }), moves: journal }),
        );
        const again = replay(scenario, sent as ReturnType<typeof startJournal>);
        assert.ok(again.ok);
        assert.deepEqual(again.state, state);
      } catch (error) {
        throw new Error(`the game with the seed "${seed}"`, { cause: error });
      }
    }
    assert.ok(!ends.has(''));
    assert.ok(ends.size > 1, [...ends].join(', '));
  });
});
