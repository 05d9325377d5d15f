// Statechart of a whole game: from the first day of talks to what became of the agreement.

import { setup, type StateValueFrom } from 'xstate';
import { statesOf } from './compile.ts';

/** What can happen to a game as a whole. `implementationDays`: days the text lets the parties watch, 0 when the scenario ends at signature. */
export type SessionEvent =
  | { readonly type: 'TEXT_INITIALLED' }
  | { readonly type: 'TIME_UP' }
  | { readonly type: 'BROKEN_OFF' }
  | { readonly type: 'RATIFIED'; readonly implementationDays: number }
  | { readonly type: 'RETURNED' }
  | { readonly type: 'ABANDONED' }
  | { readonly type: 'COLLAPSED' }
  | { readonly type: 'TERM_REACHED' };

const types: { readonly events?: SessionEvent } = {};

export const sessionMachine = setup({
  types,
  guards: {
    hasImplementation: ({ event }) => event.type === 'RATIFIED' && event.implementationDays > 0,
  },
}).createMachine({
  id: 'session',
  description: 'A game from the first round of talks to what became of the agreement.',
  initial: 'talks',
  states: {
    talks: {
      description: 'The two parties negotiate, round by round, while the war goes on.',
      on: {
        TEXT_INITIALLED: {
          target: 'capitals',
          description: 'Every sticking point is agreed ad referendum and both negotiators initial the text.',
        },
        TIME_UP: { target: 'noDeal', description: 'The calendar of talks ends with no text.' },
        BROKEN_OFF: { target: 'noDeal', description: 'A party leaves the talks for good.' },
      },
    },
    capitals: {
      description: 'Those who can say no, at home and among clients, are asked.',
      on: {
        RATIFIED: [
          {
            target: 'implementation',
            guard: 'hasImplementation',
            description: 'All consent and the scenario follows the agreement on the ground.',
          },
          { target: 'held', description: 'All consent and the scenario ends at signature.' },
        ],
        RETURNED: { target: 'talks', description: 'The text goes back to the table.' },
        ABANDONED: { target: 'refusedAtHome', description: 'The text is given up after a veto.' },
        TIME_UP: { target: 'refusedAtHome', description: 'The calendar ends before all consent.' },
      },
    },
    implementation: {
      description: 'The agreement is in force and is tested day by day.',
      on: {
        COLLAPSED: { target: 'collapsed', description: 'The cessation is over.' },
        TERM_REACHED: { target: 'held', description: 'The last day of the calendar finds it standing.' },
      },
    },
    noDeal: { type: 'final', description: 'The talks ended with no agreed text.' },
    refusedAtHome: {
      type: 'final',
      description: 'The negotiators agreed; those who could say no did.',
    },
    collapsed: { type: 'final', description: 'The agreement came into force and fell apart.' },
    held: { type: 'final', description: 'The agreement stood at the end of the calendar.' },
  },
});

export type SessionState = StateValueFrom<typeof sessionMachine>;
export const sessionStates = statesOf(sessionMachine);
