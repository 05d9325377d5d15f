// Has the computer’s players get ready while the person still reads.
import { scenarioFor } from '../simulation/scenario-for.ts';
import { viewFor } from '../simulation/view-for.ts';
import type { GameRecord } from './game-record.ts';
import type { OpponentDesk } from './opponent-desk.ts';

/** Tells the desk which sides of a game it will be asked about. */
export function getReady(desk: OpponentDesk, { scenario, state, players }: GameRecord): void {
  if (state.turn === null) return;
  for (const side of state.sides)
    if (players[side]?.kind === 'computer')
      desk.warmUp({ scenario: scenarioFor(scenario, side), view: viewFor(scenario, state, side) });
}
