// A device in a story of the running game: a session in Node, with storage in memory and the opponents thinking in the page.
import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { opponentWith, opponents } from '../../src/opponent/opponents.ts';
import { characters } from '../../src/opponent/levels.ts';
import { simpleOpponent } from '../../src/opponent/simple-opponent.ts';
import { forecast } from '../../src/review/forecast.ts';
import { playFutures } from '../../src/review/game-review/futures.ts';
import { timelineOf } from '../../src/review/game-review/timeline.ts';
import { asLegalMoves } from '../../src/simulation/legal-moves.ts';
import { cardOf, catalogue } from '../../src/scenario/catalogue.ts';
import type { Intent, Player } from '../../src/session/intent.ts';
import { createLibrary } from '../../src/session/kept/library.ts';
import {
  type FuturePlayers,
  type ReviewDesk,
  type ReviewedGame,
  createReviewDesk,
} from '../../src/session/thinking/review-desk.ts';
import type { BetweenTabs } from '../../src/session/one-tab.ts';
import { createSession } from '../../src/session/session.ts';
import type { GameSession, Snapshot } from '../../src/session/snapshot.ts';
import { memoryStorage, type Storage } from '../../src/session/kept/storage.ts';
import { builtIn } from '../scenario/built-in.ts';

export const person = { kind: 'person' } as const;
export const computer = { kind: 'computer', opponent: 'ambassador' } as const;

const builtIns = {
  cards: catalogue.map(({ id }) => cardOf(builtIn(id))),
  load: (id: string) => Promise.resolve(builtIn(id)),
};

/** A device, and how a story works it. */
export interface Device {
  readonly session: GameSession;
  readonly copied: string[];
  readonly downloads: { readonly name: string; readonly text: string }[];
  readonly until: (condition: (snapshot: Snapshot) => boolean) => Promise<Snapshot>;
  readonly send: (intent: Intent) => void;
}

/** Plays the futures of a review in this thread, in turns with whatever else is to be done, until the test ends. */
function playersHere({ scenario, journal }: ReviewedGame): FuturePlayers {
  const positions = timelineOf(scenario, journal);
  let over = false;
  const dispose = (): void => {
    over = true;
  };
  onTestFinished(dispose);
  return {
    players: [
      {
        play: async (asked) => {
          await setImmediate();
          const position = positions[asked.at];
          if (over || position === undefined)
            return {
              ends: [],
              lasting: [],
              killed: [],
              besieged: [],
              reached: [],
              days: [],
              worth: [[], []],
            };
          return playFutures(scenario, position.state, asked, simpleOpponent(characters.ambassador));
        },
      },
    ],
    dispose,
  };
}

/** Begins every review and finds nothing: no story but those of reviews waits for thousands of futures. */
const idleReviews: ReviewDesk = {
  begin: () => ({ lookCloser: () => {}, stop: () => {}, dispose: () => {} }),
};

/** Storage in memory, with the pace set to instant so that nothing waits. */
export function quickStorage(): Storage {
  const storage = memoryStorage();
  void storage.putSettings({ pace: 'instant' });
  return storage;
}

/** A device that has just been switched on; it reviews finished games only where the story is about that. */
export function device({
  storage = quickStorage(),
  address = 'https://cessation.example/play',
  reviews = false,
  tabs = {},
}: { storage?: Storage; address?: string; reviews?: boolean; tabs?: BetweenTabs } = {}): Device {
  const copied: string[] = [];
  const downloads: { name: string; text: string }[] = [];
  let ids = 0;
  let seconds = 0;
  const session = createSession({
    storage,
    library: createLibrary(builtIns, storage, () => '2026-01-01T00:00:00Z'),
    opponentDesk: {
      warmUp: () => {},
      ask: async ({ opponent, temperament }, knowledge) =>
        opponentWith(opponent, temperament)({ ...knowledge, legal: asLegalMoves(knowledge.legal) }),
      dispose: () => {},
    },
    // Every step of a review is told, however quick.
    reviewDesk: reviews ? createReviewDesk(playersHere, () => (seconds += 1) * 1000) : idleReviews,
    adviceDesk: {
      ask: ({ scenario, view, move }) => Promise.resolve(forecast({ scenario, view }, move)),
      stop: () => {},
    },
    betweenTabs: tabs,
    address: () => address,
    clearHash: () => {},
    download: (name, text) => downloads.push({ name, text }),
    copy: (text) => Promise.resolve(void copied.push(text)),
    now: () => `2026-01-01T00:00:${String(ids).padStart(2, '0')}Z`,
    fresh: () => `fresh-${(ids += 1)}`,
    soon: setTimeout,
    drawApart: () => {},
  });
  const until = (condition: (snapshot: Snapshot) => boolean): Promise<Snapshot> =>
    new Promise((resolve) => {
      const look = (snapshot: Snapshot): boolean => {
        if (!condition(snapshot)) return false;
        stop();
        resolve(snapshot);
        return true;
      };
      let stop = (): void => {};
      if (!look(session.snapshot())) stop = session.subscribe(look);
    });
  return { session, copied, downloads, until, send: session.send };
}

/** Whether a snapshot shows this screen and waits for nothing. */
export const on = (screen: Snapshot['screen']) => (snapshot: Snapshot) =>
  snapshot.screen === screen && snapshot.busy === null;

/** Starts the tutorial with these players. */
export async function start(
  table: Device,
  players: Readonly<Record<string, Player>>,
  seed = 'a-seed',
): Promise<void> {
  await table.until(on('title'));
  table.send({ type: 'go', to: 'choosing' });
  await table.until(on('choosing'));
  table.send({ type: 'start', setup: { scenario: 'first-steps', players, seed } });
  if (Object.values(players).some(({ kind }) => kind !== 'person')) return;
  await table.until(on('handover'));
  table.send({ type: 'take-over' });
}

/** Starts the tutorial, and whoever reads a briefing first has read it. */
export async function sitDown(
  table: Device,
  players: Readonly<Record<string, typeof person | typeof computer>>,
): Promise<void> {
  await start(table, players);
  await table.until(on('briefing'));
  table.send({ type: 'read-briefing' });
  await table.until(on('playing'));
}

/** Plays on with the ambassador’s moves for every person until the game is over. */
export async function playOut(table: Device): Promise<Snapshot> {
  for (;;) {
    const snapshot = await table.until(
      (now) =>
        now.screen === 'briefing' ||
        now.screen === 'handover' ||
        (now.screen === 'playing' && now.busy === null),
    );
    const { game } = snapshot;
    if (snapshot.screen === 'briefing') table.send({ type: 'read-briefing' });
    else if (snapshot.screen === 'handover') table.send({ type: 'take-over' });
    else if (game === null || game.over) return snapshot;
    else {
      const [best] = opponents['simple-ambassador']({
        scenario: game.scenario,
        view: game.view,
        legal: asLegalMoves(game.legal),
      });
      if (best === undefined) throw new Error('The ambassador knew no move.');
      table.send({ type: 'move', move: best.move });
    }
  }
}
