// Copies of a state: simulated games and futures change them in place, so that they may share nothing with what they were made from.
import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/simulation/copy.ts';
import { createGame } from '../../src/simulation/create.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import { advance } from '../../src/simulation/play.ts';
import type { State } from '../../src/simulation/state.ts';
import { builtIn } from '../scenario/built-in.ts';
import { quarrel } from './quarrel.ts';

/** Every object in a tree, by where it stands. */
function objectsOf(value: unknown, path = 'state', found = new Map<object, string>()): Map<object, string> {
  if (typeof value !== 'object' || value === null) return found;
  found.set(value, path);
  for (const [name, held] of Object.entries(value)) objectsOf(held, `${path}.${name}`, found);
  return found;
}

function expectApart(state: State): void {
  const before = JSON.stringify(state);
  const held = objectsOf(state);
  const copied = copyState(state);
  // The same entries in the same order: digests are made from the text.
  expect(JSON.stringify(copied)).toBe(before);
  const shared = [...objectsOf(copied)].filter(([object]) => held.has(object)).map(([, path]) => path);
  expect(shared).toEqual([]);
}

describe.each([quarrel(), builtIn('geneva-2016')].map((scenario) => [scenario.id, scenario] as const))(
  'a copy of a state of %s',
  (_, scenario) => {
    it('says the same and shares nothing with it, at any time of a game', () => {
      for (const seed of ['one', 'two', 'three']) {
        const state = createGame(scenario, { seed }).state;
        while (state.turn !== null) {
          if (state.moves % 20 === 0) expectApart(state);
          const moves = legalMoves(scenario, state, state.turn.side);
          const move = moves[(state.moves * 7919 + seed.length) % moves.length];
          if (move === undefined) break;
          advance(scenario, state, move);
        }
        expectApart(state);
      }
    });

    it('shares nothing where every part is filled', () => {
      const state = copyState(createGame(scenario, { seed: 'full' }).state);
      const [one, other] = state.sides;
      const [point = ''] = Object.keys(state.points);
      const standing = { option: 'x', tied: true, round: 1 };
      state.settings.first = one;
      state.links.push([point, point]);
      state.offer = { by: one, package: { [point]: 'x' }, verified: [point], round: 1, ultimatum: false };
      state.crises.push({ event: 'e', day: 1, answers: { [one]: null, [other]: 'a' }, consequence: 1 });
      state.scheduled.push({ event: 'e', day: 2, causes: [{ kind: 'start' }] });
      state.promises.push({ promise: 'p', of: one, due: 3, state: 'made', from: { kind: 'card', id: 'c' } });
      state.happened['e'] = { times: 1, day: 1 };
      state.played['c'] = { [one]: { times: 1, round: 1, day: 1 } };
      state.answered['e'] = { [one]: 'a' };
      state.ended = { how: 'held', ending: null };
      for (const party of Object.values(state.parties))
        party.readings.push({ point, option: 'x', reaction: 'warm', day: 1 });
      for (const held of Object.values(state.points)) {
        held.standing[one] = standing;
        held.verificationAsked.push(one);
      }
      for (const held of Object.values(state.stakeholders)) {
        held.clauseShift[point] = { x: 1 };
        held.knownTo.push(one);
      }
      for (const zone of Object.values(state.zones)) zone.momentum['a'] = 1;
      expectApart(state);
    });
  },
);
