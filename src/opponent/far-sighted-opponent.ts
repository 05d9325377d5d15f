// The opponents of the game proper: a ranking at first sight or by a plan, and what a plan does not decide looked into by simulated futures.
import type { Knowledge, Opponent, Ranked } from './knowledge.ts';
import { type Strength, characters } from './levels.ts';
import { type Budget, lookAhead, sameMove } from './look-ahead.ts';
import { rankPlannedTalks } from './planned-talks.ts';
import { rankAtSight, simpleOpponent } from './simple-opponent.ts';

/** How both sides are thought to go on in a simulated future. */
const goingOn = simpleOpponent(characters.ambassador);

/** An opponent of this strength. */
export function opponentOf({ character, plans, budget }: Strength): Opponent {
  const first: Opponent = plans
    ? (knowledge) => rankAtSight(knowledge, character, rankPlannedTalks)
    : (knowledge) => rankAtSight(knowledge, character);
  if (budget === null) return first;
  return (knowledge) => {
    const ranked = first(knowledge);
    if (!isLookedInto(knowledge, ranked, budget)) return ranked;
    const { side, other } = knowledge.view;
    const moves = worthLookingInto(knowledge, ranked, budget);
    return lookAhead(knowledge, moves, budget, { [side]: goingOn, [other]: goingOn });
  };
}

/**
 * Answers to a crisis and what is done at home, and while a text is in force everything. What is said at the table the plan decides, and cards are
 * played there as they seem at first sight: what they do shows too late for a few futures to tell them apart.
 */
function isLookedInto({ view }: Knowledge, ranked: readonly Ranked[], { inForce }: Budget): boolean {
  if (view.session === 'implementation') return inForce > 0;
  return ranked[0]?.move.kind === 'answer' || view.session !== 'talks';
}

/** Every answer to a crisis; else the best of each kind, the best cards, and leaving it at that. */
function worthLookingInto(
  { legal, view }: Knowledge,
  ranked: readonly Ranked[],
  { moves: most }: Budget,
): Ranked[] {
  if (ranked[0]?.move.kind === 'answer') return ranked.slice(0, most);
  const found: Ranked[] = [];
  const add = (one: Ranked | undefined): void => {
    if (one !== undefined && !found.some(({ move }) => sameMove(move, one.move))) found.push(one);
  };
  const others = ranked.filter(({ move }) => move.kind !== 'play');
  add(others[0]);
  add(others.find(({ move }) => move.kind !== others[0]?.move.kind));
  for (const one of ranked) if (one.move.kind === 'play') add(one);
  const endTurn = legal.of('end-turn')[0];
  if (endTurn !== undefined && (view.turn?.actionsLeft ?? 0) > 0) {
    found.splice(most - 1);
    add({ move: endTurn, worth: 0, reason: { code: 'nothing-better' } });
  }
  return found.slice(0, most);
}
