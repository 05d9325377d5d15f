// Sorting by buckets gives what sorting by comparison gives: with ties, in crowds, and where all are alike.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderedBy } from '../../src/analysis/ordered-by.ts';

/** Utilities on one grid or another: none coarse enough for ties, some full of them, some all alike. */
const utilities = (length: number) =>
  fc
    .constantFrom(1, 4, 100, 1e12)
    .chain((steps) =>
      fc.array(
        fc.integer({ min: 0, max: steps }).map((step) => 0.1 + step / steps),
        { minLength: length, maxLength: length },
      ),
    )
    .map((values) => Float64Array.from(values));

const crowd = fc
  .integer({ min: 0, max: 300 })
  .chain((length) => fc.tuple(utilities(length), utilities(length)));

it('orders outcomes as comparing them does', () => {
  fc.assert(
    fc.property(crowd, ([first, second]) => {
      const outcomes = Uint32Array.from(first, (_, outcome) => outcome).filter(
        (outcome) => outcome % 7 !== 3,
      );
      const slow = [...outcomes].toSorted(
        (one, other) =>
          (first[other] ?? 0) - (first[one] ?? 0) || (second[other] ?? 0) - (second[one] ?? 0) || one - other,
      );
      expect([...orderedBy(outcomes, first, second)]).toEqual(slow);
    }),
    { numRuns: 300 },
  );
});

it('orders a crowd in which one is far from all others', () => {
  const first = Float64Array.from({ length: 500 }, (_, outcome) =>
    outcome === 250 ? 1e9 : (outcome * 7) % 13,
  );
  const second = first.map((_, outcome) => outcome % 5);
  const ordered = orderedBy(
    Uint32Array.from(first, (_, outcome) => outcome),
    first,
    second,
  );
  expect(ordered[0]).toBe(250);
  expect(Array.from(ordered.slice(1), (outcome) => [first[outcome], second[outcome], outcome])).toEqual(
    [...first.keys()]
      .filter((outcome) => outcome !== 250)
      .map((outcome) => [first[outcome] ?? 0, second[outcome] ?? 0, outcome] as const)
      .toSorted((one, other) => other[0] - one[0] || other[1] - one[1] || one[2] - other[2]),
  );
});
