// How the simple opponent brings the text home: it courts those who can say no, then submits.
import type { Knowledge, Ranked } from './knowledge.ts';
import type { Character } from './levels.ts';

/** Ranks the moves of the capitals. */
export function rankHome({ scenario, view, legal }: Knowledge, character: Character): Ranked[] {
  const ranked: Ranked[] = [];
  let weakest = 1;
  for (const id in scenario.stakeholders) {
    const stakeholder = scenario.stakeholders[id];
    if (stakeholder?.veto === true && stakeholder.behind === view.side)
      weakest = Math.min(weakest, view.stakeholders[id]?.consentOdds ?? 1);
  }
  for (const move of [...legal.of('persuade'), ...legal.of('compensate')]) {
    const known = view.stakeholders[move.stakeholder];
    const stakeholder = scenario.stakeholders[move.stakeholder];
    if (known === undefined || stakeholder?.veto !== true || known.courted >= 4) continue;
    const odds = known.answer === 'refuses' ? 0 : known.consentOdds;
    if (odds >= character.homeOdds) continue;
    const gain = (1 - odds) * (move.kind === 'persuade' ? 0.4 + stakeholder.persuadable : 0.9);
    ranked.push({ move, worth: 6 + gain, reason: { code: 'courts', stakeholder: move.stakeholder, odds } });
  }
  for (const move of legal.of('submit')) ranked.push({ move, worth: 5, reason: { code: 'home-is-ready' } });
  if (weakest < 0.2)
    for (const move of legal.of('return')) ranked.push({ move, worth: 5.5, reason: { code: 'no-way-home' } });
  return ranked;
}
