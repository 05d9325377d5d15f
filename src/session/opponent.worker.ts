// The opponent thinks here, so that the page never waits for it.
import type { Knowledge } from '../opponent/knowledge.ts';
import { opponents } from '../opponent/opponents.ts';
import type { OpponentLevel } from './intent.ts';

export interface OpponentQuestion {
  readonly number: number;
  readonly opponent: OpponentLevel;
  readonly knowledge: Knowledge;
}

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<OpponentQuestion>) => {
  const [best] = opponents[data.opponent](data.knowledge);
  self.postMessage({ number: data.number, move: best?.move });
});
