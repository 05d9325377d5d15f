// Cards and answers: what the scenario’s own moves would do, weighed against their price.
import { appraise } from './appraise.ts';
import type { Knowledge, Ranked } from './knowledge.ts';
import type { Character } from './levels.ts';

/** Ranks the legal cards that are worth their price. */
export function rankCards({ scenario, view, legal }: Knowledge, character: Character): Ranked[] {
  const ranked: Ranked[] = [];
  for (const move of legal) {
    if (move.kind !== 'play') continue;
    const card = scenario.moves[move.card];
    if (card === undefined) continue;
    const worth = appraise(scenario, view, card.effects);
    const perInfluence = worth / (card.cost + 1);
    if (perInfluence < character.cardThreshold) continue;
    const waver = character.wavering * 6 * ((view.toss * 997 * (ranked.length + 1)) % 1);
    ranked.push({
      move,
      worth: 2 + Math.min(6, perInfluence) + waver,
      reason: { code: 'useful-card', worth },
    });
  }
  return ranked;
}

/** Ranks the answers to a crisis: the best, or the least bad. */
export function rankAnswers({ scenario, view, legal }: Knowledge): Ranked[] {
  const ranked: Ranked[] = [];
  for (const move of legal) {
    if (move.kind !== 'answer') continue;
    const answer = scenario.events[move.crisis]?.answers?.[move.answer];
    if (answer === undefined) continue;
    const worth = appraise(scenario, view, answer.effects) - answer.cost * 0.4;
    ranked.push({ move, worth: 100 + worth, reason: { code: 'least-bad-answer', worth } });
  }
  return ranked;
}
