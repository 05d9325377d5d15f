// Statechart of one sticking point: from not yet raised to agreed, and back when it is reopened.

import { setup, type StateValueFrom } from 'xstate';
import { statesOf } from './compile.ts';

/** What can happen to a sticking point. `countersStanding`: the option tabled answers a standing proposal of the other party. */
export type StickingPointEvent =
  | { readonly type: 'TABLED'; readonly countersStanding: boolean }
  | { readonly type: 'ACCEPTED' }
  | { readonly type: 'WITHDRAWN' }
  | { readonly type: 'BRACKETED' }
  | { readonly type: 'REOPENED' }
  | { readonly type: 'CONFIRMED' };

const types: { readonly events?: StickingPointEvent } = {};

export const stickingPointMachine = setup({
  types,
  guards: {
    countersStanding: ({ event }) => event.type === 'TABLED' && event.countersStanding,
  },
}).createMachine({
  id: 'stickingPoint',
  description:
    'A sticking point of the draft agreement. Nothing is agreed until everything is agreed, so even an agreed clause can be reopened.',
  initial: 'unopened',
  states: {
    unopened: {
      description: 'Nobody has put an option on the table.',
      on: { TABLED: { target: 'tabled', description: 'A party proposes an option.' } },
    },
    tabled: {
      description: 'One party has proposed an option and the other has not answered.',
      on: {
        TABLED: [
          {
            target: 'contested',
            guard: 'countersStanding',
            description: 'The other party answers with an option of its own.',
          },
          { target: 'tabled', description: 'The same party replaces its option.' },
        ],
        ACCEPTED: { target: 'agreedAdReferendum', description: 'The other party accepts the option.' },
        WITHDRAWN: { target: 'unopened', description: 'The party takes its option back.' },
      },
    },
    contested: {
      description: 'Each party stands by an option of its own.',
      on: {
        TABLED: { target: 'contested', description: 'A party moves to another option.' },
        BRACKETED: { target: 'bracketed', description: 'Both wordings go into the text in square brackets.' },
        ACCEPTED: { target: 'agreedAdReferendum', description: 'A party accepts what the other has tabled.' },
      },
    },
    bracketed: {
      description: 'The disputed wordings stand in square brackets so that the rest can go on.',
      on: {
        TABLED: { target: 'contested', description: 'A party takes the dispute up again.' },
        ACCEPTED: { target: 'agreedAdReferendum', description: 'One of the bracketed wordings is accepted.' },
      },
    },
    agreedAdReferendum: {
      description: 'The negotiators agree; their capitals have not been asked.',
      on: {
        REOPENED: { target: 'reopened', description: 'A party goes back on the clause.' },
        CONFIRMED: { target: 'agreed', description: 'The text as a whole is initialled or ratified.' },
      },
    },
    agreed: {
      description: 'The clause is part of the agreed text.',
      on: {
        REOPENED: { target: 'reopened', description: 'A capital returns the text and the clause with it.' },
      },
    },
    reopened: {
      description: 'Once agreed, now open again; the last agreed wording still lies on the table.',
      on: {
        TABLED: { target: 'contested', description: 'A party proposes a different option.' },
        ACCEPTED: { target: 'agreedAdReferendum', description: 'The wording is accepted again.' },
        BRACKETED: { target: 'bracketed', description: 'The wordings go into square brackets.' },
      },
    },
  },
});

export type StickingPointState = StateValueFrom<typeof stickingPointMachine>;
export const stickingPointStates = statesOf(stickingPointMachine);
