// Statechart of one round of talks: from convening to the end of its last turn, or to a walk-out.

import { setup, type StateValueFrom } from 'xstate';
import { statesOf } from './compile.ts';

/** What can happen in a round. `turnsLeft`: turns still to be played after the one that ended, an integer from 0. */
export type RoundEvent =
  | { readonly type: 'OPENED' }
  | { readonly type: 'TURN_ENDED'; readonly turnsLeft: number }
  | { readonly type: 'ADJOURNED' }
  | { readonly type: 'WALKED_OUT' }
  | { readonly type: 'INITIALLED' }
  | { readonly type: 'RECONVENED' };

const types: { readonly events?: RoundEvent } = {};

export const roundMachine = setup({
  types,
  guards: {
    turnsRemain: ({ event }) => event.type === 'TURN_ENDED' && event.turnsLeft > 0,
  },
}).createMachine({
  id: 'round',
  description: 'A round of talks at its date and place; the next round starts the same chart again.',
  initial: 'convened',
  states: {
    convened: {
      description: 'The delegations have arrived; news from the ground comes in before the first turn.',
      on: { OPENED: { target: 'bargaining', description: 'The first turn begins.' } },
    },
    bargaining: {
      description: 'The parties play their turns at the table and away from it.',
      on: {
        TURN_ENDED: [
          { target: 'bargaining', guard: 'turnsRemain', description: 'The turn passes to the next party.' },
          { target: 'concluded', description: 'That was the last turn of the round.' },
        ],
        ADJOURNED: { target: 'concluded', description: 'The parties end the round early.' },
        WALKED_OUT: { target: 'brokenOff', description: 'A delegation leaves the room.' },
        INITIALLED: { target: 'concluded', description: 'The whole text is initialled.' },
      },
    },
    concluded: {
      description: 'The round ended in good order; the war goes on until the next.',
      on: { RECONVENED: { target: 'convened', description: 'The next round is called.' } },
    },
    brokenOff: {
      description: 'The round ended with a walk-out; the war goes on and the clock with it.',
      on: { RECONVENED: { target: 'convened', description: 'The delegations come back for another round.' } },
    },
  },
});

export type RoundState = StateValueFrom<typeof roundMachine>;
export const roundStates = statesOf(roundMachine);
