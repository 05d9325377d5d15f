// Gets an opponent ready before it is asked: what it works out once about a scenario is worked out, and the program has run warm.
import { copyState } from '../simulation/copy.ts';
import { planText } from './deal-plan.ts';
import { prospectsOf } from './prospects.ts';
import type { Knowledge } from './knowledge.ts';
import { characters } from './levels.ts';
import { weighProfiles } from './opponent-model.ts';
import { playUntil } from './play-on.ts';
import { sampleWorlds } from './sampled-world.ts';
import { simpleOpponent } from './simple-opponent.ts';

/** Futures that are played for nothing: after so many the program runs about as fast as it ever will. */
const futures = 48;

/** Thinks about a game without deciding anything. Nothing that is decided later depends on it. */
export function warmUp({ scenario, view }: Pick<Knowledge, 'scenario' | 'view'>): void {
  if (view.turn === null) return;
  const weighed = weighProfiles(scenario, view);
  planText(prospectsOf(scenario, view, weighed, characters.minister), {});
  const player = simpleOpponent(characters.ambassador);
  const players = { [view.side]: player, [view.other]: player };
  for (const world of sampleWorlds(scenario, view, weighed, futures, 'warm'))
    playUntil(world.scenario, copyState(world.state), players, ({ session }) => session === 'implementation');
}
