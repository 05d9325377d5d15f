// Statechart of a siege: whether people in a zone can be reached, and how a siege ends.

import { setup, type StateValueFrom } from 'xstate';
import { statesOf } from './compile.ts';

/** What can happen to the ways into a zone. */
export type SiegeEvent =
  | { readonly type: 'CONTESTED' }
  | { readonly type: 'SECURED' }
  | { readonly type: 'CLOSED' }
  | { readonly type: 'BROKEN' }
  | { readonly type: 'LIFTED' }
  | { readonly type: 'SURRENDERED' };

const types: { readonly events?: SiegeEvent } = {};

export const siegeMachine = setup({
  types,
}).createMachine({
  id: 'siege',
  description: 'Whether people and supplies can get into a zone, and how a siege begins and ends.',
  initial: 'open',
  states: {
    open: {
      description: 'Roads into the zone can be used.',
      on: {
        CONTESTED: { target: 'contested', description: 'Fighting reaches the last roads in.' },
        CLOSED: { target: 'besieged', description: 'The last road in is cut at one blow.' },
      },
    },
    contested: {
      description: 'The last roads in are under fire.',
      on: {
        SECURED: { target: 'open', description: 'The roads are safe again.' },
        CLOSED: { target: 'besieged', description: 'The last road in is cut.' },
      },
    },
    besieged: {
      description: 'Nobody gets in or out without the besieger’s leave; supplies run down.',
      on: {
        BROKEN: { target: 'relieved', description: 'A way in is opened by force.' },
        LIFTED: { target: 'open', description: 'The besieger opens the roads, by agreement or order.' },
        SURRENDERED: { target: 'surrendered', description: 'The defenders give up or are bussed out.' },
      },
    },
    relieved: {
      description: 'A corridor taken by force is held, for now.',
      on: {
        SECURED: { target: 'open', description: 'The corridor is widened until the roads are safe.' },
        CONTESTED: { target: 'contested', description: 'The corridor comes under fire.' },
        CLOSED: { target: 'besieged', description: 'The corridor is cut.' },
      },
    },
    surrendered: { type: 'final', description: 'The zone has changed hands.' },
  },
});

export type SiegeState = StateValueFrom<typeof siegeMachine>;
export const siegeStates = statesOf(siegeMachine);
