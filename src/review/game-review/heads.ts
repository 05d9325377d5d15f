// Where the curve of a review is measured: as each turn begins, and before each turn is ended, so that choices and what comes after stand apart.
import { type Position, beginsTurn } from './timeline.ts';

/** Positions at which the curve is measured at most; a longer game is measured at evenly spread ones of them. */
const mostHeads = 120;

/** The moves from one measured position to the next. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Positions, by moves made, at which the curve is measured: in order, the first and the last among them. */
export function headsOf(positions: readonly Position[]): readonly number[] {
  const heads = positions.flatMap(({ at, next }) =>
    beginsTurn(positions, at) || next === undefined || endsTurnOfMoves(positions, at) ? [at] : [],
  );
  return spread(heads, mostHeads);
}

/** Whether a turn in which something was done is ended here. */
const endsTurnOfMoves = (positions: readonly Position[], at: number): boolean =>
  positions[at]?.next?.move.kind === 'end-turn' && positions[at - 1]?.next?.move.kind !== 'end-turn';

export const stretchesBetween = (heads: readonly number[]): readonly Stretch[] =>
  heads.slice(1).map((to, place) => ({ from: heads[place] ?? 0, to }));

/** So many of a list, evenly spread, the first and the last among them. */
export function spread<Item>(list: readonly Item[], most: number): readonly Item[] {
  if (list.length <= most) return list;
  const step = (list.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => list[Math.round(place * step)]).filter(
    (item) => item !== undefined,
  );
}
