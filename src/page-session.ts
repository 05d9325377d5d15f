// The session of this page: storage, scenario files, the opponent’s worker, downloads, the clipboard.
import { type Card, builtInFile } from './scenario/catalogue.ts';
import { fingerprinted } from './scenario/content-hash.ts';
import { oncePainted } from './page-soon.ts';
import type { Scenario } from './scenario/format/scenario.ts';
import { createFileReader } from './session/reading/file-reader.ts';
import { type BuiltIns, createLibrary } from './session/kept/library.ts';
import { createOpponentDesk } from './session/thinking/opponent-desk.ts';
import { createAdviceDesk } from './session/thinking/advice-desk.ts';
import { createReviewDesk, workersFor } from './session/thinking/review-desk.ts';
import { createSession, isOpened } from './session/session.ts';
import type { GameSession, RunningGame } from './session/snapshot.ts';
import type { Storage } from './session/kept/storage.ts';

/** What choosers show, and the scenarios themselves, each a file of its own that is fetched when needed: see scripts/scenario-plugin.ts. */
const cards = import.meta.glob<Card>('../scenarios/*/*.yaml', {
  query: '?card',
  import: 'default',
  eager: true,
});
const scenarios = import.meta.glob<{ readonly default: Scenario; readonly hash: string }>(
  '../scenarios/*/*.yaml',
  { query: '?scenario' },
);

const builtIns: BuiltIns = {
  cards: Object.values(cards),
  load: async (id) => {
    const found = await scenarios[`../${builtInFile(id)}`]?.();
    return found && fingerprinted(found.default, found.hash);
  },
};

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
};

/** Gives a text to the person as a file. */
function download(name: string, text: string): void {
  const type = mediaTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers read the address only after this turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Workers of a review at most: the page itself keeps a core, and more bring little. */
const mostReviewers = 4;

const now = (): string => new Date().toISOString();

/** Draws with the screens of a game once they are loaded and the page is idle again. */
async function drawApart(moments: readonly RunningGame[]): Promise<void> {
  const { gameScreens } = await import('./desk/game-screens.tsx');
  gameScreens.drawApart(moments);
}

/** Starts the session. */
export function sessionOfPage(storage: Storage): GameSession {
  const session = createSession({
    storage,
    library: createLibrary(
      builtIns,
      storage,
      now,
      createFileReader(
        () => new Worker(new URL('./session/reading/reader.worker.ts', import.meta.url), { type: 'module' }),
      ),
    ),
    opponentDesk: createOpponentDesk(
      () => new Worker(new URL('./session/thinking/opponent.worker.ts', import.meta.url), { type: 'module' }),
    ),
    reviewDesk: createReviewDesk(
      workersFor(
        Math.max(1, Math.min(mostReviewers, navigator.hardwareConcurrency - 1)),
        () => new Worker(new URL('./session/thinking/review.worker.ts', import.meta.url), { type: 'module' }),
      ),
    ),
    adviceDesk: createAdviceDesk(
      () => new Worker(new URL('./session/thinking/advice.worker.ts', import.meta.url), { type: 'module' }),
    ),
    betweenTabs: { locks: navigator.locks, channel: new BroadcastChannel('cessation-games') },
    address: () => location.href,
    clearHash: () => history.replaceState(null, '', location.pathname + location.search),
    download,
    copy: (text) => navigator.clipboard.writeText(text),
    now,
    fresh: () => crypto.randomUUID(),
    // Nobody misses it where it fails.
    drawApart: (moments) => void drawApart(moments).catch(() => undefined),
    soon: oncePainted,
  });
  // A link that is opened while the game is in this tab changes the address, and loads nothing.
  window.addEventListener('hashchange', () => {
    if (isOpened(location.hash)) session.send({ type: 'open-link', hash: location.hash });
  });
  return session;
}
