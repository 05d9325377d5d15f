// What lies in front of the player now: the end, only looking, waiting, news to read, a crisis to answer, days that run on, or the hand.
import type { RunningGame, Snapshot } from '../session/snapshot.ts';

export type DeckMode = 'over' | 'looking' | 'waiting' | 'digest' | 'crisis' | 'running' | 'hand';

/** The mode of the deck. News comes before crises, so that what led to them is read first. */
export function deckModeOf(game: RunningGame, busy: Snapshot['busy'], hasNews: boolean): DeckMode {
  const { view, viewer } = game;
  if (game.over) return 'over';
  if (game.looking) return 'looking';
  if (busy === 'opponent' || view.turn?.side !== viewer) return 'waiting';
  if (game.runningOn) return 'running';
  if (hasNews && !isOwnDoing(game)) return 'digest';
  // A crisis none of whose answers is open to the side holds nothing up.
  if (game.legal.some(({ kind }) => kind === 'answer')) return 'crisis';
  return 'hand';
}

/** Whether all that is new came of the viewer’s own last move within this turn: then it is told in passing. */
export function isOwnDoing({ journal, viewer, view }: RunningGame): boolean {
  const last = journal.moves.at(-1);
  return last?.by === viewer && last.move.kind !== 'end-turn' && view.turn?.side === viewer;
}
