// The rules know no favourite: swap the parties, and every value mirrors.
import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { advance } from '../../src/simulation/play.ts';
import { createGame } from '../../src/simulation/create.ts';
import type { Move } from '../../src/simulation/move.ts';
import { quarrel } from './quarrel.ts';
import { randomGame } from './random-games.ts';
import { smallWar } from './small-war.ts';

/** The same thing with the parties' names exchanged, in keys and in values. */
function mirrored<Value>(value: Value): Value {
  const text = JSON.stringify(value).replaceAll(/"([^"]*)"/g, (_, inner: string) =>
    JSON.stringify(inner.replaceAll(/\b(us|russia)\b/g, (name) => (name === 'us' ? 'russia' : 'us'))),
  );
  return JSON.parse(text) as Value;
}

/** The mirrored scenario, with the parties listed in the order of the original. */
function swapped(scenario: Scenario): Scenario {
  const mirror = mirrored(scenario);
  const { us, russia } = mirror.parties;
  assert.ok(us !== undefined && russia !== undefined);
  return { ...mirror, parties: { us, russia } };
}

/** A state without what depends on the order of the parties in the file. */
function comparable({ because, ...state }: ReturnType<typeof createGame>['state']): unknown {
  for (const held of Object.values(state.stakeholders)) held.knownTo.sort();
  // Through JSON, as the mirrored state went.
  return JSON.parse(
    JSON.stringify({
      ...state,
      sides: [],
      settings: {},
      scenario: {},
      because: Object.keys(because).toSorted(),
    }),
  );
}

describe.each([
  ['a quarrel', quarrel()],
  ['a war without events', smallWar({ events: {} })],
] as const)('in %s', (_name, scenario) => {
  it('a game with the parties swapped is the mirror of the game', () => {
    const mirror = swapped(scenario);
    for (let game = 0; game < 20; game += 1) {
      const seed = `mirror ${game}`;
      const here = createGame(scenario, { seed, first: 'us' }).state;
      const there = createGame(mirror, { seed, first: 'russia' }).state;
      const { journal } = randomGame(scenario, seed);
      for (const [index, { move }] of journal.entries()) {
        advance(scenario, here, move);
        advance(mirror, there, mirrored<Move>(move));
        if (index % 7 === 0 || index === journal.length - 1)
          assert.deepEqual(comparable(mirrored(there)), comparable(here), seed);
      }
    }
  });
});
