// A review finds what decided a game, says how surely, and is the same each time.
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { characters } from '../../../src/opponent/levels.ts';
import { simpleOpponent } from '../../../src/opponent/simple-opponent.ts';
import { headsOf, spread } from '../../../src/review/game-review/heads.ts';
import { reviewGame } from '../../../src/review/game-review/review-game.ts';
import type { Review } from '../../../src/review/game-review/review.ts';
import { statesOf, timelineOf } from '../../../src/review/game-review/timeline.ts';
import { playFutures } from '../../../src/review/game-review/futures.ts';
import { reviewPlan } from '../../../src/review/game-review/plan.ts';
import { type FuturePlayer, runPlan } from '../../../src/review/game-review/run-plan.ts';
import { playOut } from '../../../src/review/play-out.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { type Journal, type JournalMove, startJournal } from '../../../src/simulation/journal.ts';
import { legalMoves } from '../../../src/simulation/legal-moves.ts';
import { advance } from '../../../src/simulation/play.ts';
import { builtIn } from '../../scenario/built-in.ts';

const ambassador = simpleOpponent(characters.ambassador);
const tutorial = builtIn('first-steps');
const playersOf = (scenario: Scenario) =>
  Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, ambassador]));

const journalOf = (scenario: Scenario, seed: string, moves: readonly JournalMove[]): Journal => ({
  ...startJournal(scenario, { seed }),
  moves,
});

/** A game of ambassadors. */
const played = (scenario: Scenario, seed: string): Journal =>
  journalOf(scenario, seed, playOut(scenario, seed, playersOf(scenario)).moves);

/** A game of ambassadors that stood well until one of them gave up a text that was going home; and the number of that move. */
function givenUp(scenario: Scenario): { readonly journal: Journal; readonly at: number } {
  for (let seed = 0; seed < 50; seed += 1) {
    const { moves } = played(scenario, `given up ${seed}`);
    const { state } = createGame(scenario, { seed: `given up ${seed}` });
    for (const [at, { by, move }] of moves.entries()) {
      const abandon = legalMoves(scenario, state, by).find(({ kind }) => kind === 'abandon');
      if (abandon !== undefined) {
        const { lasting } = playFutures(scenario, state, { from: 900, count: 20 }, ambassador);
        if (lasting.filter((one) => one === 1).length < 10) break;
        return {
          at,
          journal: journalOf(scenario, `given up ${seed}`, [...moves.slice(0, at), { by, move: abandon }]),
        };
      }
      advance(scenario, state, move);
    }
  }
  throw new Error('No game stood well when its text went home.');
}

/** Plays futures of a game, each after so many turns of whatever else is to be done. */
function lazyPlayer(scenario: Scenario, journal: Journal, laziness: number): FuturePlayer {
  const stateAt = statesOf(scenario, journal);
  return {
    play: async (asked) => {
      for (let turn = 0; turn < laziness; turn += 1) await setImmediate();
      return playFutures(scenario, stateAt(asked.at), asked, ambassador);
    },
  };
}

describe('a timeline', () => {
  it('knows every position with the move that followed, and where dice fell', () => {
    const journal = played(tutorial, 'timeline');
    const positions = timelineOf(tutorial, journal);
    expect(positions).toHaveLength(journal.moves.length + 1);
    expect(positions.map(({ next }) => next)).toEqual([...journal.moves, undefined]);
    expect(positions.at(-1)?.state.ended).not.toBeNull();
    const calm = positions.filter(({ next, chanceFollowed }) => next !== undefined && !chanceFollowed);
    expect(calm.map(({ state }) => state.chance)).toEqual(
      calm.map(({ at }) => positions[at + 1]?.state.chance),
    );
  });

  it('is had for a few positions too, in whatever order they are asked for', () => {
    const journal = played(tutorial, 'timeline');
    const positions = timelineOf(tutorial, journal);
    const stateAt = statesOf(tutorial, journal);
    for (const at of [7, 3, journal.moves.length, 0, 7, 4])
      expect(stateAt(at), `after ${at} moves`).toEqual(positions[at]?.state);
    expect(() => stateAt(journal.moves.length + 1)).toThrow(/no position/);
  });

  it('is measured where turns begin and end, first and last position included', () => {
    const positions = timelineOf(tutorial, played(tutorial, 'timeline'));
    const heads = headsOf(positions);
    expect(heads[0]).toBe(0);
    expect(heads.at(-1)).toBe(positions.length - 1);
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
    const ends = positions
      .filter(
        ({ at, next }) => next?.move.kind === 'end-turn' && positions[at - 1]?.next?.move.kind === 'play',
      )
      .map(({ at }) => at);
    expect(ends.length).toBeGreaterThan(0);
    expect(heads).toEqual(expect.arrayContaining(ends));
  });

  it('is measured at evenly spread places where it is long', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 3, 6]);
    expect(spread([0, 1], 3)).toEqual([0, 1]);
  });
});

describe('futures', () => {
  it('with the same numbers are the same, whether played together or apart', () => {
    const { state } = createGame(tutorial, { seed: 'futures' });
    const whole = playFutures(tutorial, state, { from: 0, count: 6 }, ambassador);
    const later = playFutures(tutorial, state, { from: 4, count: 2 }, ambassador);
    expect(whole.killed.slice(4)).toEqual(later.killed);
    expect(whole.lasting.slice(4)).toEqual(later.lasting);
  });

  it('leave the position as it was', () => {
    const { state } = createGame(tutorial, { seed: 'futures' });
    const before = JSON.stringify(state);
    playFutures(tutorial, state, { from: 0, count: 2 }, ambassador);
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('a review', () => {
  const journal = played(tutorial, 'review');
  const steps: Review[] = [];
  const review = reviewGame(tutorial, journal, ambassador, (soFar) => steps.push(soFar));

  it('of the same journal is the same', () => {
    expect(reviewGame(tutorial, journal, ambassador)).toEqual(review);
  });

  it('is the same however many players of futures there are, and whichever is the quickest', async () => {
    const seen: Review[] = [];
    const { review: sideBySide, whole } = await runPlan(
      reviewPlan({ scenario: tutorial, positions: timelineOf(tutorial, journal), adviser: ambassador }),
      [0, 3, 1].map((laziness) => lazyPlayer(tutorial, journal, laziness)),
      (soFar) => seen.push(soFar()),
      () => false,
    );
    expect(whole).toBe(true);
    expect(sideBySide).toEqual(review);
    // The first curve that is told spans the whole game.
    expect(seen.find(({ curve }) => curve.length > 0)?.curve.at(-1)?.at).toBe(journal.moves.length);
    const done = seen.map(({ futures }) => futures.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  it('stopped early keeps what is known', async () => {
    let answers = 0;
    const { review: part, whole } = await runPlan(
      reviewPlan({ scenario: tutorial, positions: timelineOf(tutorial, journal), adviser: ambassador }),
      [lazyPlayer(tutorial, journal, 0)],
      () => (answers += 1),
      () => answers > 20,
    );
    expect(whole).toBe(false);
    expect(part.curve.length).toBeGreaterThan(1);
    expect(part.futures.done).toBeLessThan(review.futures.done);
  });

  it('is useful before it is done: the first curve spans the whole game', () => {
    const first = steps.find(({ curve }) => curve.length > 0);
    expect(first?.curve[0]?.at).toBe(0);
    expect(first?.curve.at(-1)?.at).toBe(journal.moves.length);
    expect(first?.futures.done).toBeLessThan(review.futures.done / 4);
  });

  it('ends where the game ended, for certain', () => {
    const last = review.curve.at(-1)?.lasting;
    expect(last?.low).toBe(last?.high);
    expect([0, 1]).toContain(last?.mean);
  });

  it('shares the whole change of the odds among choices and chance', () => {
    const { balance, curve } = review;
    const whole = (curve.at(-1)?.lasting.mean ?? 0) - (curve[0]?.lasting.mean ?? 0);
    const sum =
      balance.luck + balance.small + Object.values(balance.choices).reduce((all, part) => all + part, 0);
    expect(sum).toBeCloseTo(whole, 9);
  });

  it('finds the move that gave a good text up', () => {
    const blunder = givenUp(tutorial);
    const judged = reviewGame(tutorial, blunder.journal, ambassador).judged.find(
      ({ at }) => at === blunder.at,
    );
    expect(judged?.mark).toBe('turning-point');
    expect(judged?.choice.high).toBeLessThan(0);
    expect(judged?.alternatives[0]?.gain.low).toBeGreaterThan(0);
  });
});
