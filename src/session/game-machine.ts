// The running game as a statechart: which screen is on, whose turn it is, and what is being waited for.
import { assign, fromCallback, fromPromise, sendTo, setup } from 'xstate';
import type { Move } from '../simulation/move.ts';
import {
  type Booted,
  type GameContext,
  type GameEvent,
  type OpenedFiles,
  type ReviewAsked,
  type Source,
  initialContext,
  opened,
  sourceOf,
  takenIn,
  turnOf,
  worthStopping,
} from './game-context.ts';
import { type GameRecord, isPerson, played, seenBy, undone } from './game-record.ts';
import type { Loaded } from './saved-game.ts';
import { type Settings, pauses } from './settings.ts';
import type { Notice, Offering } from './snapshot.ts';

const missing = (name: string) => (): Promise<never> =>
  Promise.reject(new Error(`The machine was started without its "${name}" actor.`));

const types: { readonly context?: GameContext; readonly events?: GameEvent; readonly input?: Settings } = {};

export const gameMachine = setup({
  types,
  actors: {
    boot: fromPromise<Booted>(missing('boot')),
    openLibrary: fromPromise<readonly Offering[]>(missing('openLibrary')),
    openScenario: fromPromise<OpenedFiles, readonly File[]>(missing('openScenario')),
    loadGame: fromPromise<Loaded, Source>(missing('loadGame')),
    think: fromPromise<Move, GameRecord>(missing('think')),
    review: fromCallback<ReviewAsked, GameRecord>(() => {}),
  },
  actions: {
    persist: () => {},
    keepSettings: () => {},
    saveAs: (_, __: { readonly name: string }) => {},
    renameSave: (_, __: { readonly save: string; readonly name: string }) => {},
    deleteSave: (_, __: { readonly save: string }) => {},
    giveFile: (_, __: { readonly name: string; readonly text: string }) => {},
    exportSave: (_, __: { readonly save: string | undefined }) => {},
    shareLink: () => {},
    show: assign((_, { notice }: { readonly notice: Notice }) => ({ notice })),
    play: assign(({ context }, { move }: { readonly move: Move }) =>
      context.record === null ? {} : { record: played(context.record, move), advice: null },
    ),
    undo: assign(({ context }) =>
      context.record === null ? {} : { record: undone(context.record), advice: null },
    ),
    askAdvisers: (_, __: { readonly move: Move }) => {},
    see: assign(({ context }) =>
      context.record === null || context.viewer === null
        ? {}
        : { record: seenBy(context.record, context.viewer) },
    ),
    brief: assign(({ context }) =>
      context.viewer === null ? {} : { briefed: [...context.briefed, context.viewer] },
    ),
    lookThrough: assign(({ context }) => ({ viewer: turnOf(context) ?? context.viewer })),
    stopRunning: assign({ runningOn: false }),
    startRunning: assign({ runningOn: true }),
    leave: assign({ record: null, viewer: null, briefed: [], runningOn: false }),
  },
  guards: {
    isOver: ({ context }) => context.record?.state.ended !== null,
    isComputersTurn: ({ context }) => {
      const turn = turnOf(context);
      return context.record !== null && turn !== undefined && !isPerson(context.record, turn);
    },
    isOthersTurn: ({ context }) => turnOf(context) !== context.viewer,
    isUnbriefed: ({ context }) => context.viewer !== null && !context.briefed.includes(context.viewer),
    mayRunOn: ({ context }) => context.runningOn && !worthStopping(context),
    runsIntoSomething: ({ context }) => context.runningOn && worthStopping(context),
  },
  delays: { pause: ({ context }) => pauses[context.settings.pace] },
}).createMachine({
  id: 'game',
  context: ({ input }) => initialContext(input),
  initial: 'loading',
  on: {
    set: {
      actions: [
        assign(({ context, event }) => ({ settings: { ...context.settings, ...event.settings } })),
        'keepSettings',
      ],
    },
    notice: { actions: assign(({ event }) => ({ notice: event.notice })) },
    'dismiss-notice': { actions: assign({ notice: null }) },
    'saves-changed': { actions: assign(({ event }) => ({ saves: event.saves, resumable: event.resumable })) },
    'rename-save': {
      actions: { type: 'renameSave', params: ({ event }) => ({ save: event.save, name: event.name }) },
    },
    'delete-save': { actions: { type: 'deleteSave', params: ({ event }) => ({ save: event.save }) } },
    'export-save': { actions: { type: 'exportSave', params: ({ event }) => ({ save: event.save }) } },
    'give-file': {
      actions: { type: 'giveFile', params: ({ event }) => ({ name: event.name, text: event.text }) },
    },
    'open-link': '.opening',
    'import-save': '.opening',
    resume: '.opening',
  },
  states: {
    loading: {
      invoke: {
        src: 'boot',
        onDone: [
          {
            guard: ({ event }) => event.output.link !== null,
            target: 'opening',
            actions: assign(({ event: { output } }) => ({
              settings: output.settings,
              saves: output.saves,
              resumable: output.resumable,
            })),
          },
          {
            target: 'title',
            actions: assign(({ event: { output } }) => ({
              settings: output.settings,
              saves: output.saves,
              resumable: output.resumable,
            })),
          },
        ],
        onError: {
          target: 'title',
          actions: { type: 'show', params: { notice: { code: 'storage-unavailable' } } },
        },
      },
    },
    title: {
      on: {
        'start-tutorial': 'opening',
        go: [
          { guard: ({ event }) => event.to === 'choosing', target: 'choosing' },
          { guard: ({ event }) => event.to === 'saves', target: 'saves' },
          { guard: ({ event }) => event.to === 'about', target: 'about' },
        ],
      },
    },
    saves: { on: { go: [{ guard: ({ event }) => event.to === 'title', target: 'title' }] } },
    about: { on: { go: [{ guard: ({ event }) => event.to === 'title', target: 'title' }] } },
    choosing: {
      initial: 'reading',
      on: {
        go: [{ guard: ({ event }) => event.to === 'title', target: 'title' }],
        'choose-scenario': { actions: assign(({ event }) => ({ chosen: event.scenario })) },
        'open-scenario-files': '.openingFile',
        start: 'opening',
      },
      states: {
        reading: {
          invoke: {
            src: 'openLibrary',
            onDone: { target: 'ready', actions: assign(({ event }) => ({ offerings: event.output })) },
            onError: {
              target: 'ready',
              actions: { type: 'show', params: { notice: { code: 'file-unreadable' } } },
            },
          },
        },
        ready: {},
        openingFile: {
          invoke: {
            src: 'openScenario',
            input: ({ event }) => (event as Extract<GameEvent, { type: 'open-scenario-files' }>).files,
            onDone: { target: 'ready', actions: assign(({ event }) => opened(event.output)) },
            onError: {
              target: 'ready',
              actions: { type: 'show', params: { notice: { code: 'file-unreadable' } } },
            },
          },
        },
      },
    },
    opening: {
      invoke: {
        src: 'loadGame',
        input: ({ context, event }) => sourceOf(context, event),
        onDone: [
          {
            guard: ({ event }) => 'record' in event.output,
            target: 'game',
            actions: [
              assign(({ event: { output } }) => ('record' in output ? takenIn(output) : {})),
              'persist',
            ],
          },
          {
            target: 'title',
            actions: assign(({ event: { output } }) => ('notice' in output ? { notice: output.notice } : {})),
          },
        ],
        onError: {
          target: 'title',
          actions: { type: 'show', params: { notice: { code: 'file-unreadable' } } },
        },
      },
    },
    game: {
      initial: 'route',
      on: {
        go: { target: 'title', actions: 'leave' },
        'save-as': { actions: { type: 'saveAs', params: ({ event }) => ({ name: event.name }) } },
        'share-link': { actions: 'shareLink' },
        'switch-sides': 'opening',
        'play-again': 'opening',
      },
      states: {
        route: {
          always: [
            { guard: 'isOver', target: 'over' },
            { guard: 'isComputersTurn', target: 'thinking' },
            { guard: 'isOthersTurn', target: 'handover' },
            { guard: 'isUnbriefed', target: 'briefing' },
            { target: 'ownTurn' },
          ],
        },
        briefing: { on: { 'read-briefing': { target: 'route', actions: 'brief' } } },
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
        briefingFirst: { on: { 'read-briefing': { target: 'thinking', actions: 'brief' } } },
        stuck: { on: { 'dismiss-notice': { target: 'thinking', actions: assign({ notice: null }) } } },
        ownTurn: {
          always: { guard: 'runsIntoSomething', actions: 'stopRunning' },
          on: {
            move: {
              target: 'route',
              actions: [
                'stopRunning',
                { type: 'play', params: ({ event }) => ({ move: event.move }) },
                'persist',
              ],
            },
            undo: { actions: ['undo', 'persist'] },
            'ask-advisers': {
              guard: ({ context }) => context.settings.advisers,
              actions: [
                assign(({ event }) => ({ advice: { move: event.move, forecast: null } })),
                { type: 'askAdvisers', params: ({ event }) => ({ move: event.move }) },
              ],
            },
            advised: {
              guard: ({ context, event }) => context.record?.journal.moves.length === event.moves,
              actions: assign(({ event }) => ({ advice: event.advice })),
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
        over: { on: { continue: { target: 'debrief', actions: ['see', 'persist'] } } },
        debrief: {
          invoke: { id: 'review', src: 'review', input: ({ context }) => context.record as GameRecord },
          exit: assign({ review: null }),
          on: {
            reviewed: { actions: assign({ review: ({ event }) => event.review }) },
            'stop-review': { actions: sendTo('review', ({ event }) => event) },
            'look-closer': { actions: sendTo('review', ({ event }) => event) },
            'play-from': '#game.opening',
          },
        },
      },
    },
  },
});
