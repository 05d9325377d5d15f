// Names on the map: none over another, the important ones first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelWish } from '../../../src/stage/geometry/labels.ts';
import { placeLabels } from '../../../src/stage/geometry/labels.ts';
import { strikes } from '../../../src/stage/geometry/leaders.ts';
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
  const struckBy = (line: Box) => (box: Box) => (overlaps(box, line) ? 0.25 : 0);
  const alongside = { x: 200, y: 148, width: 200, height: 4 };

  it('has its name where the line does not strike it through', () => {
    const [label] = placeLabels([wish('town', 200, 150)], region, [], struckBy(alongside));
    expect(label && overlaps(label.box, alongside)).toBe(false);
  });

  it('has a name all the same when lines run everywhere, but not over a sign', () => {
    const right = { x: 205, y: 140, width: 90, height: 20 };
    const [label] = placeLabels([wish('town', 200, 150)], region, [right], () => 1);
    expect(label && overlaps(label.box, right)).toBe(false);
  });
});

describe('a besieged town at the edge of a small map', () => {
  const besieged = { ...wish('madaya', 50, 150, 60), needed: true };
  const signs = [0, 20, 64, 88, 112].flatMap((x) =>
    [120, 140, 160, 180].map((y) => ({ x, y, width: 10, height: 10 })),
  );

  it('has its name farther off, with a line to its sign, rather than over the signs beside it', () => {
    const [label] = placeLabels([besieged], region, signs);
    expect(label?.leader).toBeDefined();
    for (const sign of signs) expect(label && overlaps(label.box, sign)).toBe(false);
    const [, end] = label?.leader ?? [undefined, [0, 0] as const];
    expect(Math.hypot(end[0] - 50, end[1] - 150)).toBeCloseTo(besieged.reach);
  });

  it('has it beside its sign where that is free', () => {
    expect(placeLabels([besieged], region, [])[0]?.leader).toBeUndefined();
  });

  it('is named before a place that only changed today', () => {
    const strip = { x: 45, y: 141, width: 90, height: 18 };
    const changed = wish('idlib', 50, 150, 120);
    expect(placeLabels([besieged, changed], strip, []).map(({ id }) => id)).toEqual(['madaya']);
  });

  it('leaves its gauge out rather than cover a truck', () => {
    const low = { x: 0, y: 136, width: 400, height: 28 };
    const lorry = { x: 100, y: 136, width: 300, height: 28, weight: 9 };
    const short = { width: 40, height: 16 };
    const [label] = placeLabels([{ ...besieged, short }], low, [lorry]);
    expect(label).toMatchObject({ isShort: true, box: { width: 40 } });
    expect(placeLabels([{ ...besieged, short }], low, [])[0]?.isShort).toBeUndefined();
  });

  it('lets no other name stand on its line', () => {
    const others = [110, 130, 150, 170, 190].map((y, i) => wish(`z${i}`, 130, y));
    const placed = placeLabels([besieged, ...others], region, signs);
    const [line] = placed.flatMap(({ leader }) => (leader ? [leader] : []));
    for (const { id, box } of placed) expect(id !== 'madaya' && line && strikes(line, box)).toBeFalsy();
  });
});

it('the corners of the box around a sign are free for its own name, not for others', () => {
  const own = { x: 192, y: 142, width: 16, height: 16 };
  const around = [
    { x: 208, y: 146, width: 90, height: 30 },
    { x: 100, y: 100, width: 92, height: 120 },
    { x: 150, y: 100, width: 50, height: 42 },
    { x: 190, y: 158, width: 120, height: 60 },
  ];
  expect(placeLabels([wish('town', 200, 150)], region, [{ ...own, of: 'town' }, ...around])).toHaveLength(1);
  expect(placeLabels([wish('town', 200, 150)], region, [{ ...own, of: 'hamlet' }, ...around])).toEqual([]);
});
