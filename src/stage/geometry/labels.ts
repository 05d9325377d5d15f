// Puts names beside their places so that none covers another; the lesser ones give way.
import type { Box, Point } from './plane.ts';
import { grow, holds, overlaps } from './plane.ts';

export interface LabelWish {
  readonly id: string;
  /** The place, in pixels. */
  readonly at: Point;
  /** How far the symbol at the place reaches, in pixels. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly priority: number;
  /** Too important to be left out: it may cover signs, as few as can be, though no other name. */
  readonly needed: boolean;
  /** The weight of what a needed name may cover at most; where every place covers more it is left out. All when left out. */
  readonly mayCover?: number;
}

/** What a label should leave free. */
export interface Obstacle extends Box {
  /** How much worse it is to cover this than to cover a sign; 1 when left out. */
  readonly weight?: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Which side of the place it is on, for the alignment of its text. */
  readonly side: 'end' | 'start' | 'middle';
}

type Placing = (wish: LabelWish) => PlacedLabel;

const put =
  (side: PlacedLabel['side'], dx: number, dy: number): Placing =>
  ({ id, at: [x, y], reach, width, height }) => {
    const left = dx > 0 ? x + reach * dx : dx < 0 ? x + reach * dx - width : x - width / 2;
    const top = dy > 0 ? y + reach * dy : dy < 0 ? y + reach * dy - height : y - height / 2;
    return { id, side, box: { x: left, y: top, width, height } };
  };

/** Above (-1) or below (1), running to the right (1) or to the left (-1) from just beside the place. */
const lean =
  (vertical: number, sideways: number): Placing =>
  ({ id, at: [x, y], reach, width, height }) => ({
    id,
    side: sideways > 0 ? 'start' : 'end',
    box: {
      x: sideways > 0 ? x - reach * 0.6 : x + reach * 0.6 - width,
      y: vertical < 0 ? y - reach - height : y + reach,
      width,
      height,
    },
  });

/** Beside the place like the first two, and up (-1) or down (1) by a part of its height: for labels of several lines. */
const beside =
  (sideways: number, vertical: number): Placing =>
  (wish) => {
    const { id, side, box } = put(sideways > 0 ? 'start' : 'end', sideways, 0)(wish);
    return { id, side, box: { ...box, y: box.y + vertical * box.height * 0.3 } };
  };

/** In the order of a cartographer’s liking. */
const placings: readonly Placing[] = [
  put('start', 1, 0),
  put('end', -1, 0),
  put('middle', 0, -1),
  put('middle', 0, 1),
  put('start', 0.75, -0.6),
  put('start', 0.75, 0.6),
  put('end', -0.75, -0.6),
  put('end', -0.75, 0.6),
  lean(-1, 1),
  lean(1, 1),
  lean(-1, -1),
  lean(1, -1),
  beside(1, -1),
  beside(1, 1),
  beside(-1, -1),
  beside(-1, 1),
  put('middle', 0, -1.6),
  put('middle', 0, 1.6),
];

/** By how much a place is liked less than the one before it; all of them together weigh less than any sign. */
const step = 0.008;
/** Lines in the way weigh at most this much, again less than any sign. */
const mostOfLines = 0.85;

/**
 * Where each label goes; those without room are left out.
 * @param region labels stay inside it
 * @param taken what no label may cover unless it is needed, such as signs, trucks and insets
 * @param crossed how much of a box, 0–1, lines run through: among places that are free the clearest is taken
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  region: Box,
  taken: readonly Obstacle[],
  crossed: (box: Box) => number = () => 0,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const order = wishes.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const wish of order) {
    const most = wish.needed ? (wish.mayCover ?? Infinity) : 0;
    let best: PlacedLabel | undefined;
    let least = Infinity;
    placings.forEach((placing, rank) => {
      const liking = rank * step;
      // Where even the clearest place would be liked less, nothing needs to be measured.
      if (liking >= least) return;
      const label = placing(wish);
      if (!holds(region, label.box) || isTaken(label.box, placed)) return;
      const hidden = covered(label.box, taken);
      if (hidden > most || hidden + liking >= least) return;
      const cost = hidden + Math.min(mostOfLines, crossed(label.box) * 2) + liking;
      if (cost < least) [best, least] = [label, cost];
    });
    if (best) placed.push(best);
  }
  return placed;
}

function isTaken(box: Box, placed: readonly PlacedLabel[]): boolean {
  const wanted = grow(box, 1);
  return placed.some((other) => overlaps(wanted, other.box));
}

/** The weight of what a box covers. */
function covered(box: Box, taken: readonly Obstacle[]): number {
  let weight = 0;
  for (const other of taken) if (overlaps(box, other)) weight += other.weight ?? 1;
  return weight;
}
