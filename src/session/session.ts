// Joins the running game to the browser: storage, files, links, the opponent’s worker; screens get snapshots and send intents.
import { type ActorRefFrom, createActor, fromCallback, fromPromise } from 'xstate';
import type { Forecast } from '../review/forecast.ts';
import type { Move } from '../simulation/move.ts';
import type { AdviceDesk } from './thinking/advice-desk.ts';
import { askAgain, askedOf } from './thinking/asked-again.ts';
import { scenarioFor } from '../simulation/views/scenario-for.ts';
import { viewFor } from '../simulation/views/view-for.ts';
import { isAssignmentLink, isResultLink, openAssignmentLink } from './links/assignment-link.ts';
import type { GameContext, GameEvent, OpenedFiles, ReviewAsked, Source } from './machine/game-context.ts';
import { gameMachine } from './machine/game-machine.ts';
import { type GameRecord, isHandedIn, mayCopy } from './game-record.ts';
import { lessonActions } from './classroom/lesson-actions.ts';
import { noticeOf, savesIn, takeInLate } from './kept/kept.ts';
import type { Library } from './kept/library.ts';
import { createKeeper } from './kept/keeper.ts';
import { type BetweenTabs, createOneTab } from './one-tab.ts';
import { type Kept, openInTab } from './open-in-tab.ts';
import type { OpponentDesk } from './thinking/opponent-desk.ts';
import { readSettings, settingsKeeper } from './kept/read-settings.ts';
import type { ReviewDesk, Reviewing, ReviewProgress } from './thinking/review-desk.ts';
import { type Loaded, savedGame } from './kept/saved-game.ts';
import { saveNameOf } from './kept/save-name.ts';
import { keep, listSaves, rename, resumable, storedSave } from './kept/saves.ts';
import { isSharedGame, shareLink } from './links/share-link.ts';
import { type Settings, defaultSettings } from './kept/settings.ts';
import type { GameSession, Notice, RunningGame } from './snapshot.ts';
import { snapshotMaker } from './snapshot-maker.ts';
import type { Storage } from './kept/storage.ts';
import { getReady, rehearse } from './thinking/warm-up.ts';

/** What the session needs of the page. */
export interface Surroundings {
  readonly storage: Storage;
  readonly library: Library;
  readonly opponentDesk: OpponentDesk;
  readonly reviewDesk: ReviewDesk;
  readonly adviceDesk: AdviceDesk;
  /** What the tabs of this browser agree by on who plays a game. */
  readonly betweenTabs: BetweenTabs;
  /** The page’s address, with whatever is behind its "#". */
  readonly address: () => string;
  /** Takes the "#" off the address, so that a reload resumes instead of opening the link again. */
  readonly clearHash: () => void;
  readonly download: (name: string, text: string) => void;
  /** Rejects where the clipboard is closed. */
  readonly copy: (text: string) => Promise<void>;
  /** ISO time. */
  readonly now: () => string;
  /** A fresh id or seed. */
  readonly fresh: () => string;
  /** Has the screens draw moments of a game where nobody sees them. */
  readonly drawApart: (moments: readonly RunningGame[]) => void;
  /** Does work that nobody sees, once what is seen is on screen. */
  readonly soon: (work: () => void) => void;
}

/** Starts the running game. */
export function createSession(around: Surroundings): GameSession {
  const late: { actor?: Actor } = {};
  const tab = createOneTab(around.betweenTabs, {
    onLost: () => late.actor?.send({ type: 'taken-elsewhere' }),
    onKept: (key) => late.actor?.send({ type: 'kept-elsewhere', key }),
  });
  const kept = { tab, keeper: createKeeper(around.storage) };
  const machine = gameMachine.provide({
    actors: actorsOf(around, kept),
    actions: actionsOf(around, kept, () => late.actor),
  });
  const actor = createActor(machine, { input: defaultSettings });
  late.actor = actor;
  const makeSnapshot = snapshotMaker();
  actor.start();
  void takeInLate(around.storage, actor);
  return {
    snapshot: () => makeSnapshot(actor.getSnapshot()),
    subscribe: (onChange) => {
      const subscription = actor.subscribe((state) => onChange(makeSnapshot(state)));
      return () => subscription.unsubscribe();
    },
    send: (intent) => actor.send(intent),
  };
}

/** What actions need of the actor that they run in. */
type Actor = Pick<ActorRefFrom<typeof gameMachine>, 'send' | 'getSnapshot'>;

function actorsOf(around: Surroundings, kept: Kept) {
  const { storage, library, opponentDesk, reviewDesk } = around;
  return {
    boot: fromPromise(async () => {
      const settings = readSettings(await storage.settings());
      const saves = await listSaves(storage);
      const hash = new URL(around.address()).hash;
      // An assignment stays in the address until its game begins, so that a reload opens it again.
      if (isSharedGame(hash)) around.clearHash();
      return {
        settings,
        saves,
        resumable: (await resumable(storage)) ?? null,
        link: isOpened(hash) ? hash : null,
        notice: noticeOf(storage),
      };
    }),
    openLibrary: fromPromise(() => library.open()),
    openScenario: fromPromise<OpenedFiles, readonly File[]>(async ({ input }) => {
      const { openToChoose } = await import('./reading/open-to-choose.ts');
      return openToChoose(input, library);
    }),
    openAssignment: fromPromise<OpenedFiles, string>(({ input }) => openAssignmentLink(input, library)),
    loadGame: fromPromise<Loaded, Source>(async ({ input }) => {
      const loaded = await openInTab(around, kept, input);
      if ('record' in loaded && input.from !== 'look') {
        getReady(opponentDesk, loaded.record);
        rehearse(loaded.record, around.drawApart);
      }
      if ('record' in loaded && isOpened(new URL(around.address()).hash)) around.clearHash();
      return loaded;
    }),
    think: fromPromise<Move, GameRecord>(({ input }) => think(opponentDesk, input)),
    review: fromCallback<ReviewAsked, GameRecord>(({ input, sendBack, receive }) => {
      const tell = (review: ReviewProgress): void =>
        sendBack({ type: 'reviewed', review } satisfies GameEvent);
      const reviewing = reviewOf(reviewDesk, input, tell);
      const asking = askAgain(opponentDesk, input, (at, thoughts) =>
        sendBack({ type: 'thought', at, thoughts } satisfies GameEvent),
      );
      receive((asked) => {
        if (asked.type === 'stop-review') reviewing?.stop();
        else if (asked.type === 'ask-thoughts') asking.ask(asked.at);
        else reviewing?.lookCloser(asked.at);
      });
      return () => {
        reviewing?.dispose();
        asking.dispose();
      };
    }),
  };
}

/** Whether the game opens what is behind this “#”. */
export const isOpened = (hash: string): boolean =>
  isSharedGame(hash) || isAssignmentLink(hash) || isResultLink(hash);

/** A review of the game, or word that it failed where nobody can play its futures. */
function reviewOf(
  desk: ReviewDesk,
  { scenario, journal }: GameRecord,
  tell: (review: ReviewProgress) => void,
): Reviewing | undefined {
  try {
    return desk.begin({ scenario, journal }, tell);
  } catch {
    tell({ status: 'failed', review: null, lookingAt: null });
    return undefined;
  }
}

async function think(desk: OpponentDesk, { scenario, state, players }: GameRecord): Promise<Move> {
  const [best] = await askedOf(desk, scenario, state, players);
  if (best === undefined) throw new Error('The opponent named no move.');
  return best.move;
}

function actionsOf(around: Surroundings, { tab, keeper }: Kept, actor: () => Actor | undefined) {
  const { storage } = around;
  const keepSettings = settingsKeeper(storage);
  const record = (): GameRecord | null => actor()?.getSnapshot().context.record ?? null;
  const tell = (notice: Notice): void => actor()?.send({ type: 'notice', notice });
  const refresh = async (): Promise<void> => actor()?.send(await savesIn(storage));
  /** Storage work never stops the game: what fails is told. */
  const inStorage = (work: () => Promise<void>): void => {
    work()
      .then(refresh)
      .catch(() => tell({ code: 'storage-full' }));
  };
  return {
    ...lessonActions({ ...around, record, send: (event) => actor()?.send(event) }),
    persist: ({ context }: { readonly context: Pick<GameContext, 'record' | 'elsewhere'> }) => {
      const { record: current, elsewhere } = context;
      if (current === null || isHandedIn(current) || elsewhere) return;
      around.soon(() =>
        inStorage(async () => {
          const isApart = await keeper.keep(storedSave(current, '', true, around.now()), around.fresh);
          tab.tell(current.key);
          if (isApart) tell({ code: 'kept-apart' });
        }),
      );
    },
    leaveTab: () => tab.leave(),
    listSavesAnew: () => inStorage(() => Promise.resolve()),
    keepSettings: (_: unknown, { changed }: { readonly changed: Partial<Settings> }) =>
      inStorage(() => keepSettings(changed)),
    saveAs: (_: unknown, asked: { readonly name: string }) => {
      const current = record();
      const name = saveNameOf(asked.name);
      if (current === null || name === '') return;
      inStorage(async () => {
        await keep(storage, storedSave(current, name, false, around.now(), around.fresh()));
        tell({ code: 'saved', detail: name });
      });
    },
    renameSave: (_: unknown, { save, name }: { readonly save: string; readonly name: string }) =>
      inStorage(() => rename(storage, save, name)),
    deleteSave: (_: unknown, { save }: { readonly save: string }) =>
      inStorage(() => storage.deleteSave(save)),
    askAdvisers: (_: unknown, { move }: { readonly move: Move }) => {
      const current = record();
      const side = current?.state.turn?.side;
      if (current === null || side === undefined) return;
      const { scenario, state, journal } = current;
      const moves = journal.moves.length;
      const told = (forecast: Forecast | null): void =>
        actor()?.send({ type: 'advised', moves, move, forecast });
      around.adviceDesk
        .ask({ scenario: scenarioFor(scenario, side), view: viewFor(scenario, state, side), move })
        .then((forecast) => (forecast === null ? undefined : told(forecast)))
        .catch(() => {
          told(null);
          tell({ code: 'advisers-failed' });
        });
    },
    stopAdvisers: () => around.adviceDesk.stop(),
    giveFile: (_: unknown, { name, text }: { readonly name: string; readonly text: string }) => {
      around.download(`cessation-${name}`, text);
      tell({ code: 'exported' });
    },
    exportSave: (_: unknown, { save }: { readonly save: string | undefined }) => {
      inStorage(async () => {
        const current = record();
        const game =
          save === undefined
            ? current === null
              ? undefined
              : savedGame(current)
            : (await storage.save(save))?.game;
        if (game === undefined) return;
        if (!mayCopy(game)) {
          tell({ code: 'copy-locked' });
          return;
        }
        around.download(
          `cessation-${game.journal.scenario.id}-${around.now().slice(0, 10)}.json`,
          JSON.stringify(game),
        );
        tell({ code: 'exported' });
      });
    },
    shareLink: () => {
      const current = record();
      if (current !== null) void offerLink(around, current, tell);
    },
  };
}

async function offerLink(
  around: Surroundings,
  record: GameRecord,
  tell: (notice: Notice) => void,
): Promise<void> {
  const link = await shareLink(record, around.address());
  if (link === undefined) return tell({ code: 'link-too-long' });
  try {
    await around.copy(link);
    tell({ code: 'link-copied', link });
  } catch {
    tell({ code: 'link-ready', link });
  }
}
