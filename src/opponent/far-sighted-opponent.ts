// The opponents of the game proper: a ranking at first sight, and the best of it looked into by simulated futures.
import { settledPackage, utilityOf } from '../simulation/preferences.ts';
import type { Knowledge, Opponent, Ranked } from './knowledge.ts';
import type { Budget } from './look-ahead.ts';
import { type Strength, characters } from './levels.ts';
import { lookAhead, sameMove } from './look-ahead.ts';
import { rankPlannedTalks } from './planned-talks.ts';
import { rankAtSight, simpleOpponent } from './simple-opponent.ts';

/** How both sides are thought to go on in a simulated future. */
const goingOn = simpleOpponent(characters.ambassador);

/** An opponent of this strength. */
export function opponentOf({ character, plans, budget }: Strength): Opponent {
  const atSight: Opponent = (knowledge) => rankAtSight(knowledge, character);
  if (budget === null) return atSight;
  const planned: Opponent = plans
    ? (knowledge) => rankAtSight(knowledge, character, rankPlannedTalks)
    : atSight;
  return (knowledge) => {
    const { view } = knowledge;
    const first = planned(knowledge);
    const moves = worthLookingInto(knowledge, first, plans ? atSight(knowledge) : [], budget);
    return lookAhead(knowledge, moves, budget, { [view.side]: goingOn, [view.other]: goingOn });
  };
}

/** What is looked into: the best of each way of ranking, a card or two, and leaving it at that. */
function worthLookingInto(
  { scenario, legal, view }: Knowledge,
  first: readonly Ranked[],
  second: readonly Ranked[],
  { moves: most }: Budget,
): Ranked[] {
  const found: Ranked[] = [];
  const add = (one: Ranked | undefined): void => {
    if (one !== undefined && !found.some(({ move }) => sameMove(move, one.move))) found.push(one);
  };
  const tables = first.filter(({ move }) => move.kind !== 'play');
  const cards = first.filter(({ move }) => move.kind === 'play');
  add(tables[0]);
  add(second.find(({ move }) => move.kind !== 'play'));
  add(tables.find(({ move }) => move.kind !== tables[0]?.move.kind));
  add(cards[0]);
  add(cards[1]);
  if (tables[1]?.move.kind === 'propose') add(tables[1]);
  const accept = legal.of('accept')[0];
  const taken = { ...settledPackage(view), ...view.offer?.package };
  if (accept !== undefined && found.length > 0)
    add({
      move: accept,
      worth: 0,
      reason: { code: 'text-in-reach', worth: utilityOf(scenario, view.side, taken) },
    });
  const endTurn = legal.of('end-turn')[0];
  if (endTurn !== undefined && (view.turn?.actionsLeft ?? 0) > 0 && found.length > 0) {
    found.splice(most - 1);
    add({ move: endTurn, worth: 0, reason: { code: 'nothing-better' } });
  }
  return found.length === 0 ? [...first] : found.slice(0, most);
}
