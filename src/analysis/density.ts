// Outcomes counted in the squares of a grid: how a space of a million deals is drawn.
import type { OutcomeSpace } from './outcome-space.ts';

/** A square of the grid over both parties’ utilities with the outcomes in it. */
export interface Square {
  /** Column and row from 0, by the first and the second party’s utility. */
  readonly column: number;
  readonly row: number;
  readonly outcomes: number;
  /** Share of them that pass, 0–1. */
  readonly passing: number;
}

/**
 * The squares with outcomes of a grid of `size` × `size` squares over utilities from 0 to 1; what lies beyond is counted at the edge.
 * @param passes Whether an outcome, by its number, would pass at home; all do unless told.
 */
export function densityOf(
  { size: outcomes, utilities: [a, b] }: OutcomeSpace,
  size: number,
  passes: (outcome: number) => boolean = () => true,
): readonly Square[] {
  const counts = new Uint32Array(size * size);
  const passing = new Uint32Array(size * size);
  const place = (utility: number): number => Math.max(0, Math.min(size - 1, Math.floor(utility * size)));
  for (let outcome = 0; outcome < outcomes; outcome += 1) {
    const square = place(b[outcome] ?? 0) * size + place(a[outcome] ?? 0);
    counts[square] = (counts[square] ?? 0) + 1;
    if (passes(outcome)) passing[square] = (passing[square] ?? 0) + 1;
  }
  const squares: Square[] = [];
  for (const [square, count] of counts.entries()) {
    if (count === 0) continue;
    squares.push({
      column: square % size,
      row: Math.floor(square / size),
      outcomes: count,
      passing: (passing[square] ?? 0) / count,
    });
  }
  return squares;
}
