// Signs on the plane of all deals: none hides another, and those that are alone stand on their deals.
import { scaleLinear } from 'd3-scale';
import { expect, test } from 'vitest';
import { standing } from '../../src/desk/parts/deal-plane.tsx';

const places = { x: scaleLinear([0, 1], [0, 600]), y: scaleLinear([0, 1], [500, 0]) };
const at = (first: number, second: number) => ({ at: [first, second] as const });

test('a sign that is moved aside does not lie on the next one', () => {
  const signs = [at(0.5, 0.5), at(0.505, 0.5), at(0.54, 0.505), at(0.9, 0.1)];
  const stands = standing(signs, places, 18);
  const gaps = stands.flatMap(([x, y], i) =>
    stands.slice(i + 1).map(([a, b]) => Math.max(Math.abs(a - x), Math.abs(b - y))),
  );
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(18);
  expect(stands[0]).toEqual([300, 250]);
  expect(stands[3]).toEqual([540, 450]);
});

test('signs of one deal stand side by side at every width of the drawing', () => {
  const signs = [at(0.4, 0.5), at(0.4, 0.5), at(0.4, 0.5)];
  for (let width = 200; width <= 640; width += 0.7) {
    const [one = [0], other = [0], third = [0]] = standing(
      signs,
      { ...places, x: scaleLinear([0, 1], [0, width]) },
      18,
    );
    expect(other[0] - one[0]).toBeCloseTo(18);
    expect(third[0] - other[0]).toBeCloseTo(18);
  }
});

test('of many on one deal no sign is moved so far that it tells of another', () => {
  const stands = standing(
    Array.from({ length: 12 }, () => at(0.5, 0.5)),
    places,
    18,
  );
  expect(Math.max(...stands.map(([along]) => along))).toBeCloseTo(300 + 3 * 18);
});
