// The outcome space holds every outcome once, in a fixed order, with the utilities that adding up gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  mostOutcomes,
  outcomeOf,
  outcomeSpace,
  sizeOf,
} from '../../src/analysis/outcome-space.ts';
import type { Domain } from '../../src/scenario/domain.ts';
import { anyDomain } from './domains.ts';
import { domainOfOracle, oracles } from './oracles.ts';

/** Every combination of options, the last issue’s turning fastest, slowly. */
function everyChoice({ issues }: Domain): number[][] {
  let choices: number[][] = [[]];
  for (const { values } of issues)
    choices = choices.flatMap((before) => values.map((_, option) => [...before, option]));
  return choices;
}

function spaceOf(domain: Domain) {
  const space = outcomeSpace(domain);
  if (space === undefined) throw new Error('too large');
  return space;
}

describe('the outcome space', () => {
  it('holds what each outcome is worth, to the last bit of the sum', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const { size, utilities } = spaceOf(domain);
        const choices = everyChoice(domain);
        expect(size).toBe(choices.length);
        domain.profiles.forEach(({ weights, values }, party) => {
          const sums = choices.map((choice) =>
            choice.reduce(
              (sum, option, issue) => sum + (weights[issue] ?? 0) * (values[issue]?.[option] ?? 0),
              0,
            ),
          );
          expect([...(utilities[party] ?? [])]).toEqual(sums);
        });
      }),
    );
  });

  it('numbers outcomes so that numbers and options lead to each other', () => {
    fc.assert(
      fc.property(anyDomain, ({ issues, ...rest }) => {
        everyChoice({ issues, ...rest }).forEach((choice, outcome) => {
          expect(choicesOf(issues, outcome)).toEqual(choice);
          expect(outcomeOf(issues, choice)).toBe(outcome);
        });
      }),
    );
  });

  it('is left alone where it is too large, without making anything', () => {
    const [oracle] = oracles;
    const domain = domainOfOracle(oracle as (typeof oracles)[number]);
    const issues = Array.from({ length: 13 }, () => ({ name: 'issue', values: ['a', 'b', 'c', 'd'] }));
    expect(sizeOf(issues)).toBeGreaterThan(mostOutcomes);
    expect(outcomeSpace({ ...domain, issues })).toBeUndefined();
    expect(outcomeSpace(domain, 16_383)).toBeUndefined();
    expect(outcomeSpace(domain, 16_384)?.size).toBe(16_384);
  });
});

describe.each(oracles)('the outcomes of $name', (oracle) => {
  it('sum up to the checksums', () => {
    const { size, utilities } = spaceOf(domainOfOracle(oracle));
    const [a, b] = utilities;
    const total = (worth: (outcome: number) => number) =>
      Array.from({ length: size }, (_, outcome) => worth(outcome)).reduce((sum, value) => sum + value, 0);
    expect(size).toBe(oracle.n_outcomes);
    expect(total((outcome) => a[outcome] ?? 0)).toBeCloseTo(oracle.checksum.sumA, 9);
    expect(total((outcome) => b[outcome] ?? 0)).toBeCloseTo(oracle.checksum.sumB, 9);
    expect(total((outcome) => (a[outcome] ?? 0) * (b[outcome] ?? 0))).toBeCloseTo(oracle.checksum.sumAB, 9);
  });
});
