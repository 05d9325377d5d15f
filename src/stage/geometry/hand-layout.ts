// Where the cards of a hand lie on its strip, and how far the strip can be scrolled.
import type { Box, Point } from './plane.ts';
import { contains } from './plane.ts';

export interface HandGroup {
  readonly kind: string;
  readonly keys: readonly string[];
}

export interface HandLayout {
  readonly cards: readonly { readonly key: string; readonly box: Box }[];
  /** Titles of the groups: where each begins and how wide its cards are together. */
  readonly groups: readonly { readonly kind: string; readonly x: number; readonly width: number }[];
  /** Largest scroll, CSS pixels. */
  readonly most: number;
}

/** Width of the arrows at the ends of a strip that scrolls, CSS pixels. */
export const arrowWidth = 44;

const gap = { card: 4, group: 18, side: 12 };
const titleHeight = 22;

/** How wide a card must be, CSS pixels, to show all that is on it: at least as wide as usual. */
export type CardWidth = (key: string, usual: number, height: number) => number;

/** Lays the groups side by side, cards in a row, on a strip of a size; x before scrolling. */
export function layHand(
  groups: readonly HandGroup[],
  width: number,
  height: number,
  widthOf: CardWidth = (_, usual) => usual,
): HandLayout {
  const cardHeight = Math.min(height - titleHeight - 8, 200);
  const usual = Math.round(Math.min(150, Math.max(118, cardHeight * 0.92)));
  const cards: { key: string; box: Box }[] = [];
  const titles: { kind: string; x: number; width: number }[] = [];
  let x = gap.side;
  for (const { kind, keys } of groups) {
    if (keys.length === 0) continue;
    const start = x;
    for (const key of keys) {
      const cardWidth = widthOf(key, usual, cardHeight);
      cards.push({ key, box: { x, y: titleHeight, width: cardWidth, height: cardHeight } });
      x += cardWidth + gap.card;
    }
    titles.push({ kind, x: start, width: x - gap.card - start });
    x += gap.group;
  }
  return { cards, groups: titles, most: Math.max(0, x - gap.group + gap.side - width) };
}

/**
 * The corner of a note of a size on a card: over its middle, above the strip, and beside what the card lights up.
 * @param card its box, x on the stage
 * @param span from where to where on the stage the note may lie; where it is too narrow, the whole width is taken
 * @param strip the y at which the strip begins
 */
export function notePlace(
  card: Box,
  note: { readonly width: number; readonly height: number },
  span: Pick<Box, 'x' | 'width'>,
  strip: number,
): Point {
  const edge = 8;
  const x = card.x + (card.width - note.width) / 2;
  const last = span.x + span.width - note.width - edge;
  return [Math.max(span.x + edge, Math.min(x, last)), Math.max(edge, strip - note.height - edge)];
}

/**
 * The part of the stage’s width over which a note hides nothing that its card lights up.
 * @param lit the region that must stay free, if any
 * @param width of the note
 */
export function freeSpan(stage: Box, lit: Box | null, width: number): Pick<Box, 'x' | 'width'> {
  if (lit === null) return stage;
  const before = { x: stage.x, width: lit.x - stage.x };
  const after = { x: lit.x + lit.width, width: stage.x + stage.width - lit.x - lit.width };
  const free = before.width > after.width ? before : after;
  return free.width >= width + 16 ? free : stage;
}

/** How far a strip that is scrolled so far has to scroll on, or back, to show a card between its arrows. */
export function intoSight(card: Box, scroll: number, width: number): number {
  const before = card.x - arrowWidth - scroll;
  const after = card.x + card.width + arrowWidth - width - scroll;
  return before < 0 ? before : Math.max(0, after);
}

/** The card under a point of the strip. */
export function cardAt(layout: HandLayout, scroll: number, [x, y]: Point): string | undefined {
  return layout.cards.find(({ box }) => contains(box, [x + scroll, y]))?.key;
}
