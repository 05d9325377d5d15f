// What stories about screens start from: a side's knowledge of a table, with refusals as the session gives them.
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { checkMove } from '../../src/simulation/check-move.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import type { Refusal } from '../../src/simulation/refusal.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';

/** All that the screens of a side are made from. */
export function knowledge(whole: Scenario, state: State, side: string) {
  const refusals: Record<string, Refusal> = {};
  for (const card of Object.keys(whole.moves)) {
    const refusal = checkMove(whole, state, side, { kind: 'play', card });
    if (refusal !== undefined) refusals[card] = refusal;
  }
  return {
    scenario: scenarioFor(whole, side),
    view: viewFor(whole, state, side),
    legal: legalMoves(whole, state, side),
    refusals,
  };
}
