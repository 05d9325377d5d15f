// Planted games: an ambassador's game in which one move was exchanged for another whose effect is known from many futures.
import { characters } from '../../../src/opponent/levels.ts';
import { simpleOpponent } from '../../../src/opponent/simple-opponent.ts';
import { alternativesAt } from '../../../src/review/game-review/alternatives.ts';
import { playFutures } from '../../../src/review/game-review/futures.ts';
import { timelineOf } from '../../../src/review/game-review/timeline.ts';
import { playOn, playOut } from '../../../src/review/play-out.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { integer, seedChance } from '../../../src/simulation/numbers/chance.ts';
import { copyState } from '../../../src/simulation/copy.ts';
import { type Journal, startJournal } from '../../../src/simulation/journal.ts';
import { legalMoves } from '../../../src/simulation/legal-moves.ts';
import type { Move } from '../../../src/simulation/move.ts';
import { advance } from '../../../src/simulation/play.ts';
import type { State } from '../../../src/simulation/state.ts';

const ambassador = simpleOpponent(characters.ambassador);

/** The futures that a plant is measured by have numbers that no review uses. */
const firstNumber = 100_000;

/** Moves that throw away what was reached, where they are legal. */
const rash = new Set(['abandon', 'walk-out', 'reopen', 'withdraw', 'answer', 'adjourn']);

export interface Plant {
  readonly journal: Journal;
  /** Moves made before the planted one. */
  readonly at: number;
  readonly move: Move;
  /** What it does to the odds that the cessation lasts, measured in many futures. */
  readonly effect: number;
}

/**
 * What the effect of a plant must be after so many futures, the last line after all of them. Few of the moves that are tried pass the first line, which saves most
 * of the time; and the best of many tries in few futures would seem to cost far more than it does.
 */
const demands = {
  blunder: [
    { futures: 16, is: (effect: number) => effect <= -0.1 },
    { futures: 60, is: (effect: number) => effect <= -0.25 },
    { futures: 400, is: (effect: number) => effect <= -0.3 },
  ],
  nothing: [
    { futures: 48, is: (effect: number) => Math.abs(effect) <= 0.1 },
    { futures: 400, is: (effect: number) => Math.abs(effect) <= 0.02 },
  ],
} as const;

/** In how many of so many futures after a move the cessation lasts. */
const lastingAfter = (scenario: Scenario, state: State, move: Move, from: number, count: number): number =>
  playFutures(scenario, state, { move, from: firstNumber + from, count }, ambassador).lasting.reduce(
    (sum, one) => sum + one,
    0,
  );

/** What `move` does to the odds against `instead`, where that is what is asked of a plant. */
function effectOf(
  scenario: Scenario,
  state: State,
  [move, instead]: readonly [Move, Move],
  kind: 'blunder' | 'nothing',
): number | undefined {
  let less = 0;
  let known = 0;
  for (const { futures, is } of demands[kind]) {
    less -= lastingAfter(scenario, state, instead, known, futures - known);
    // No move costs more than there is.
    if (kind === 'blunder' && !is(less / futures)) return undefined;
    less += lastingAfter(scenario, state, move, known, futures - known);
    known = futures;
    if (!is(less / known)) return undefined;
  }
  return less / known;
}

/**
 * A game with a blunder, a move that costs at least 0.3 of the odds, or with a move that changes them by at most 0.02: undefined where the game of this
 * seed has no place for one.
 */
export function plantIn(scenario: Scenario, seed: string, kind: 'blunder' | 'nothing'): Plant | undefined {
  const players = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, ambassador]));
  const journal: Journal = {
    ...startJournal(scenario, { seed }),
    moves: playOut(scenario, seed, players).moves,
  };
  const decisions = timelineOf(scenario, journal).filter(
    ({ hadChoice, state }) => hadChoice && state.ended === null,
  );
  const chance = { chance: seedChance(`plant ${seed}`) };
  for (let tries = 0; tries < 12; tries += 1) {
    const position = decisions[integer(chance, 0, decisions.length - 1)];
    if (position?.next === undefined) return undefined;
    const { at, state, next } = position;
    const others =
      kind === 'blunder'
        ? legalMoves(scenario, state, next.by).filter(
            (move) => rash.has(move.kind) && move.kind !== next.move.kind,
          )
        : alternativesAt(scenario, position, ambassador, 1);
    const move = others[integer(chance, 0, Math.max(0, others.length - 1))];
    if (move === undefined) continue;
    const effect = effectOf(scenario, state, [move, next.move], kind);
    if (effect === undefined) continue;
    const after = copyState(state);
    advance(scenario, after, move);
    const rest = after.ended === null ? playOn(scenario, after, players).moves : [];
    return {
      at,
      move,
      effect,
      journal: { ...journal, moves: [...journal.moves.slice(0, at), { by: next.by, move }, ...rest] },
    };
  }
  return undefined;
}
