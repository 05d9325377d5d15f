// Games in which a card or an event is left out: it comes up and changes nothing, as if the scenario gave it no effects.
import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { copyState } from '../../src/simulation/copy.ts';
import { createGame } from '../../src/simulation/create.ts';
import { carryOut } from '../../src/simulation/play.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import type { LeftOut } from '../../src/simulation/world.ts';
import { builtIn } from '../scenario/built-in.ts';
import { randomGame } from './random-games.ts';

/** The scenario in which it has no effects, nor have its answers. */
function without(scenario: Scenario, { kind, id }: LeftOut): Scenario {
  if (kind === 'card') {
    const moves = Object.entries(scenario.moves).map(([card, stated]) => [
      card,
      card === id ? { ...stated, effects: [] } : stated,
    ]);
    return { ...scenario, moves: Object.fromEntries(moves) };
  }
  const events = Object.entries(scenario.events).map(([event, stated]) => {
    if (event !== id) return [event, stated];
    const answers = Object.entries(stated.answers ?? {}).map(([answer, given]) => [
      answer,
      { ...given, effects: [] },
    ]);
    const mute = { ...stated, effects: [] };
    return [event, stated.answers === undefined ? mute : { ...mute, answers: Object.fromEntries(answers) }];
  });
  return { ...scenario, events: Object.fromEntries(events) };
}

describe('what is left out of a game', () => {
  const scenario = builtIn('geneva-2016');
  const { state: usual } = randomGame(scenario, 'left out');
  const cameUp: readonly LeftOut[] = [
    ...Object.keys(usual.played).map((id) => ({ kind: 'card', id }) as const),
    ...Object.keys(usual.happened).map((id) => ({ kind: 'event', id }) as const),
  ];

  it('changes as much as if it had no effects', () => {
    let changed = 0;
    for (const leftOut of cameUp) {
      const { state: expected, journal } = randomGame(without(scenario, leftOut), 'left out');
      const { state } = createGame(scenario, { seed: 'left out' }, true, leftOut);
      for (const { by, move } of journal) carryOut(scenario, state, by, move, true, leftOut);
      assert.deepEqual({ ...state, scenario: null }, { ...expected, scenario: null }, leftOut.id);
      if (JSON.stringify(state.because) !== JSON.stringify(usual.because)) changed += 1;
    }
    assert.ok(changed > cameUp.length / 2, `${changed} of ${cameUp.length}`);
  });
});

describe('what a side is shown of its own cards', () => {
  it('is the same after every move of a game that changes in place as in a copy', () => {
    const scenario = builtIn('geneva-2016');
    randomGame(scenario, 'own cards', {
      before: ({ state }) => {
        for (const side of state.sides)
          assert.deepEqual(
            viewFor(scenario, state, side).played,
            viewFor(scenario, copyState(state), side).played,
          );
      },
    });
  });
});
