// Cards along the strip: in their groups, within reach by scrolling, found under the pointer.
import { describe, expect, it } from 'vitest';
import {
  arrowWidth,
  cardAt,
  freeSpan,
  intoSight,
  layHand,
  notePlace,
} from '../../../src/stage/geometry/hand-layout.ts';
import { overlaps } from '../../../src/stage/geometry/plane.ts';

const groups = [
  { kind: 'table', keys: ['offer', 'annexes', 'maps'] },
  { kind: 'public', keys: [] },
  { kind: 'ground', keys: ['arms', 'pause'] },
];

describe('a hand of five cards', () => {
  const hand = layHand(groups, 400, 170);

  it('lies in a row, groups in order, none over another', () => {
    expect(hand.cards.map(({ key }) => key)).toEqual(['offer', 'annexes', 'maps', 'arms', 'pause']);
    hand.cards.forEach(({ box }, i) => {
      for (const other of hand.cards.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
    });
  });

  it('has a title for each group with cards, and none for an empty one', () => {
    expect(hand.groups.map(({ kind }) => kind)).toEqual(['table', 'ground']);
  });

  it('scrolls until the last card is in sight and no further', () => {
    const last = hand.cards.at(-1)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(hand.most).toBeGreaterThan(0);
    expect(last.x + last.width - hand.most).toBeLessThanOrEqual(400);
    expect(layHand(groups, 4000, 170).most).toBe(0);
  });

  it('finds the card under the pointer, also when scrolled', () => {
    const { box } = hand.cards[3] ?? { box: { x: 0, y: 0 } };
    expect(cardAt(hand, 0, [box.x + 5, box.y + 5])).toBe('arms');
    expect(cardAt(hand, 100, [box.x + 5 - 100, box.y + 5])).toBe('arms');
    expect(cardAt(hand, 0, [1, 1])).toBeUndefined();
  });
});

describe('a strip that is wider than the stage', () => {
  const cards = layHand(groups, 300, 170).cards.map(({ box }) => box);

  it('scrolls a card into sight, clear of its arrows, and not at all when it is there', () => {
    for (const box of cards) {
      const scroll = Math.max(0, intoSight(box, 0, 300));
      expect(box.x + box.width - scroll).toBeLessThanOrEqual(300 - arrowWidth);
      expect(intoSight(box, scroll, 300)).toBeLessThanOrEqual(0);
    }
  });

  it('scrolls back to a card before', () => {
    const [first] = cards;
    expect(first && intoSight(first, 200, 300)).toBeLessThan(-150);
  });
});

describe('the note on a card', () => {
  const stage = { x: 0, y: 0, width: 900, height: 640 };
  const map = { x: 0, y: 0, width: 540, height: 500 };
  const table = { x: 540, y: 0, width: 360, height: 500 };
  const note = { width: 310, height: 200 };
  const card = { x: 100, y: 520, width: 118, height: 100 };
  const noteFor = (lit: typeof map | null) => {
    const [x, y] = notePlace(card, note, freeSpan(stage, lit, note.width), 510);
    return { x, y, ...note };
  };

  it('stands above its card where the card lights nothing up', () => {
    const { x, y } = noteFor(null);
    expect(Math.abs(x + note.width / 2 - 159)).toBeLessThan(10);
    expect(y + note.height).toBeLessThan(510);
  });

  it('leaves free where its card lights something up', () => {
    expect(overlaps(noteFor(map), map)).toBe(false);
    expect(overlaps(noteFor(table), table)).toBe(false);
  });

  it('stays on the stage where there is no room beside', () => {
    const below = { x: 0, y: 250, width: 900, height: 250 };
    expect(noteFor(below).x).toBeGreaterThanOrEqual(0);
  });
});
