// The grid of a drawn outcome space counts every outcome once, in the square where it lies.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { densityOf } from '../../src/analysis/density.ts';
import { outcomeSpace } from '../../src/analysis/outcome-space.ts';
import { anyDomain } from './domains.ts';

it('counts every outcome once', () => {
  fc.assert(
    fc.property(anyDomain, fc.integer({ min: 1, max: 30 }), (domain, size) => {
      const space = outcomeSpace(domain);
      const squares = space === undefined ? [] : densityOf(space, size);
      expect(squares.reduce((sum, { outcomes }) => sum + outcomes, 0)).toBe(space?.size);
      expect(new Set(squares.map(({ column, row }) => row * size + column)).size).toBe(squares.length);
    }),
  );
});

it('counts it where it lies, and tells which share passes', () => {
  const space = outcomeSpace({
    name: 'two',
    issues: [{ name: 'only', values: ['none', 'some', 'all'] }],
    profiles: [
      { name: 'a', weights: [1], values: [[0, 0.5, 1]], reservation: 0, discount: 1 },
      { name: 'b', weights: [1], values: [[1, 0.55, 0]], reservation: 0, discount: 1 },
    ],
  });
  if (space === undefined) throw new Error('Three outcomes are not too many.');
  expect(densityOf(space, 2, (outcome) => outcome === 2)).toEqual([
    { column: 1, row: 0, outcomes: 1, passing: 1 },
    { column: 0, row: 1, outcomes: 1, passing: 0 },
    { column: 1, row: 1, outcomes: 1, passing: 0 },
  ]);
});
