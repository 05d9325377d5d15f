// Statechart of the cessation itself: from entry into force through its count of calm days to lasting, or to collapse.

import { setup, type StateValueFrom } from 'xstate';
import { statesOf } from './compile.ts';

/** What can happen to a cessation. `jointCentre`: the agreed text provides for a joint implementation centre. */
export type CessationEvent =
  | { readonly type: 'ENTERED_INTO_FORCE' }
  | { readonly type: 'EXTENDED' }
  | { readonly type: 'COUNT_STARTED' }
  | { readonly type: 'COUNT_RESET' }
  | { readonly type: 'COUNT_COMPLETED'; readonly jointCentre: boolean }
  | { readonly type: 'CONSOLIDATED' }
  | { readonly type: 'FRAYED' }
  | { readonly type: 'RECOVERED' }
  | { readonly type: 'LAPSED' }
  | { readonly type: 'TERM_REACHED' }
  | { readonly type: 'COLLAPSED' };

const FRAYED = { target: 'fraying', description: 'Violations mount faster than they are answered.' } as const;
const COLLAPSED = {
  target: 'collapsed',
  description: 'A side declares the cessation over, or fighting is general.',
} as const;
const TERM_REACHED = {
  target: 'lasting',
  description: 'The last day of the calendar finds it standing.',
} as const;

const types: { readonly events?: CessationEvent } = {};

export const cessationMachine = setup({
  types,
  guards: {
    withJointCentre: ({ event }) => event.type === 'COUNT_COMPLETED' && event.jointCentre,
  },
}).createMachine({
  id: 'cessation',
  description: 'The cessation of hostilities, step by step as the text lays it down.',
  initial: 'notInForce',
  states: {
    notInForce: {
      description: 'There is no cessation, or its day has not come.',
      on: { ENTERED_INTO_FORCE: { target: 'first48Hours', description: 'The agreed hour strikes.' } },
    },
    first48Hours: {
      description: 'The first two days, which both sides must extend.',
      on: {
        EXTENDED: { target: 'extended', description: 'Both sides extend it.' },
        LAPSED: { target: 'collapsed', description: 'It ends with nobody extending it.' },
        FRAYED,
        COLLAPSED,
      },
    },
    extended: {
      description: 'In force; days are not yet counted towards seven.',
      on: {
        COUNT_STARTED: { target: 'sevenDays', description: 'A day of calm and access starts the count.' },
        FRAYED,
        TERM_REACHED,
        COLLAPSED,
      },
    },
    sevenDays: {
      description: 'Seven consecutive days of calm and access are being counted.',
      on: {
        COUNT_RESET: {
          target: 'extended',
          description: 'A day without calm or access sends the count to zero.',
        },
        COUNT_COMPLETED: [
          {
            target: 'jointCentre',
            guard: 'withJointCentre',
            description: 'The seventh day is reached and the text sets up a joint centre.',
          },
          {
            target: 'consolidated',
            description: 'The seventh day is reached and the text has no joint centre.',
          },
        ],
        FRAYED,
        TERM_REACHED,
        COLLAPSED,
      },
    },
    jointCentre: {
      description: 'The joint implementation centre works.',
      on: {
        CONSOLIDATED: { target: 'consolidated', description: 'Its first decisions are carried out.' },
        FRAYED,
        TERM_REACHED,
        COLLAPSED,
      },
    },
    consolidated: {
      description: 'The parties have more to lose by breaking it than by keeping it.',
      on: { FRAYED, TERM_REACHED, COLLAPSED },
    },
    fraying: {
      description: 'In force on paper; broken in many places.',
      on: {
        RECOVERED: { target: 'extended', description: 'Violations are answered and the calm comes back.' },
        TERM_REACHED,
        COLLAPSED,
      },
    },
    lasting: { type: 'final', description: 'It stood at the end of the calendar.' },
    collapsed: { type: 'final', description: 'It is over.' },
  },
});

export type CessationState = StateValueFrom<typeof cessationMachine>;
export const cessationStates = statesOf(cessationMachine);
