// Names on the map: none over another, the important ones first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelWish } from '../../../src/stage/geometry/labels.ts';
import { placeLabels } from '../../../src/stage/geometry/labels.ts';
import type { Box } from '../../../src/stage/geometry/plane.ts';
import { holds, overlaps } from '../../../src/stage/geometry/plane.ts';

const region = { x: 0, y: 0, width: 400, height: 300 };
const wish = (id: string, x: number, y: number, priority = 0): LabelWish => ({
  id,
  at: [x, y],
  reach: 8,
  width: 70,
  height: 16,
  priority,
  needed: false,
});

const wishes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    priority: fc.integer({ min: 0, max: 100 }),
    needed: fc.boolean(),
  }),
  { maxLength: 50 },
);

describe('names on a crowded map', () => {
  it('never cover one another and never leave the region', () => {
    fc.assert(
      fc.property(wishes, (places) => {
        const placed = placeLabels(
          places.map(({ x, y, priority, needed }, i) => ({ ...wish(`z${i}`, x, y, priority), needed })),
          region,
          [],
        );
        placed.forEach(({ box }, i) => {
          expect(holds(region, box)).toBe(true);
          for (const other of placed.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
        });
      }),
    );
  });

  it('do not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(wishes, (places) => {
        const given = places.map(({ x, y, priority }, i) => wish(`z${i}`, x, y, priority));
        expect(placeLabels(given.toReversed(), region, [])).toEqual(placeLabels(given, region, []));
      }),
    );
  });
});

describe('two towns at the same place', () => {
  const narrow = { x: 0, y: 0, width: 100, height: 18 };

  it('leave the name of the lesser out when there is room for one', () => {
    const placed = placeLabels([wish('hamlet', 10, 9, 1), wish('city', 10, 9, 2)], narrow, []);
    expect(placed.map(({ id }) => id)).toEqual(['city']);
  });

  it('both have their names when there is room on another side', () => {
    const placed = placeLabels([wish('hamlet', 200, 150, 1), wish('city', 200, 150, 2)], region, []);
    expect(placed.map(({ side }) => side)).toEqual(['start', 'end']);
  });
});

describe('a town among signs', () => {
  const everywhere = [region];

  it('goes without its name', () => {
    expect(placeLabels([wish('town', 200, 150)], region, everywhere)).toEqual([]);
  });

  it('has a needed name where it covers fewest of them', () => {
    const right = { x: 205, y: 130, width: 90, height: 40 };
    const [label] = placeLabels([{ ...wish('town', 200, 150), needed: true }], region, [region, right]);
    expect(label && overlaps(label.box, right)).toBe(false);
  });

  it('has its name over them when the name is needed', () => {
    expect(placeLabels([{ ...wish('town', 200, 150), needed: true }], region, everywhere)).toHaveLength(1);
  });
});

describe('a needed name with signs on every side', () => {
  const needed = { ...wish('town', 200, 150), needed: true };
  const sign = (x: number, y: number) => ({ x, y, width: 6, height: 6 });
  const signs = [sign(220, 147), sign(240, 147), sign(260, 147)];
  const lorry = { x: 100, y: 80, width: 300, height: 140, weight: 5 };
  const free = { x: 205, y: 140, width: 90, height: 20 };

  it('rather covers several signs than one truck', () => {
    const around = [
      { ...lorry, width: 103 },
      { ...lorry, height: 62 },
      { ...lorry, y: 162 },
    ];
    const [label] = placeLabels([needed], region, [...signs, ...around]);
    expect(label && holds(free, label.box)).toBe(true);
  });
});

it('a needed name that may not cover a truck is left out where it would', () => {
  const lorry = { ...region, weight: 5 };
  const needed = { ...wish('town', 200, 150), needed: true };
  expect(placeLabels([{ ...needed, mayCover: 4 }], region, [lorry])).toEqual([]);
  expect(placeLabels([{ ...needed, mayCover: 5 }], region, [lorry])).toHaveLength(1);
});

describe('a town on a front line', () => {
  const strikes = (line: Box) => (box: Box) => (overlaps(box, line) ? 0.25 : 0);
  const alongside = { x: 200, y: 148, width: 200, height: 4 };

  it('has its name where the line does not strike it through', () => {
    const [label] = placeLabels([wish('town', 200, 150)], region, [], strikes(alongside));
    expect(label && overlaps(label.box, alongside)).toBe(false);
  });

  it('has a name all the same when lines run everywhere, but not over a sign', () => {
    const right = { x: 205, y: 140, width: 90, height: 20 };
    const [label] = placeLabels([wish('town', 200, 150)], region, [right], () => 1);
    expect(label && overlaps(label.box, right)).toBe(false);
  });
});
