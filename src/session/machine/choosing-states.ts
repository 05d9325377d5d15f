// The states of choosing a game: what can be chosen is read, files and assignments are opened.
import { assign } from 'xstate';
import { type Booted, type GameEvent, opened } from './game-context.ts';
import { gameSetup } from './game-setup.ts';
import { waysTo } from './ways-to.ts';

const unreadable = { type: 'show', params: { notice: { code: 'file-unreadable' } } } as const;

/** The "#" of an assignment that led here: of the page’s address, or of a link that was opened. */
function hashOf(event: GameEvent | { readonly type: string; readonly output: Booted }): string {
  if ('output' in event) return event.output.link ?? '';
  return event.type === 'open-link' ? event.hash : '';
}

export const choosingStates = gameSetup.createStateConfig({
  initial: 'reading',
  on: {
    go: waysTo(['title', 'workshop', 'class']),
    'choose-scenario': {
      guard: ({ context }) => context.assignment === null,
      actions: assign(({ event }) => ({ chosen: event.scenario })),
    },
    'open-scenario-files': '.openingFile',
    'leave-assignment': { actions: assign({ assignment: null }) },
    start: '#game.opening',
  },
  states: {
    reading: {
      invoke: {
        src: 'openLibrary',
        onDone: { target: 'ready', actions: assign(({ event }) => ({ offerings: event.output })) },
        onError: { target: 'ready', actions: unreadable },
      },
    },
    ready: {},
    openingFile: {
      invoke: {
        src: 'openScenario',
        input: ({ event }) => (event as Extract<GameEvent, { type: 'open-scenario-files' }>).files,
        onDone: { target: 'ready', actions: assign(({ event }) => opened(event.output)) },
        onError: { target: 'ready', actions: unreadable },
      },
    },
    openingAssignment: {
      invoke: {
        src: 'openAssignment',
        input: ({ event }) => hashOf(event as Parameters<typeof hashOf>[0]),
        onDone: { target: 'ready', actions: assign(({ event }) => opened(event.output)) },
        onError: { target: 'ready', actions: unreadable },
      },
    },
  },
});
