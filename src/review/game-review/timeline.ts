// A finished or unfinished game, move by move, with the state before each: what a review looks at.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { checkMove } from '../../simulation/check-move.ts';
import { copyState } from '../../simulation/copy.ts';
import { createGame } from '../../simulation/create.ts';
import type { Journal, JournalMove } from '../../simulation/journal.ts';
import { LiveLegalMoves } from '../../simulation/legal-moves.ts';
import { advance } from '../../simulation/play.ts';
import type { State } from '../../simulation/state.ts';

/** The game after so many of its moves. */
export interface Position {
  /** Moves made so far. */
  readonly at: number;
  readonly state: State;
  /** The move that was made here; undefined at the end. */
  readonly next: JournalMove | undefined;
  /** Was there another legal move, answers to the same question and cards included? */
  readonly hadChoice: boolean;
  /** Whether the move that was made here threw dice. */
  readonly chanceFollowed: boolean;
}

/** All positions of a journal, the beginning first. Throws where a move is not legal: read journals with `replay` first. */
export function timelineOf(scenario: Scenario, journal: Journal): readonly Position[] {
  const { state } = createGame(scenario, journal.settings);
  const positions: Position[] = [];
  for (const [at, next] of journal.moves.entries()) {
    const before = copyState(state);
    const refusal = checkMove(scenario, state, next.by, next.move);
    if (refusal !== undefined)
      throw new Error(
        `Move ${at + 1} is not legal (${refusal.code}). Replay the journal before reviewing it.`,
      );
    const hadChoice = new LiveLegalMoves(scenario, state, next.by).only() === undefined;
    advance(scenario, state, next.move);
    const chanceFollowed = before.chance.some((word, place) => word !== state.chance[place]);
    positions.push({ at, state: before, next, hadChoice, chanceFollowed });
  }
  positions.push({
    at: journal.moves.length,
    state,
    next: undefined,
    hadChoice: false,
    chanceFollowed: false,
  });
  return positions;
}

/**
 * The state after so many moves of a journal, for whoever asks for a few of them only. Moves are made when somebody first asks for what came of them; that they
 * are legal was seen by whoever read the journal. Throws where there is no such position.
 */
export function statesOf(scenario: Scenario, journal: Journal): (at: number) => State {
  let { state } = createGame(scenario, journal.settings);
  let made = 0;
  const kept = new Map<number, State>([[0, copyState(state)]]);
  const goBackTo = (at: number): void => {
    const from = Math.max(...[...kept.keys()].filter((one) => one <= at));
    state = copyState(kept.get(from) ?? state);
    made = from;
  };
  return (at) => {
    const known = kept.get(at);
    if (known !== undefined) return known;
    if (at > journal.moves.length || at < 0)
      throw new RangeError(`There is no position after ${at} moves; the game has ${journal.moves.length}.`);
    if (at < made) goBackTo(at);
    for (const { move } of journal.moves.slice(made, at)) advance(scenario, state, move);
    made = at;
    const asked = copyState(state);
    kept.set(at, asked);
    return asked;
  };
}

/** Whether a turn begins here: the first position, or another side, day or phase than before. */
export function beginsTurn(positions: readonly Position[], at: number): boolean {
  const now = positions[at];
  const before = positions[at - 1];
  if (now === undefined || before === undefined || now.next === undefined) return true;
  if (before.state.session !== now.state.session) return true;
  if (now.state.session === 'implementation') return now.state.day !== before.state.day;
  return before.next?.move.kind === 'end-turn' || before.state.turn?.side !== now.state.turn?.side;
}
