// Cards along the strip: in their groups, within reach by scrolling, found under the pointer.
import { describe, expect, it } from 'vitest';
import { cardAt, layHand } from '../../../src/stage/geometry/hand-layout.ts';
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
