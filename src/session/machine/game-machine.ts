// The running game as a statechart: which screen is on, whose turn it is, and what is being waited for.
import { assign } from 'xstate';
import { choosingStates } from './choosing-states.ts';
import { initialContext, isNoSave, sourceOf, takenIn, told, welcomed } from './game-context.ts';
import { gameSetup } from './game-setup.ts';
import { gameStates } from './game-states.ts';
import { isAssignmentLink, isResultLink } from '../links/assignment-link.ts';
import { screensBeside } from '../snapshot.ts';
import { waysTo } from './ways-to.ts';

export const gameMachine = gameSetup.createMachine({
  id: 'game',
  context: ({ input }) => initialContext(input),
  initial: 'loading',
  on: {
    set: {
      actions: [
        assign(({ context, event }) => ({ settings: { ...context.settings, ...event.settings } })),
        { type: 'keepSettings', params: ({ event }) => ({ changed: event.settings }) },
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
    'open-link': [
      {
        guard: ({ event }) => isAssignmentLink(event.hash),
        target: '.choosing.openingAssignment',
        actions: 'leave',
      },
      { guard: ({ event }) => isResultLink(event.hash), target: '.class', actions: 'leave' },
      { target: '.opening' },
    ],
    'prepare-assignment': {
      actions: { type: 'prepareAssignment', params: ({ event }) => ({ scenario: event.scenario }) },
    },
    prepared: {
      actions: assign(({ event }) => ({ prepared: event.prepared, offerings: event.offerings })),
    },
    copy: { actions: { type: 'copy', params: ({ event }) => ({ text: event.text }) } },
    'import-save': '.opening',
    'open-scenario-files': { target: '.choosing.openingFile', actions: 'leave' },
    'show-result': '.opening',
    resume: '.opening',
  },
  states: {
    loading: {
      invoke: {
        src: 'boot',
        onDone: [
          {
            guard: ({ event }) => isAssignmentLink(event.output.link ?? ''),
            target: 'choosing.openingAssignment',
            actions: assign(({ event }) => welcomed(event.output)),
          },
          {
            guard: ({ event }) => isResultLink(event.output.link ?? ''),
            target: 'class',
            actions: assign(({ event }) => welcomed(event.output)),
          },
          {
            guard: ({ event }) => event.output.link !== null,
            target: 'opening',
            actions: assign(({ event }) => welcomed(event.output)),
          },
          { target: 'title', actions: assign(({ event }) => welcomed(event.output)) },
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
        go: waysTo(screensBeside),
      },
    },
    saves: { on: { go: waysTo(['title', 'class']) } },
    about: { on: { go: waysTo(['title']) } },
    workshop: { on: { go: waysTo(['title', 'choosing', 'class']), 'try-out': 'opening' } },
    class: { on: { go: waysTo(['title', 'choosing', 'workshop']) } },
    choosing: choosingStates,
    opening: {
      invoke: {
        src: 'loadGame',
        input: ({ context, event }) => sourceOf(context, event),
        onDone: [
          {
            guard: ({ event }) => 'record' in event.output,
            target: 'game',
            actions: [
              assign(({ context, event: { output } }) =>
                'record' in output ? takenIn(output, context) : {},
              ),
              'persist',
            ],
          },
          {
            guard: ({ event }) => isNoSave(event.output),
            target: 'saves',
            actions: assign(({ event }) => told(event.output)),
          },
          // A save that did not load keeps why, and is not offered to be gone on with.
          { target: 'title', actions: [assign(({ event }) => told(event.output)), 'listSavesAnew'] },
        ],
        onError: {
          target: 'title',
          actions: { type: 'show', params: { notice: { code: 'file-unreadable' } } },
        },
      },
    },
    game: gameStates,
  },
});
