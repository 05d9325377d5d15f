// Has the computer’s players and the rules get ready while the person still reads.
import { legalMoves } from '../../simulation/legal-moves.ts';
import { scenarioFor } from '../../simulation/views/scenario-for.ts';
import { viewFor } from '../../simulation/views/view-for.ts';
import { type GameRecord, played, seenBy } from '../game-record.ts';
import type { OpponentDesk } from './opponent-desk.ts';
import { runningGame } from '../running-game.ts';
import type { RunningGame } from '../snapshot.ts';

/** Tells the desk which sides of a game it will be asked about. */
export function getReady(desk: OpponentDesk, { scenario, state, players }: GameRecord): void {
  if (state.turn === null) return;
  for (const side of state.sides)
    if (players[side]?.kind === 'computer')
      desk.warmUp({ scenario: scenarioFor(scenario, side), view: viewFor(scenario, state, side) });
}

/**
 * Plays a move when the page is idle, has what would tell of it drawn, and forgets it: browsers make code ready when it
 * first runs, and the first press of a game would wait for that.
 */
export function rehearse(record: GameRecord, draw: (moments: readonly RunningGame[]) => void): void {
  // Where browsers cannot tell when they are idle, the first press waits a moment.
  if (!('requestIdleCallback' in globalThis)) return;
  requestIdleCallback(() => {
    const { scenario, state } = record;
    const side = state.turn?.side;
    if (side === undefined) return;
    const move = legalMoves(scenario, state, side).find(({ kind }) => kind === 'play');
    if (move === undefined) return;
    const now = seenBy(record, side);
    draw([now, played(now, move)].map((moment) => runningGame(moment, side, false)));
  });
}
