// Futures of a game under review are played here, so that the page never waits for them.
import { characters } from '../../opponent/levels.ts';
import { simpleOpponent } from '../../opponent/simple-opponent.ts';
import { playFutures } from '../../review/game-review/futures.ts';
import { statesOf } from '../../review/game-review/timeline.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { State } from '../../simulation/state.ts';
import type { ReviewMessage } from './review-desk.ts';

declare const self: DedicatedWorkerGlobalScope;

const ambassador = simpleOpponent(characters.ambassador);
let reviewed: { readonly scenario: Scenario; readonly stateAt: (at: number) => State } | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ReviewMessage>) => {
  if ('game' in data) {
    const { scenario, journal } = data.game;
    reviewed = { scenario, stateAt: statesOf(scenario, journal) };
    return;
  }
  const { number, asked } = data;
  if (reviewed === undefined) throw new Error('A question came before its game. Send the game first.');
  self.postMessage({
    number,
    samples: playFutures(reviewed.scenario, reviewed.stateAt(asked.at), asked, ambassador),
  });
});
