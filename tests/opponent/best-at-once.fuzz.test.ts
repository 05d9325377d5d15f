// Simple opponents can tell their best move without ranking the rest: it is the first of those that they rank.
import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import type { Opponent } from '../../src/opponent/knowledge.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import { builtIns } from '../scenario/built-in.ts';

/** Plays by its list, and checks at each move that the best was told alike. */
function checked(opponent: Opponent, count: () => void): Opponent {
  return (knowledge) => {
    const ranked = opponent(knowledge);
    assert.deepEqual(opponent.best?.(knowledge), ranked[0]);
    count();
    return ranked;
  };
}

describe.each(builtIns().map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
  it.each(['simple-attache', 'simple-ambassador', 'simple-minister'] as const)(
    'the %s tells its best move as it ranks it, and plays the same games by either',
    (name) => {
      const opponent = opponents[name];
      const players = (player: Opponent) =>
        Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, player]));
      let decisions = 0;
      for (const seed of ['best 1', 'best 2', 'best 3']) {
        const listed = playOut(scenario, seed, players(checked(opponent, () => (decisions += 1))));
        assert.deepEqual(playOut(scenario, seed, players(opponent)), listed);
      }
      assert.ok(decisions > 20, `${decisions}`);
    },
  );
});
