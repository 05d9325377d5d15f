// The places beside a sign where its name may stand.
import type { LabelWish, PlacedLabel } from './labels.ts';

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
export const placings: readonly Placing[] = [
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
