// Thousands of seeded games from legal moves alone, with what must always be true audited after each step.
import assert from 'node:assert/strict';
import { describe, it } from 'vitest';
import { checkMove } from '../../src/simulation/check-move.ts';
import type { Cause, Consequence } from '../../src/simulation/consequence.ts';
import { copyState } from '../../src/simulation/copy.ts';
import { createGame } from '../../src/simulation/create.ts';
import { replay, startJournal } from '../../src/simulation/journal.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import { largestPackage, type Move } from '../../src/simulation/move.ts';
import { advance, carryOut, play } from '../../src/simulation/play.ts';
import { consentOdds, settledPackage } from '../../src/simulation/capitals/preferences.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor, visibleConsequences } from '../../src/simulation/views/view-for.ts';
import { otherSide } from '../../src/simulation/world.ts';
import { auditLog, auditState, peopleOf } from './audit.ts';
import { everyMove, nonsense } from './every-move.ts';
import { quarrel } from './quarrel.ts';
import { Dice, randomGame } from './random-games.ts';
import { builtIns } from '../scenario/built-in.ts';
import { smallWar } from './small-war.ts';

const small = [quarrel(), smallWar()];
const onDisk = builtIns();
const scenarios = [...small, ...onDisk];
const named = scenarios.map((scenario) => [scenario.id, scenario] as const);
const seeds = (label: string, games: number) =>
  Array.from({ length: games }, (_, index) => `${label} ${index}`);
/** Of those that come with the game a few are enough here: built-in-games.fuzz.test.ts plays thousands. */
const gamesOf = (id: string, few: number, many: number) =>
  small.some((scenario) => scenario.id === id) ? many : few;

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(named)('random games of %s', (id, scenario) => {
  it('keep every invariant after every step, and end', () => {
    const ends = new Set<string>();
    for (const seed of seeds('audit', gamesOf(id, 4, 150))) {
      const people = peopleOf(createGame(scenario, { seed }).state);
      const eager = !seed.endsWith('0');
      const { state, consequences } = randomGame(scenario, seed, {
        eager,
        before: (step) => auditing(seed, () => auditState(scenario, step.state, people)),
      });
      auditing(seed, () => auditState(scenario, state, people));
      auditing(seed, () => auditLog(consequences));
      ends.add(state.ended?.how ?? '');
    }
    assert.ok(!ends.has(''));
  });

  it('end by the hundred, each in a state and with a log that are sound', () => {
    for (const seed of seeds('many', gamesOf(id, 2, 1_000))) {
      const people = peopleOf(createGame(scenario, { seed }).state);
      const { state, consequences } = randomGame(scenario, seed);
      auditing(seed, () => auditState(scenario, state, people));
      auditing(seed, () => auditLog(consequences));
    }
  });

  it('are the same when their journal is replayed after a trip through JSON', () => {
    for (const seed of seeds('replay', gamesOf(id, 4, 40))) {
      const { state, consequences, journal } = randomGame(scenario, seed);
      const sent = json({ ...startJournal(scenario, { seed }), moves: journal });
      const again = replay(scenario, sent as ReturnType<typeof startJournal>);
      assert.ok(again.ok, seed);
      assert.deepEqual(again.state, state, seed);
      // A clone, for what JSON makes has a prototype, and some tables of a state have none.
      assert.deepEqual(json(again.state), structuredClone(state), seed);
      assert.deepEqual(again.consequences, consequences, seed);
    }
  });

  it('are the same whether moves make new states or change one in place', () => {
    for (const seed of seeds('speeds', gamesOf(id, 1, 12))) {
      const { journal } = randomGame(scenario, seed);
      const inPlace = createGame(scenario, { seed }).state;
      let state: State = createGame(scenario, { seed }).state;
      for (const { move } of journal) {
        const before = copyState(state);
        const played = play(scenario, state, move);
        assert.deepEqual(state, before, seed);
        assert.deepEqual(played.consequences, advance(scenario, inPlace, move), seed);
        state = played.state;
      }
      assert.deepEqual(state, inPlace, seed);
    }
  });

  it('are the same whether anybody is told what happens or not', () => {
    for (const seed of seeds('untold', gamesOf(id, 3, 25))) {
      const { state, journal } = randomGame(scenario, seed);
      const untold = createGame(scenario, { seed }).state;
      for (const { by, move } of journal)
        assert.deepEqual(carryOut(scenario, untold, by, move, true), [], seed);
      assert.deepEqual(untold, state, seed);
    }
  });

  it('are judged alike by checkMove and legalMoves', () => {
    const every = everyMove(scenario).map((move) => ({ move, text: JSON.stringify(move) }));
    for (const seed of seeds('judged', gamesOf(id, 2, 12))) {
      randomGame(scenario, seed, {
        before: ({ state, side }) => {
          for (const party of state.sides) {
            const listed = new Set(legalMoves(scenario, state, party).map((move) => JSON.stringify(move)));
            for (const { move, text } of every) {
              const refusal = checkMove(scenario, state, party, move);
              const listing = listed.has(text);
              assert.equal(refusal === undefined, listing, `${seed}: ${party} ${text} ${refusal?.code}`);
            }
          }
          for (const move of nonsense)
            assert.ok(checkMove(scenario, state, side, move as Move), JSON.stringify(move));
        },
      });
    }
  });

  it('let any positions that may be tabled alone be tabled together', () => {
    for (const seed of seeds('packages', gamesOf(id, 4, 40))) {
      const dice = new Dice(seed);
      randomGame(scenario, seed, {
        before: ({ state, side, moves }) => {
          const single = moves.filter((move) => move.kind === 'propose');
          if (single.length < 2) return;
          const size = 2 + dice.below(largestPackage - 1);
          let joined: Record<string, string> = {};
          for (let count = 0; count < size; count += 1)
            joined = { ...joined, ...single[dice.below(single.length)]?.package };
          if (Object.keys(joined).length < 2) return;
          const move: Move = { kind: 'propose', package: joined };
          assert.equal(checkMove(scenario, state, side, move), undefined, seed);
        },
      });
    }
  });

  it('show no side what is hidden from it', () => {
    for (const seed of seeds('hidden', gamesOf(id, 2, 15))) {
      randomGame(scenario, seed, {
        before: ({ state }) => {
          for (const side of state.sides) {
            const view = viewFor(scenario, state, side);
            assert.deepEqual(viewFor(scenario, disguised(state, side), side), view, seed);
            assert.deepEqual(viewFor(scenarioFor(scenario, side), state, side), view, seed);
            const settled = settledPackage(state);
            for (const [stakeholder, { consentOdds: odds }] of Object.entries(view.stakeholders))
              assert.equal(odds, consentOdds(scenario, state, stakeholder, settled, side), seed);
          }
        },
      });
    }
  });
});

describe('a log', () => {
  it('tells no side who broke the cessation where nobody can say so', () => {
    let contested = 0;
    for (const scenario of [smallWar(), ...onDisk]) {
      for (const seed of seeds('contested', gamesOf(scenario.id, 6, 40))) {
        const { state, consequences } = randomGame(scenario, seed, { eager: true });
        for (const side of state.sides) {
          const seen = visibleConsequences(consequences, side);
          assert.deepEqual(visibleConsequences(blamedOnAnother(consequences), side), seen, seed);
          for (const { change } of seen) {
            if (change.kind !== 'violation') continue;
            assert.ok(change.attributed || change.by === null, seed);
            if (!change.attributed) contested += 1;
          }
        }
      }
    }
    assert.ok(contested > 20, String(contested));
  });
});

/** The same log, in which another armed actor did, for reasons of its own, what nobody could attribute. */
function blamedOnAnother(log: readonly Consequence[]): Consequence[] {
  const ofActors = new Set(log.filter(({ change }) => 'actor' in change).map(({ id }) => id));
  const another = (cause: Cause): Cause => {
    if (cause.kind === 'consequence' && ofActors.has(cause.id))
      return { ...cause, id: Math.min(...ofActors) };
    if (cause.kind === 'rule') return { kind: 'rule', rule: 'spoilers' };
    if (cause.kind === 'chance' && cause.roll !== 'attribution')
      return { ...cause, roll: 'spoiler-strike', odds: cause.odds / 2 };
    return cause;
  };
  return log.map((one) =>
    one.change.kind !== 'violation' || one.change.attributed || one.change.by === null
      ? one
      : { ...one, change: { ...one.change, by: 'another' }, causes: one.causes.map(another) },
  );
}

/** The same state in everything that `side` may know, and another in everything else. */
function disguised(state: State, side: string): State {
  const other = otherSide(state, side);
  const changed = copyState(state);
  const party = changed.parties[other];
  if (party !== undefined) {
    party.influence = 99 - party.influence;
    party.patience = 1 + party.patience / 2;
    party.reservation = 1 - party.reservation;
    party.mandate = {};
    party.readings.push({ point: 'x', option: 'y', reaction: 'warm', day: 0 });
  }
  changed.chance = [1, 2, 3, 4];
  changed.because = {};
  changed.next += 1;
  changed.delay += 1;
  changed.scheduled.push({ event: 'x', day: 999, causes: [] });
  changed.played['x'] = { [other]: { times: 1, round: 1, day: 1 } };
  for (const held of Object.values(changed.stakeholders)) {
    if (!held.knownTo.includes(side)) held.disposition = -held.disposition + 3;
    held.knownTo = held.knownTo.filter((knower) => knower === side);
  }
  for (const crisis of changed.crises) {
    if (crisis.answers[side] === null && typeof crisis.answers[other] === 'string')
      crisis.answers[other] = 'another-answer';
  }
  return changed;
}

/** Says with which seed it went wrong. */
function auditing(seed: string, audit: () => void): void {
  try {
    audit();
  } catch (problem) {
    throw new Error(`In the game with seed "${seed}": ${String(problem)}`, { cause: problem });
  }
}
