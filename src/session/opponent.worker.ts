// The opponent thinks here, so that the page never waits for it.
import { opponents } from '../opponent/opponents.ts';
import { asLegalMoves } from '../simulation/legal-moves.ts';
import type { OpponentLevel } from './intent.ts';
import type { SentKnowledge } from './opponent-desk.ts';

export interface OpponentQuestion {
  readonly number: number;
  readonly opponent: OpponentLevel;
  readonly knowledge: SentKnowledge;
}

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<OpponentQuestion>) => {
  const [best] = opponents[data.opponent]({
    ...data.knowledge,
    legal: asLegalMoves(data.knowledge.legal),
  });
  self.postMessage({ number: data.number, move: best?.move });
});
