// Plays simulated games in a worker of the page, and tells how long they took.
/// <reference lib="dom" />
import { opponents } from '../../src/opponent/opponents.ts';
import { simulate } from '../../src/review/simulate.ts';
import type { GamesAsked, GamesPlayed } from './games.ts';

self.addEventListener('message', ({ data }: MessageEvent<GamesAsked>) => {
  const { scenario, seed, games, first } = data;
  const players = Object.fromEntries(
    Object.keys(scenario.parties).map((id) => [id, opponents['simple-ambassador']]),
  );
  const began = performance.now();
  let early = Number.NaN;
  const onGame = (done: number): void => {
    if (done === first) early = performance.now() - began;
  };
  const { digest } = simulate(scenario, { games, seed, players, onGame });
  const played: GamesPlayed = { first: early, all: performance.now() - began, digest };
  self.postMessage(played);
});
