// The states of a game that is being played: briefing, whose turn it is, handing over, the end and its debrief.
import { assign, sendTo } from 'xstate';
import { elsewhereStates } from './elsewhere-states.ts';
import type { GameEvent } from './game-context.ts';
import type { GameRecord } from '../game-record.ts';
import { gameSetup } from './game-setup.ts';
import { waysTo } from './ways-to.ts';

/** One of two people at the device says who plays the side. */
const introduce = {
  actions: [
    {
      type: 'introduce',
      params: ({ event }: { readonly event: Extract<GameEvent, { type: 'introduce' }> }) => ({
        introduction: event.introduction,
      }),
    },
    'persist',
  ],
} as const;

export const gameStates = gameSetup.createStateConfig({
  initial: 'route',
  exit: 'leaveTab',
  on: {
    'taken-elsewhere': [{ guard: 'isOver' }, { target: '.elsewhere', actions: 'goElsewhere' }],
    go: waysTo(['title', 'workshop', 'class']),
    'save-as': {
      guard: 'mayCopy',
      actions: { type: 'saveAs', params: ({ event }) => ({ name: event.name }) },
    },
    'share-link': { guard: 'mayCopy', actions: 'shareLink' },
    // Also before the end: lessons end when the bell rings.
    'hand-in': { actions: { type: 'handIn', params: ({ event }) => ({ as: event.as }) } },
    'switch-sides': { guard: 'maySwitch', target: 'opening' },
    'play-again': { guard: 'mayBeginAgain', target: 'opening' },
  },
  states: {
    route: {
      always: [
        { guard: 'isElsewhere', target: 'elsewhere' },
        { guard: 'isStudied', target: 'ended.debrief' },
        { guard: 'isOver', target: 'ended' },
        { guard: 'isComputersTurn', target: 'thinking' },
        { guard: 'isOthersTurn', target: 'handover' },
        { guard: 'isUnbriefed', target: 'briefing' },
        { target: 'ownTurn' },
      ],
    },
    elsewhere: elsewhereStates,
    briefing: { on: { introduce, 'read-briefing': { target: 'route', actions: 'brief' } } },
    handover: { entry: 'stopRunning', on: { 'take-over': { target: 'route', actions: 'lookThrough' } } },
    thinking: {
      initial: 'pausing',
      on: { 'stop-running': { actions: 'stopRunning' } },
      states: {
        pausing: {
          always: { guard: 'isUnbriefed', target: '#game.game.briefingFirst' },
          after: { pause: 'asking' },
        },
        asking: {
          invoke: {
            src: 'think',
            input: ({ context }) => context.record as GameRecord,
            onDone: {
              target: '#game.game.route',
              actions: [{ type: 'play', params: ({ event }) => ({ move: event.output }) }, 'persist'],
            },
            onError: {
              target: '#game.game.stuck',
              actions: { type: 'show', params: { notice: { code: 'opponent-failed' } } },
            },
          },
        },
      },
    },
    /** The computer moves first: the person still reads the briefing before anything happens. */
    briefingFirst: { on: { introduce, 'read-briefing': { target: 'thinking', actions: 'brief' } } },
    stuck: { on: { 'dismiss-notice': { target: 'thinking', actions: assign({ notice: null }) } } },
    ownTurn: {
      always: { guard: 'runsIntoSomething', actions: 'stopRunning' },
      on: {
        move: [
          {
            guard: { type: 'isAsked', params: ({ event }) => ({ move: event.move }) },
            target: 'asked',
            actions: ['stopRunning', { type: 'ask', params: ({ event }) => ({ move: event.move }) }],
          },
          {
            target: 'route',
            actions: [
              'stopRunning',
              { type: 'play', params: ({ event }) => ({ move: event.move }) },
              'persist',
            ],
          },
        ],
        undo: { actions: ['undo', 'persist'] },
        'ask-advisers': {
          guard: 'mayAskAdvisers',
          actions: [
            assign(({ event }) => ({ advice: { move: event.move, forecast: null } })),
            { type: 'askAdvisers', params: ({ event }) => ({ move: event.move }) },
          ],
        },
        'stop-advisers': { actions: [assign({ advice: null }), 'stopAdvisers'] },
        advised: {
          guard: { type: 'isStillAsked', params: ({ event }) => event },
          actions: assign(({ event: { move, forecast } }) => ({
            advice: forecast === null ? null : { move, forecast },
          })),
        },
        continue: { actions: ['see', 'persist'] },
        'run-on': { target: 'ownTurn', reenter: true, actions: ['see', 'startRunning'] },
        'stop-running': { actions: 'stopRunning' },
      },
      after: {
        pause: {
          guard: 'mayRunOn',
          target: 'route',
          actions: [{ type: 'play', params: { move: { kind: 'end-turn' } } }, 'persist'],
        },
      },
    },
    /** A question of the assignment stands before the move. */
    asked: {
      on: {
        answer: {
          guard: { type: 'isAnswered', params: ({ event }) => ({ answers: event.answers }) },
          target: 'route',
          actions: [{ type: 'keepAnswers', params: ({ event }) => ({ answers: event.answers }) }, 'persist'],
        },
        'keep-move': { target: 'ownTurn', actions: assign({ asked: null }) },
      },
    },
    /** The review begins while one still looks at how the game ended. */
    ended: {
      invoke: { id: 'review', src: 'review', input: ({ context }) => context.record as GameRecord },
      exit: assign({ review: null, thoughts: new Map() }),
      on: {
        reviewed: { actions: assign({ review: ({ event }) => event.review }) },
        thought: {
          actions: assign({
            thoughts: ({ context, event }) => new Map(context.thoughts).set(event.at, event.thoughts),
          }),
        },
      },
      initial: 'over',
      states: {
        over: { on: { continue: { target: 'debrief', actions: ['see', 'persist'] } } },
        debrief: {
          on: {
            'stop-review': { actions: sendTo('review', ({ event }) => event) },
            'look-closer': { actions: sendTo('review', ({ event }) => event) },
            'ask-thoughts': { actions: sendTo('review', ({ event }) => event) },
            'play-from': '#game.opening',
            'answer-after': {
              actions: [
                {
                  type: 'keepPerspectives',
                  params: ({ event }) => ({ answers: event.answers, by: event.by }),
                },
                'persist',
              ],
            },
          },
        },
      },
    },
  },
});
