// The states of a game that goes on in another tab: it is told, and taken over here or only looked at.
import { assign } from 'xstate';
import { gameSetup } from './game-setup.ts';

export const elsewhereStates = gameSetup.createStateConfig({
  initial: 'told',
  on: { 'take-here': '#game.opening' },
  states: {
    told: { on: { look: [{ guard: 'isShared', target: 'handover' }, { target: 'looking' }] } },
    /** Two people share the device: whoever is on turn looks. */
    handover: { on: { 'take-over': { target: 'looking', actions: 'lookThrough' } } },
    looking: {
      on: {
        'kept-elsewhere': {
          guard: { type: 'isThisGame', params: ({ event }) => ({ key: event.key }) },
          target: 'following',
        },
      },
    },
    following: {
      invoke: {
        src: 'loadGame',
        input: ({ context }) => ({ from: 'look', save: context.record?.key ?? '' }),
        onDone: [
          {
            // What is over is nobody’s to play.
            guard: ({ event }) => 'record' in event.output && event.output.record.state.ended !== null,
            target: '#game.game.route',
            actions: assign(({ event: { output } }) =>
              'record' in output ? { record: output.record, elsewhere: false } : {},
            ),
          },
          {
            target: 'looking',
            actions: assign(({ event: { output } }) => ('record' in output ? { record: output.record } : {})),
          },
        ],
        onError: 'looking',
      },
    },
  },
});
