// The observatory post: clauses that divide, clauses that can be traded, clauses on which both want the same, in the numbers that it promises.
import { describe, expect, it } from 'vitest';
import { builtIn } from './built-in.ts';

const post = builtIn('observatory-post');
const sides = ['observatory', 'engineer'] as const;
const points = Object.entries(post.stickingPoints);

/** What the option at a step, 0 worst for the observatory … 4 best, is worth to a side. */
const worth = (step: (point: string) => number, side: (typeof sides)[number]): number =>
  points.reduce((sum, [id, { weight, options }]) => {
    const ordered = Object.values(options).toSorted(
      (a, b) => (a.value['observatory'] ?? 0) - (b.value['observatory'] ?? 0),
    );
    return sum + (weight[side] ?? 0) * (ordered[step(id)]?.value[side] ?? 0);
  }, 0);

describe('the observatory post', () => {
  it('has eight clauses of five wordings each, and weights that add up to one', () => {
    expect(points).toHaveLength(8);
    for (const [, { options }] of points) expect(Object.keys(options)).toHaveLength(5);
    for (const side of sides)
      expect(points.reduce((sum, [, { weight }]) => sum + (weight[side] ?? 0), 0)).toBeCloseTo(1, 10);
  });

  it('is as good to one side as to the other: who is who changes nothing', () => {
    const weights = (side: string): number[] =>
      points.map(([, { weight }]) => weight[side] ?? 0).toSorted((a, b) => a - b);
    expect(weights('observatory')).toEqual(weights('engineer'));
    expect(post.parties['observatory']?.reservation).toBe(post.parties['engineer']?.reservation);
  });

  it('is worth a half to each in the middle, and more to both where they ask and trade', () => {
    const compatible = new Set(['place', 'instrument']);
    const best: Readonly<Record<string, number>> = {
      'nights-on-call': 4,
      'own-research': 0,
      'first-day': 4,
      length: 0,
    };
    for (const side of sides) {
      expect(worth(() => 2, side)).toBeCloseTo(0.5, 10);
      expect(worth((point) => (compatible.has(point) ? 4 : 2), side)).toBeCloseTo(0.58, 10);
      expect(worth((point) => best[point] ?? (compatible.has(point) ? 4 : 2), side)).toBeCloseTo(0.71, 10);
    }
  });

  it('lets nobody say no afterwards: it is about the table alone', () => {
    expect(Object.values(post.stakeholders).filter(({ veto }) => veto)).toEqual([]);
    expect(Object.keys(post.events)).toEqual([]);
    expect(post.calendar.implementationDays).toBe(0);
  });
});
