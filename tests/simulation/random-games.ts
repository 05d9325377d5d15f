// Seeded random play, leaning towards agreement so that games reach the capitals and the implementation too.
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { type ChanceState, pickWeighted, seedChance } from '../../src/simulation/numbers/chance.ts';
import { createGame } from '../../src/simulation/create.ts';
import type { PartyId } from '../../src/simulation/ids.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import type { Move } from '../../src/simulation/move.ts';
import { advance } from '../../src/simulation/play.ts';
import type { State } from '../../src/simulation/state.ts';
import type { Mutable } from '../../src/simulation/world.ts';

/** How much likelier than others some kinds of move are: with `eager` players, deals come about. */
const eagerness: Partial<Record<Move['kind'], number>> = {
  accept: 20,
  concede: 4,
  initial: 30,
  submit: 6,
  abandon: 0.1,
  return: 0.3,
  'walk-out': 0.2,
  adjourn: 0.2,
  reopen: 0.2,
  'end-turn': 3,
};

export class Dice {
  chance: ChanceState;
  constructor(seed: string) {
    this.chance = seedChance(`dice ${seed}`);
  }
  move(moves: readonly Move[], eager: boolean): Move {
    return pickWeighted(this, moves, (move) => (eager ? (eagerness[move.kind] ?? 1) : 1));
  }
  below(limit: number): number {
    return Math.floor(
      pickWeighted(
        this,
        Array.from({ length: limit }, (_, index) => index),
        () => 1,
      ),
    );
  }
}

export interface Step {
  readonly state: Mutable<State>;
  readonly side: PartyId;
  readonly moves: readonly Move[];
  readonly move: Move;
}

/** Plays a whole game in place and calls `before` with every move that is about to be made. */
export function randomGame(
  scenario: Scenario,
  seed: string,
  { eager = true, before }: { eager?: boolean; before?: (step: Step) => void } = {},
) {
  const { state, consequences } = createGame(scenario, { seed });
  const dice = new Dice(seed);
  const journal: { by: PartyId; move: Move }[] = [];
  while (state.turn !== null) {
    const { side } = state.turn;
    const moves = legalMoves(scenario, state, side);
    const move = dice.move(moves, eager);
    before?.({ state, side, moves, move });
    journal.push({ by: side, move });
    consequences.push(...advance(scenario, state, move));
    if (journal.length > 5_000) throw new Error(`The game with seed "${seed}" does not end.`);
  }
  return { state, consequences, journal };
}
