// Which questions stand before a move: each once for its moment, so that going back asks nothing twice.
import type { PartyId } from '../simulation/ids.ts';
import type { Move } from '../simulation/move.ts';
import type { State } from '../simulation/state.ts';
import type { Ask, Terms } from './assignment.ts';
import type { Answer } from './result.ts';

/** A question that is due, and the name of its moment: answers keep it. */
export interface Due {
  readonly key: string;
  readonly ask: Ask;
}

interface About {
  readonly state: State;
  readonly side: PartyId;
  readonly move: Move;
}

/** The questions that a side has to answer before it makes a move. */
export function dueBefore(
  { asks }: Pick<Terms, 'asks'>,
  answers: readonly Answer[],
  about: About,
): readonly Due[] {
  return asks.flatMap((ask, index) => {
    const moment = momentOf(ask, about);
    if (moment === undefined) return [];
    const key = `${index}/${about.side}/${moment}`;
    return answers.some(({ ask: answered }) => answered === key) ? [] : [{ key, ask }];
  });
}

/** The name of the moment that a question is for, if the move brings it about. */
function momentOf({ before, card }: Ask, { state, side, move }: About): string | undefined {
  switch (before) {
    case 'first-offer':
      return move.kind === 'propose' ? 'first-offer' : undefined;
    case 'signing':
      return move.kind === 'initial' ? 'signing' : undefined;
    case 'round':
      return state.session === 'talks' ? `round-${state.round.number}` : undefined;
    case 'card': {
      if (move.kind !== 'play' || move.card !== card) return undefined;
      return `${card}-${state.played[card]?.[side]?.times ?? 0}`;
    }
    default:
      return before satisfies never;
  }
}
