// Built into the measured page beside its own code: starts a worker as the page’s own are started, and has it play games.
/// <reference lib="dom" />
import type { Scenario } from '../../src/scenario/format/scenario.ts';

export interface GamesAsked {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly games: number;
  /** How many games at the beginning are also timed by themselves: nothing is compiled yet then. */
  readonly first: number;
}

/** Times in milliseconds, from the first game on. */
export interface GamesPlayed {
  readonly first: number;
  readonly all: number;
  readonly digest: string;
}

/** What the page has on its window for whoever measures it. */
export interface PlaysGames {
  readonly playGames: (asked: GamesAsked) => Promise<GamesPlayed>;
}

const playGames = (asked: GamesAsked): Promise<GamesPlayed> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./games.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<GamesPlayed>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(asked);
  });

Object.assign(globalThis, { playGames } satisfies PlaysGames);
