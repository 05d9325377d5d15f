// How the stage is divided between map, table and hand at any size.
import type { Box } from './plane.ts';

export interface Regions {
  /** Nothing wide and high where the scenario has no places. */
  readonly map: Box;
  readonly table: Box;
  /** Null where the desk's own list of cards is the hand. */
  readonly hand: Box | null;
}

/** CSS pixels from which there is room for a hand of cards on the stage. */
const roomForHand = { width: 600, height: 400 };
const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * The regions of a stage of a size in CSS pixels, 320 × 200 up to 4K.
 * @param hasCards whether there is any card to be held
 * @param hasMap whether there are places to be shown; without them the table has their room
 */
export function regionsOf(width: number, height: number, hasCards = true, hasMap = true): Regions {
  const withHand =
    hasCards && width >= roomForHand.width && height >= roomForHand.height && width > height * 0.8;
  const handHeight = withHand ? Math.round(between(height * 0.22, 112, 168)) : 0;
  const above = height - handHeight;
  const hand = withHand ? { x: 0, y: above, width, height: handHeight } : null;
  if (!hasMap) {
    const map = { x: 0, y: 0, width: 0, height: 0 };
    return { map, table: { x: 0, y: 0, width, height: above }, hand };
  }
  if (width >= 560 && width > above * 1.05) {
    const tableWidth = Math.round(between(width * 0.4, 260, 1100));
    return {
      map: { x: 0, y: 0, width: width - tableWidth, height: above },
      table: { x: width - tableWidth, y: 0, width: tableWidth, height: above },
      hand,
    };
  }
  const tableHeight = Math.round(between(above * 0.44, Math.min(rows.least, above * rows.share), 620));
  return {
    map: { x: 0, y: 0, width, height: above - tableHeight },
    table: { x: 0, y: above - tableHeight, width, height: tableHeight },
    hand,
  };
}

/** Below the map the table has room for rows of two small lines, CSS pixels, unless that is more than a share of the height. */
const rows = { least: 172, share: 0.48 } as const;

/** CSS pixels of a screen on which everything has its plain size. */
const plain = { width: 1500, height: 850 };

/**
 * How much larger than plain everything is drawn, so that a wall-sized screen is not full of small print.
 * @param textSize the player's own wish, 0.85–1.6
 */
export function enlargement(width: number, height: number, textSize: number): number {
  const grown = Math.sqrt((width * height) / (plain.width * plain.height));
  const roomy = Math.min(2.4, Math.max(1, grown));
  // Small screens have no room for much larger signs.
  return Math.max(0.85, Math.min(roomy * textSize, Math.max(1, width / 340), 3));
}
