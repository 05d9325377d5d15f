// The opponent models learn what the other party wants from its offers alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/analysis/outcome-space.ts';
import type { Agent } from '../../../src/opponent/bidding/agent.ts';
import { agents } from '../../../src/opponent/bidding/agents.ts';
import { concessionModel } from '../../../src/opponent/bidding/concession-model.ts';
import { frequencyModel } from '../../../src/opponent/bidding/frequency-model.ts';
import { choleskyFactor, solve } from '../../../src/opponent/bidding/least-squares.ts';
import { bestOf } from '../../../src/opponent/bidding/standpoint.ts';
import { meet, oracleTables } from './tables.ts';

/** How closely estimates follow true utilities: Pearson's correlation over all outcomes, −1 to 1. */
function correlation(estimates: Float64Array, truth: Float64Array): number {
  const mean = (of: Float64Array): number => of.reduce((sum, value) => sum + value, 0) / of.length;
  const [mE, mT] = [mean(estimates), mean(truth)];
  let [both, e2, t2] = [0, 0, 0];
  for (const [outcome, utility] of truth.entries()) {
    const e = (estimates[outcome] ?? 0) - mE;
    both += e * (utility - mT);
    e2 += e * e;
    t2 += (utility - mT) * (utility - mT);
  }
  return both / Math.sqrt(e2 * t2);
}

const models = { frequency: frequencyModel, concession: concessionModel };

/** One that insists on its best outcome. */
const stubborn: Agent = (standpoint) => () => bestOf(standpoint);

describe.each(oracleTables.filter(({ name }) => name !== 'synthetic_s1_4x5'))(
  'over $name',
  ({ space, rounds }) => {
    it.each([
      ['frequency', 'boulware', 0.8],
      ['frequency', 'linear', 0.9],
      ['concession', 'boulware', 0.99],
      ['concession', 'linear', 0.99],
      ['concession', 'conceder', 0.99],
    ] as const)('the %s model reads %s from its offers to one who insists', (model, name, least) => {
      const { offers } = meet(space, agents[name], stubborn, rounds);
      const reader = models[model](space.domain.issues);
      const heard = offers.filter((_, at) => at % 2 === 0);
      expect(heard).toHaveLength(rounds);
      heard.forEach((outcome, at) => reader.hear(outcome, (at + 1) / (rounds + 1)));
      expect(correlation(reader.estimate(), space.utilities[0])).toBeGreaterThan(least);
    });
  },
);

const issues = [
  { name: 'road', values: ['open', 'watched', 'closed'] },
  { name: 'flights', values: ['some', 'none'] },
];

describe.each(Object.entries(models))('the %s model', (_, model) => {
  it('knows nothing before the first offer: all outcomes are alike', () => {
    expect(new Set(model(issues).estimate())).toEqual(new Set([0]));
  });

  it('takes the first offer for the best outcome', () => {
    const reader = model(issues);
    const first = outcomeOf(issues, [1, 1]);
    reader.hear(first, 0.01);
    const estimates = reader.estimate();
    expect(estimates.indexOf(Math.max(...estimates))).toBe(first);
  });

  it('holds what is given up for dearer than what it is given up for', () => {
    const reader = model(issues);
    for (let round = 1; round <= 40; round += 1)
      reader.hear(outcomeOf(issues, [round > 30 ? 1 : 0, round > 25 ? 1 : 0]), round / 41);
    const estimates = reader.estimate();
    const worth = [
      [0, 0],
      [0, 1],
      [1, 1],
    ].map((choices) => estimates[outcomeOf(issues, choices)]);
    expect(worth).toEqual(worth.toSorted((one, other) => Number(other) - Number(one)));
    expect(new Set(worth).size).toBe(3);
  });
});

it('of the concession model the first offer is worth 1 and what shares nothing with it about a third, until more is known', () => {
  const reader = concessionModel(issues);
  reader.hear(outcomeOf(issues, [1, 1]), 0.01);
  const estimates = reader.estimate();
  expect(estimates[outcomeOf(issues, [1, 1])]).toBeCloseTo(1, 1);
  expect(estimates[outcomeOf(issues, [0, 0])]).toBeCloseTo(0.35, 2);
  expect(estimates[outcomeOf(issues, [0, 0])]).toBe(estimates[outcomeOf(issues, [2, 0])]);
});

it('equations are solved: matrix times solution is the right-hand side', () => {
  const size = 4;
  const numbers = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(numbers, numbers, (root, rightHand) => {
      // A root times its transpose, and something on the diagonal, is symmetric and positive definite.
      const matrix = Float64Array.from({ length: 16 }, (_, at) => {
        const [row, column] = [Math.floor(at / size), at % size];
        const product = Array.from(
          { length: size },
          (__, k) => (root[row * size + k] ?? 0) * (root[column * size + k] ?? 0),
        );
        return product.reduce((sum, part) => sum + part, row === column ? 1 : 0);
      });
      const right = Float64Array.from(rightHand.slice(0, size));
      const x = solve(choleskyFactor(matrix, size), right);
      for (let row = 0; row < size; row += 1) {
        const back = x.reduce((sum, value, column) => sum + (matrix[row * size + column] ?? 0) * value, 0);
        expect(back).toBeCloseTo(right[row] ?? 0, 6);
      }
    }),
  );
});
