// The opponent thinks here, so that the page never waits for it.
import { opponentWith } from '../../opponent/opponents.ts';
import { warmUp } from '../../opponent/warm-up.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { asLegalMoves } from '../../simulation/legal-moves.ts';
import type { OpponentMessage, SentKnowledge } from './opponent-desk.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Every question brings the scenario as a new copy: the first is kept, with all that was worked out about it. */
const kept = new Map<string, Scenario>();

function keptScenario({ scenario, view }: Omit<SentKnowledge, 'legal'>): Scenario {
  const key = `${view.scenario.hash}/${view.side}`;
  const known = kept.get(key) ?? scenario;
  kept.set(key, known);
  return known;
}

self.addEventListener('message', ({ data }: MessageEvent<OpponentMessage>) => {
  if ('warmUp' in data) {
    warmUp({ view: data.warmUp.view, scenario: keptScenario(data.warmUp) });
    return;
  }
  const { opponent, temperament } = data.opponent;
  const ranked = opponentWith(
    opponent,
    temperament,
  )({
    view: data.knowledge.view,
    scenario: keptScenario(data.knowledge),
    legal: asLegalMoves(data.knowledge.legal),
  });
  self.postMessage({ number: data.number, ranked });
});
