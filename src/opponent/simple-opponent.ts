// The simple opponent: concedes with time, trades points, respects its mandate, and plays by the same views and legal moves as a person.
import type { LegalMoves } from '../simulation/legal-moves.ts';
import { bestCard, rankAnswers } from './cards.ts';
import { rankHome } from './home.ts';
import type { Knowledge, Opponent, Ranked } from './knowledge.ts';
import type { Character } from './levels.ts';
import { rankBestOfTalks, rankTalks } from './talks.ts';

/** An opponent of this character that does not look ahead. */
export const simpleOpponent = (character: Character): Opponent =>
  Object.assign((knowledge: Knowledge) => rankAtSight(knowledge, character), {
    best: (knowledge: Knowledge) => bestAtSight(knowledge, character),
  });

/** The first of what `rankAtSight` ranks. */
function bestAtSight(knowledge: Knowledge, character: Character): Ranked {
  const answer = firstOfBest(rankAnswers(knowledge, character));
  if (answer !== undefined) return answer;
  const best = firstOfBest(rankPhase(knowledge, character, rankBestOfTalks));
  return bestCard(knowledge, character, best) ?? passing(knowledge.legal);
}

function firstOfBest(ranked: readonly Ranked[]): Ranked | undefined {
  let best = ranked[0];
  for (const one of ranked) if (best !== undefined && one.worth > best.worth) best = one;
  return best;
}

/** Ranks moves at first sight. `rankTable`: how it negotiates. */
export function rankAtSight(
  knowledge: Knowledge,
  character: Character,
  rankTable: (knowledge: Knowledge, character: Character) => Ranked[] = rankTalks,
): readonly Ranked[] {
  const answers = rankAnswers(knowledge, character);
  if (answers.length > 0) return sorted(answers);
  const ranked = rankPhase(knowledge, character, rankTable);
  bestCard(knowledge, character, undefined, ranked);
  if (ranked.length > 0) return sorted(ranked);
  return [passing(knowledge.legal)];
}

function rankPhase(
  knowledge: Knowledge,
  character: Character,
  rankTable: (knowledge: Knowledge, character: Character) => Ranked[],
): Ranked[] {
  switch (knowledge.view.session) {
    case 'talks':
      return rankTable(knowledge, character);
    case 'capitals':
      return rankHome(knowledge, character);
    default:
      return [];
  }
}

/** Ending the turn, or if that is not possible the first legal move. */
function passing(legal: LegalMoves): Ranked {
  const endTurn = legal.of('end-turn')[0] ?? legal.all[0];
  if (endTurn === undefined)
    throw new Error(
      'An opponent was asked to move without a legal move. Ask only the side whose turn it is.',
    );
  return { move: endTurn, worth: 0, reason: { code: 'nothing-better' } };
}

/** Best first; equal ones keep their order, so that the same knowledge gives the same answer. */
function sorted(ranked: Ranked[]): Ranked[] {
  // By insertion: lists are short, and sorting by a function costs more than most rules.
  for (let at = 1; at < ranked.length; at += 1) {
    const one = ranked[at];
    if (one === undefined) break;
    let place = at;
    for (; place > 0; place -= 1) {
      const before = ranked[place - 1];
      if (before === undefined || before.worth >= one.worth) break;
      ranked[place] = before;
    }
    ranked[place] = one;
  }
  return ranked;
}
