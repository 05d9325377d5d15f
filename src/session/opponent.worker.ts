// The opponent thinks here, so that the page never waits for it.
import { opponentWith } from '../opponent/opponents.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { asLegalMoves } from '../simulation/legal-moves.ts';
import type { ComputerPlayer } from './intent.ts';
import type { SentKnowledge } from './opponent-desk.ts';

export interface OpponentQuestion {
  readonly number: number;
  readonly opponent: ComputerPlayer;
  readonly knowledge: SentKnowledge;
}

declare const self: DedicatedWorkerGlobalScope;

/** Every question brings the scenario as a new copy: the first is kept, with all that was worked out about it. */
const kept = new Map<string, Scenario>();

function keptScenario({ scenario, view }: SentKnowledge): Scenario {
  const key = `${view.scenario.hash}/${view.side}`;
  const known = kept.get(key) ?? scenario;
  kept.set(key, known);
  return known;
}

self.addEventListener('message', ({ data }: MessageEvent<OpponentQuestion>) => {
  const { opponent, temperament } = data.opponent;
  const [best] = opponentWith(
    opponent,
    temperament,
  )({
    view: data.knowledge.view,
    scenario: keptScenario(data.knowledge),
    legal: asLegalMoves(data.knowledge.legal),
  });
  self.postMessage({ number: data.number, move: best?.move });
});
