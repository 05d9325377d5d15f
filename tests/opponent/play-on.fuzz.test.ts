// In a game that is played on, opponents are given one view and one list of moves for the whole game: at every move both tell what is so now.
import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import type { Opponent } from '../../src/opponent/knowledge.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import { playUntil } from '../../src/opponent/play-on.ts';
import { createGame } from '../../src/simulation/create.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { builtIns } from '../scenario/built-in.ts';

const players = ['simple-ambassador', 'random'] as const;

describe.each(builtIns().map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
  /** Plays as another does, once it has seen that what it is given is what a view and a list made now would say. */
  function wellInformed(base: Opponent, state: State, count: () => void): Opponent {
    return (knowledge) => {
      const { view, legal } = knowledge;
      const seen = viewFor(scenario, state, view.side);
      for (const part of Object.keys(seen) as (keyof typeof seen)[])
        assert.deepEqual(
          part === 'stakeholders' ? plain(view.stakeholders) : view[part],
          seen[part],
          `${part} at move ${state.moves}`,
        );
      const allowed = legalMoves(scenario, state, view.side);
      assert.deepEqual(legal.all, allowed);
      for (const { kind } of allowed)
        assert.deepEqual(
          legal.of(kind),
          allowed.filter((move) => move.kind === kind),
        );
      for (const id in scenario.moves)
        assert.deepEqual(
          legal.card(id),
          allowed.find((move) => move.kind === 'play' && move.card === id),
        );
      count();
      return base(knowledge);
    };
  }

  const plain = (table: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.keys(scenario.stakeholders).map((id) => [id, table[id]]));

  it.each(players)('the %s never decides on what was so before', (name) => {
    const { state } = createGame(scenario, { seed: 'well informed' }, true);
    let decisions = 0;
    const player = wellInformed(opponents[name], state, () => (decisions += 1));
    const seats = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, player]));
    playUntil(scenario, state, seats, () => false);
    assert.ok(decisions > 10, `${decisions}`);
  });
});
