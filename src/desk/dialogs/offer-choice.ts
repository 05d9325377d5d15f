// Which options can go into an offer or a non-paper now, and the move that comes of a choice.
import type { ClauseModel } from '../../presentation/talks/table-models.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { OptionId, Package } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';

export type How = 'offer' | 'non-paper';

/** The options of a clause that can be chosen now: open points within the mandate, for non-papers what is legal. */
export function allowedWith(game: RunningGame, how: How, clause: ClauseModel): ReadonlySet<OptionId> {
  if (how === 'offer') {
    const open = clause.agreedOption === null ? clause.options.filter(({ allowed }) => allowed) : [];
    return new Set(open.map(({ id }) => id));
  }
  return new Set(
    game.legal.flatMap((move) => (move.kind === 'float' && move.point === clause.point ? [move.option] : [])),
  );
}

/** The move of a choice, or null while nothing is chosen. */
export function moveOf(how: How, offered: Package): Move | null {
  const [first] = Object.entries(offered);
  if (first === undefined) return null;
  const [point, option] = first;
  return how === 'offer' ? { kind: 'propose', package: offered } : { kind: 'float', point, option };
}
