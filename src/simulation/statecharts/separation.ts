// Statechart of the separation of commingled armed groups: promised, begun, stuck, done, undone.

import { setup, type StateValueFrom } from 'xstate';
import { statesOf } from './compile.ts';

/** What can happen between groups that share positions in a zone. */
export type SeparationEvent =
  | { readonly type: 'PLEDGED' }
  | { readonly type: 'STARTED' }
  | { readonly type: 'LAPSED' }
  | { readonly type: 'STALLED' }
  | { readonly type: 'RESUMED' }
  | { readonly type: 'COMPLETED' }
  | { readonly type: 'RELAPSED' };

const types: { readonly events?: SeparationEvent } = {};

export const separationMachine = setup({
  types,
}).createMachine({
  id: 'separation',
  description: 'Whether groups covered by the cessation have moved apart from groups that are not.',
  initial: 'commingled',
  states: {
    commingled: {
      description: 'Both kinds of groups hold the same positions.',
      on: {
        PLEDGED: { target: 'pledged', description: 'Their patron promises that they will move apart.' },
        STARTED: { target: 'separating', description: 'They begin to move apart unasked.' },
      },
    },
    pledged: {
      description: 'Separation is promised and has not begun.',
      on: {
        STARTED: { target: 'separating', description: 'The first positions are handed over.' },
        LAPSED: { target: 'commingled', description: 'The promise is not kept in time.' },
      },
    },
    separating: {
      description: 'Groups are moving apart.',
      on: {
        STALLED: { target: 'stalled', description: 'Fighting or distrust stops the movement.' },
        COMPLETED: { target: 'separated', description: 'No shared positions are left.' },
      },
    },
    stalled: {
      description: 'Separation has begun and stopped half-way.',
      on: {
        RESUMED: { target: 'separating', description: 'The movement goes on.' },
        LAPSED: { target: 'commingled', description: 'The groups drift back together.' },
      },
    },
    separated: {
      description: 'The groups hold distinct positions that a map can show.',
      on: {
        RELAPSED: { target: 'commingled', description: 'Pressure on the front drives them together again.' },
      },
    },
  },
});

export type SeparationState = StateValueFrom<typeof separationMachine>;
export const separationStates = statesOf(separationMachine);
