// Statechart of ratification: asking those who can say no, persuading them, or going back to the table once.

import { setup, type StateValueFrom } from 'xstate';
import { statesOf } from './compile.ts';

/** What can happen while capitals decide. `returnedBefore`: this text has been sent back to the table already. */
export type RatificationEvent =
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'ALL_CONSENTED' }
  | { readonly type: 'VETOED' }
  | { readonly type: 'RETURNED'; readonly returnedBefore: boolean }
  | { readonly type: 'ABANDONED' };

const types: { readonly events?: RatificationEvent } = {};

export const ratificationMachine = setup({
  types,
  guards: {
    mayReturn: ({ event }) => event.type === 'RETURNED' && !event.returnedBefore,
  },
}).createMachine({
  id: 'ratification',
  description: 'How an initialled text is put to those who can say no: capitals, clients, institutions.',
  initial: 'pending',
  states: {
    pending: {
      description: 'The text is not, or no longer, before those who decide.',
      on: {
        SUBMITTED: { target: 'submitted', description: 'The text is put to all who hold a veto.' },
        RETURNED: {
          target: 'pending',
          guard: 'mayReturn',
          description: 'The text goes back to the table before anybody is asked; this can happen once.',
        },
        ABANDONED: {
          target: 'abandoned',
          description: 'The text is given up without being put to the vote.',
        },
      },
    },
    submitted: {
      description: 'Those who hold a veto are making up their minds.',
      on: {
        ALL_CONSENTED: { target: 'ratified', description: 'Nobody says no.' },
        VETOED: { target: 'vetoed', description: 'At least one of them says no.' },
      },
    },
    vetoed: {
      description: 'Somebody said no; they can be persuaded, the text can be changed, or it is over.',
      on: {
        SUBMITTED: {
          target: 'submitted',
          description: 'They are asked again, after persuasion or compensation.',
        },
        RETURNED: {
          target: 'pending',
          guard: 'mayReturn',
          description: 'The text goes back to the table; this can happen once.',
        },
        ABANDONED: { target: 'abandoned', description: 'The text is given up.' },
      },
    },
    ratified: { type: 'final', description: 'All who could say no consented.' },
    abandoned: { type: 'final', description: 'The text failed at home.' },
  },
});

export type RatificationState = StateValueFrom<typeof ratificationMachine>;
export const ratificationStates = statesOf(ratificationMachine);
