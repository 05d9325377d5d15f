// What the running game’s statechart is made of: actors, actions, guards and pauses, apart from the states that use them.
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import {
  type Given,
  type Introduction,
  answersAll,
  introduced,
  withAnswers,
  withPerspectives,
} from '../../lesson/lesson.ts';
import type { PartyId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';
import {
  type Booted,
  type GameContext,
  type GameEvent,
  type OpenedFiles,
  type ReviewAsked,
  type Source,
  askedBefore,
  isShared,
  maySwitch,
  turnOf,
  worthStopping,
} from './game-context.ts';
import {
  type GameRecord,
  isHandedIn,
  isPerson,
  mayBeginAgain,
  mayCopy,
  played,
  seenBy,
  undone,
} from '../game-record.ts';
import type { Loaded } from '../kept/saved-game.ts';
import { type Settings, pauses } from '../kept/settings.ts';
import type { Notice, Offering } from '../snapshot.ts';

const missing = (name: string) => (): Promise<never> =>
  Promise.reject(new Error(`The machine was started without its "${name}" actor.`));

const types: { readonly context?: GameContext; readonly events?: GameEvent; readonly input?: Settings } = {};

export const gameSetup = setup({
  types,
  actors: {
    boot: fromPromise<Booted>(missing('boot')),
    openLibrary: fromPromise<readonly Offering[]>(missing('openLibrary')),
    openScenario: fromPromise<OpenedFiles, readonly File[]>(missing('openScenario')),
    openAssignment: fromPromise<OpenedFiles, string>(missing('openAssignment')),
    loadGame: fromPromise<Loaded, Source>(missing('loadGame')),
    think: fromPromise<Move, GameRecord>(missing('think')),
    review: fromCallback<ReviewAsked, GameRecord>(() => {}),
  },
  actions: {
    persist: () => {},
    leaveTab: () => {},
    listSavesAnew: () => {},
    keepSettings: (_, __: { readonly changed: Partial<Settings> }) => {},
    saveAs: (_, __: { readonly name: string }) => {},
    renameSave: (_, __: { readonly save: string; readonly name: string }) => {},
    deleteSave: (_, __: { readonly save: string }) => {},
    giveFile: (_, __: { readonly name: string; readonly text: string }) => {},
    exportSave: (_, __: { readonly save: string | undefined }) => {},
    shareLink: () => {},
    prepareAssignment: (_, __: { readonly scenario: string | undefined }) => {},
    copy: (_, __: { readonly text: string }) => {},
    handIn: (_, __: { readonly as: 'file' | 'link' }) => {},
    ask: assign(({ context }, { move }: { readonly move: Move }) => ({ asked: askedBefore(context, move) })),
    /** Keeps the answers and makes the move that they stood before. */
    keepAnswers: assign(({ context }, { answers }: { readonly answers: readonly Given[] }) => {
      const { record, asked } = context;
      const by = record?.state.turn?.side;
      if (record?.lesson === undefined || asked === null || by === undefined) return {};
      const at = record.journal.moves.length;
      const lesson = withAnswers(record.lesson, asked.due, answers, { at, by });
      return { record: played({ ...record, lesson }, asked.move), asked: null, advice: null };
    }),
    introduce: assign(({ context }, { introduction }: { readonly introduction: Introduction }) => {
      const { record, viewer } = context;
      if (record?.lesson === undefined || viewer === null || !isShared(record)) return {};
      return { record: { ...record, lesson: introduced(record.lesson, viewer, introduction) } };
    }),
    keepPerspectives: assign(
      (
        { context },
        { answers, by }: { readonly answers: readonly Given[]; readonly by: PartyId | undefined },
      ) => {
        const { record } = context;
        if (record?.lesson === undefined) return {};
        const at = record.journal.moves.length;
        const lesson = withPerspectives(record.lesson, 'after', answers, { at, by });
        return { record: { ...record, lesson } };
      },
    ),
    show: assign((_, { notice }: { readonly notice: Notice }) => ({ notice })),
    play: assign(({ context }, { move }: { readonly move: Move }) =>
      context.record === null ? {} : { record: played(context.record, move), advice: null },
    ),
    undo: assign(({ context }) =>
      context.record === null ? {} : { record: undone(context.record), advice: null },
    ),
    askAdvisers: (_, __: { readonly move: Move }) => {},
    stopAdvisers: () => {},
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
    leave: assign({ record: null, viewer: null, briefed: [], runningOn: false, asked: null }),
    goElsewhere: assign({ elsewhere: true, runningOn: false, asked: null, advice: null }),
  },
  guards: {
    isStudied: ({ context: { record } }) =>
      record !== null && record.state.ended !== null && isHandedIn(record),
    isElsewhere: ({ context }) => context.elsewhere,
    isShared: ({ context: { record } }) => record !== null && isShared(record),
    isThisGame: ({ context: { record } }, { key }: { readonly key: string }) => record?.key === key,
    isOver: ({ context }) => context.record?.state.ended !== null,
    isComputersTurn: ({ context }) => {
      const turn = turnOf(context);
      return context.record !== null && turn !== undefined && !isPerson(context.record, turn);
    },
    isAsked: ({ context }, { move }: { readonly move: Move }) => askedBefore(context, move) !== null,
    isAnswered: ({ context }, { answers }: { readonly answers: readonly Given[] }) =>
      context.asked !== null && answersAll(context.asked.due, answers),
    mayCopy: ({ context }) => context.record !== null && mayCopy(context.record),
    mayBeginAgain: ({ context }) => context.record !== null && mayBeginAgain(context.record),
    maySwitch: ({ context }) =>
      context.record !== null && mayBeginAgain(context.record) && maySwitch(context.record),
    mayAskAdvisers: ({ context }) =>
      context.settings.advisers && context.record?.lesson?.terms.advisers !== false,
    isStillAsked: (
      { context: { advice, record } },
      { moves, move }: { readonly moves: number; readonly move: Move },
    ) => record?.journal.moves.length === moves && advice?.move === move,
    isOthersTurn: ({ context }) => turnOf(context) !== context.viewer,
    isUnbriefed: ({ context }) => context.viewer !== null && !context.briefed.includes(context.viewer),
    mayRunOn: ({ context }) => context.runningOn && !worthStopping(context),
    runsIntoSomething: ({ context }) => context.runningOn && worthStopping(context),
  },
  delays: { pause: ({ context }) => pauses[context.settings.pace] },
});
