// Ending one's turn: what it leads to depends on the phase.
import { endCapitalsTurn } from '../capitals/capitals.ts';
import { endDayTurn } from '../calendar/implementation-turns.ts';
import { plainMoves } from './menu.ts';
import { endTalksTurn } from '../calendar/rounds.ts';
import type { MoveRules } from './rules.ts';

export const endTurn: MoveRules<'end-turn'> = {
  list: (_scenario, _state, _side, moves) => {
    moves.push(plainMoves.endTurn);
  },
  check: () => undefined,
  apply(world, side, _move, causes) {
    const { session } = world.state;
    if (session === 'talks') endTalksTurn(world, side, causes);
    else if (session === 'capitals') endCapitalsTurn(world, side, causes);
    else endDayTurn(world, side, causes);
  },
};
