// How the stage is divided between map, table and hand at any size.
import type { Box } from './plane.ts';

export interface Regions {
  readonly map: Box;
  readonly table: Box;
  /** Null where the desk's own list of cards is the hand. */
  readonly hand: Box | null;
}

/** CSS pixels from which there is room for a hand of cards on the stage. */
const roomForHand = { width: 720, height: 540 };
const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The regions of a stage of a size in CSS pixels, 320 × 200 up to 4K. */
export function regionsOf(width: number, height: number): Regions {
  const withHand = width >= roomForHand.width && height >= roomForHand.height && width > height * 0.8;
  const handHeight = withHand ? Math.round(between(height * 0.22, 136, 260)) : 0;
  const above = height - handHeight;
  const hand = withHand ? { x: 0, y: above, width, height: handHeight } : null;
  if (width >= 560 && width > above * 1.05) {
    const tableWidth = Math.round(between(width * 0.4, 260, 1100));
    return {
      map: { x: 0, y: 0, width: width - tableWidth, height: above },
      table: { x: width - tableWidth, y: 0, width: tableWidth, height: above },
      hand,
    };
  }
  const tableHeight = Math.round(between(above * 0.44, 130, 620));
  return {
    map: { x: 0, y: 0, width, height: above - tableHeight },
    table: { x: 0, y: above - tableHeight, width, height: tableHeight },
    hand,
  };
}
