// Plays a game on with opponents on both sides, as fast as the core goes: for simulated games and for simulated futures alike.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Consequence } from '../simulation/consequence.ts';
import type { PartyId } from '../simulation/ids.ts';
import { LiveView } from '../simulation/views/live-view.ts';
import { type LegalMoves, LiveLegalMoves } from '../simulation/legal-moves.ts';
import type { Move } from '../simulation/move.ts';
import { carryOut, moverOf } from '../simulation/play.ts';
import { scenarioFor } from '../simulation/views/scenario-for.ts';
import type { State } from '../simulation/state.ts';
import type { LeftOut, Mutable } from '../simulation/world.ts';
import type { Knowledge, Opponent, Ranked } from './knowledge.ts';

/** Who plays each party. */
export type Players = Readonly<Record<PartyId, Opponent>>;

/** A move that was made, with everything that was legal instead. */
export interface Decision {
  readonly by: PartyId;
  readonly legal: readonly Move[];
  readonly move: Move;
}

/** Told after every move of a game: the state as it is now, the decision, and what came of it. */
export type Watch = (state: State, decision: Decision, consequences: readonly Consequence[]) => void;

/** Moves in the order in which they were made. */
export type MovesMade = readonly { readonly by: PartyId; readonly move: Move }[];

/** Whether a move is one of those that were listed; a proposal is taken for none: opponents make their own. */
function isListed(legal: LegalMoves, move: Move): boolean {
  switch (move.kind) {
    case 'play':
      return legal.card(move.card) !== undefined;
    case 'propose':
      return false;
    default:
      return legal.of(move.kind).some((listed) => listed === move);
  }
}

/** A game has far fewer moves than this; more means that a rule lets a turn go on for ever. */
const mostMoves = 20_000;

/** What the opponent on turn would do now; where only one move is left there is nothing to think about. */
export function choose(
  scenario: Scenario,
  state: State,
  side: PartyId,
  opponent: Opponent,
  legal: LegalMoves = new LiveLegalMoves(scenario, state, side),
): Move {
  const view = new LiveView(scenario, state, side);
  return chooseFrom({ scenario: scenarioFor(scenario, side), view, legal }, opponent);
}

/** Those who tell their best move at sight find the only one sooner than it is known that there is no other. */
function chooseFrom(knowledge: Knowledge, opponent: Opponent): Move {
  const only = opponent.best === undefined ? knowledge.legal.only() : undefined;
  return only ?? bestOf(opponent, knowledge).move;
}

/** The best of what an opponent ranks, without the rest from those who can tell it sooner. */
export function bestOf(opponent: Opponent, knowledge: Knowledge): Ranked {
  const best = opponent.best === undefined ? opponent(knowledge)[0] : opponent.best(knowledge);
  if (best === undefined)
    throw new Error('An opponent ranked no move. Every opponent must rank at least one.');
  return best;
}

/** A side in a game that is played on: who plays it, and what that opponent is given to decide on, made once a game and renewed for each move. */
interface Seat {
  readonly side: PartyId;
  readonly opponent: Opponent;
  readonly knowledge: Knowledge & { readonly view: LiveView; readonly legal: LiveLegalMoves };
}

function seatOf(scenario: Scenario, state: State, side: PartyId, players: Players): Seat {
  const opponent = players[side];
  if (opponent === undefined)
    throw new Error(`Nobody plays the party "${side}". Name an opponent for each party.`);
  const view = new LiveView(scenario, state, side);
  const legal = new LiveLegalMoves(scenario, state, side);
  return { side, opponent, knowledge: { scenario: scenarioFor(scenario, side), view, legal } };
}

/**
 * Plays on from `state`, which is changed in place, to the end or until `stop` says so. Gives the moves made. `leftOut`: whose effects do not
 * come about, though players think they do.
 */
export function playUntil(
  scenario: Scenario,
  state: Mutable<State>,
  players: Players,
  stop: (state: State) => boolean,
  watch?: Watch,
  leftOut?: LeftOut,
): MovesMade {
  const moves: { by: PartyId; move: Move }[] = [];
  const one = seatOf(scenario, state, state.sides[0], players);
  const other = seatOf(scenario, state, state.sides[1], players);
  while (state.turn !== null && !stop(state)) {
    const { side: by, opponent, knowledge } = state.turn.side === one.side ? one : other;
    const { view, legal } = knowledge;
    view.renew();
    legal.renew();
    const move = chooseFrom(knowledge, opponent);
    const decision = watch === undefined ? undefined : { by, legal: legal.all, move };
    if (!isListed(legal, move)) moverOf(scenario, state, move);
    const consequences = carryOut(scenario, state, by, move, watch === undefined, leftOut);
    moves.push({ by, move });
    if (decision !== undefined) watch?.(state, decision, consequences);
    if (moves.length > mostMoves)
      throw new Error(`The game with seed "${state.settings.seed}" did not end within ${mostMoves} moves.`);
  }
  return moves;
}
