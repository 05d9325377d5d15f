// The squares of a map of deals, shaded by how many deals lie in them.
import type { Square } from '../../analysis/density.ts';
import type { DealPlaneModel } from './deal-models.ts';

/** Shades of the squares: by the share that each has of the fullest one’s deals. */
export function shaded(squares: readonly Square[]): DealPlaneModel['squares'] {
  const most = squares.reduce((high, { outcomes }) => Math.max(high, outcomes), 1);
  return squares.map(({ column, row, outcomes, passing }) => ({
    column,
    row,
    density: outcomes > most / 4 ? 3 : outcomes > most / 20 ? 2 : 1,
    passes: passing > 0,
  }));
}
