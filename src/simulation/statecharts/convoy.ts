// Statechart of a humanitarian convoy: from plan through permit and road to delivery, return or loss.

import { setup, type StateValueFrom } from 'xstate';
import { statesOf } from './compile.ts';

/** What can happen to a convoy. */
export type ConvoyEvent =
  | { readonly type: 'REQUESTED' }
  | { readonly type: 'PERMITTED' }
  | { readonly type: 'DENIED' }
  | { readonly type: 'DEPARTED' }
  | { readonly type: 'PERMIT_WITHDRAWN' }
  | { readonly type: 'BLOCKED' }
  | { readonly type: 'CLEARED' }
  | { readonly type: 'ARRIVED' }
  | { readonly type: 'TURNED_BACK' }
  | { readonly type: 'ATTACKED' }
  | { readonly type: 'SCHEDULED' };

const types: { readonly events?: ConvoyEvent } = {};

export const convoyMachine = setup({
  types,
}).createMachine({
  id: 'convoy',
  description: 'A humanitarian convoy: it needs a permit, an open road and calm.',
  initial: 'planned',
  states: {
    planned: {
      description: 'The convoy is on the humanitarians’ plan.',
      on: { REQUESTED: { target: 'awaitingPermit', description: 'The permit is asked for.' } },
    },
    awaitingPermit: {
      description: 'The paper has been asked for and has not come.',
      on: {
        PERMITTED: { target: 'waiting', description: 'The permit is given.' },
        DENIED: { target: 'planned', description: 'The permit is refused.' },
      },
    },
    waiting: {
      description: 'The trucks are loaded and wait for an open road and for calm.',
      on: {
        DEPARTED: { target: 'enRoute', description: 'The trucks leave.' },
        PERMIT_WITHDRAWN: { target: 'awaitingPermit', description: 'The permit is taken back.' },
        ATTACKED: { target: 'lost', description: 'The trucks are hit where they wait.' },
      },
    },
    enRoute: {
      description: 'The trucks are on the road.',
      on: {
        BLOCKED: { target: 'halted', description: 'A checkpoint or fighting stops them.' },
        ARRIVED: { target: 'delivered', description: 'The trucks are unloaded.' },
        ATTACKED: { target: 'lost', description: 'The trucks are hit on the road.' },
      },
    },
    halted: {
      description: 'The trucks stand on the road.',
      on: {
        CLEARED: { target: 'enRoute', description: 'They are let through.' },
        TURNED_BACK: { target: 'planned', description: 'They return with their load.' },
        ATTACKED: { target: 'lost', description: 'The trucks are hit while they stand.' },
      },
    },
    delivered: {
      description: 'People have what the trucks brought.',
      on: { SCHEDULED: { target: 'planned', description: 'The next convoy is planned.' } },
    },
    lost: {
      description: 'The convoy was attacked; people died and the load is gone.',
      on: { SCHEDULED: { target: 'planned', description: 'Another convoy is planned in spite of it.' } },
    },
  },
});

export type ConvoyState = StateValueFrom<typeof convoyMachine>;
export const convoyStates = statesOf(convoyMachine);
