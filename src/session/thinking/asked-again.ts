// Asks a computer’s side what it thinks: when it is its turn, and again after the game about any move of its own, from what it knew then.
import { withGains } from '../../opponent/gains.ts';
import type { Ranked } from '../../opponent/knowledge.ts';
import { statesOf } from '../../review/game-review/timeline.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { legalMoves } from '../../simulation/legal-moves.ts';
import { scenarioFor } from '../../simulation/views/scenario-for.ts';
import type { State } from '../../simulation/state.ts';
import { viewFor } from '../../simulation/views/view-for.ts';
import type { ComputerPlayer } from '../intent.ts';
import type { GameRecord, Players } from '../game-record.ts';
import type { OpponentDesk } from './opponent-desk.ts';

/** What a computer’s side thought at a decision. */
export type Thoughts =
  | { readonly status: 'thinking' | 'failed' }
  | {
      readonly status: 'told';
      /** All that it would consider, best first; at least one. */
      readonly ranked: readonly Ranked[];
      /** Whether the rules allowed it one move only. */
      readonly only: boolean;
    };

/** What the side on turn would do, best first, by the player who plays it. Rejects where a person does, or nobody can think. */
export async function askedOf(
  desk: OpponentDesk,
  scenario: Scenario,
  state: State,
  players: Players,
): Promise<readonly Ranked[]> {
  const side = state.turn?.side ?? state.sides[0];
  const player = players[side];
  if (player?.kind !== 'computer') throw new Error(`The party "${side}" is not played by the computer.`);
  return desk.ask(player, {
    scenario: scenarioFor(scenario, side),
    view: viewFor(scenario, state, side),
    legal: legalMoves(scenario, state, side),
  });
}

/** What was expected of cards and answers: the opponent that played told nobody, and in simulated games nobody asks. */
const explained = (
  ranked: readonly Ranked[],
  { scenario, state, side }: { readonly scenario: Scenario; readonly state: State; readonly side: string },
  { opponent, temperament }: ComputerPlayer,
): readonly Ranked[] =>
  withGains(
    ranked,
    { scenario: scenarioFor(scenario, side), view: viewFor(scenario, state, side) },
    opponent,
    temperament,
  );

/** Questions about a finished game. */
export interface AskingAgain {
  /** Asks the side that moved after so many moves why it made that move; what is being thought about is not asked twice. */
  readonly ask: (at: number) => void;
  /** Ends everything: nothing is told any more. */
  readonly dispose: () => void;
}

/** Opponents decide without chance of their own: the one who made the move says the same again, and the same at every asking. */
export function askAgain(
  desk: OpponentDesk,
  { scenario, journal, players }: GameRecord,
  tell: (at: number, thoughts: Thoughts) => void,
): AskingAgain {
  let over = false;
  let stateAt: ((at: number) => State) | undefined;
  const asked = new Set<number>();
  const think = async (at: number): Promise<Thoughts> => {
    stateAt ??= statesOf(scenario, journal);
    const state = stateAt(at);
    const side = state.turn?.side ?? state.sides[0];
    const ranked = await askedOf(desk, scenario, state, players);
    const player = players[side];
    return {
      status: 'told',
      ranked: player?.kind === 'computer' ? explained(ranked, { scenario, state, side }, player) : ranked,
      only: legalMoves(scenario, state, side).length === 1,
    };
  };
  return {
    ask: (at) => {
      if (over || asked.has(at)) return;
      asked.add(at);
      tell(at, { status: 'thinking' });
      think(at)
        .catch((): Thoughts => {
          asked.delete(at);
          return { status: 'failed' };
        })
        .then((thoughts) => (over ? undefined : tell(at, thoughts)))
        .catch(() => {});
    },
    dispose: () => {
      over = true;
    },
  };
}
