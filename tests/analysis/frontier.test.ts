// The frontier is what comparing every outcome with every other finds: with ties, empty zones and whole spaces of equals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Point, pointOf } from '../../src/analysis/zone.ts';
import type { Domain } from '../../src/scenario/domain.ts';
import { analysed, worth } from './analysed.ts';
import { anyDomain, insideZone, mirrored, slowFrontier } from './domains.ts';
import { domainOfOracle, oracles } from './oracles.ts';

/** The frontier, in numbers and in utilities. */
function frontierOf(domain: Domain) {
  const { space, zone, frontier } = analysed(domain);
  return {
    space,
    zone,
    frontier: [...frontier],
    points: [...frontier].map((outcome) => pointOf(space, outcome)),
  };
}

/** A crowd of outcomes: anywhere, or along a line on which gains are losses, on a grid as fine as asked. */
function cloudOf(
  { seed, steps, bend }: { seed: number; steps: number; bend: number },
  size: number,
): readonly Point[] {
  const onGrid = (share: number): number => Math.round(share * steps) / steps;
  let state = seed;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
  return Array.from({ length: size }, () => {
    const [a, b] = [draw(), draw()];
    return [onGrid(a), onGrid(bend * (1 - a) + (1 - bend) * b)] as const;
  });
}

/** The frontier by sorting everything. */
function sweptFrontier(points: readonly Point[]): Point[] {
  let most = -1;
  return points
    .toSorted((one, other) => other[0] - one[0] || other[1] - one[1])
    .filter(([, b]) => {
      if (b <= most) return false;
      most = b;
      return true;
    });
}

describe('the zone of possible agreement', () => {
  it('holds the outcomes that are worth their reservation value to both, and knows its corners', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const { space, zone } = frontierOf(domain);
        const points = insideZone(space).map((outcome) => pointOf(space, outcome));
        expect(zone.size).toBe(points.length);
        expect(zone.ideal).toEqual([0, 1].map((party) => Math.max(...points.map((p) => p[party as 0 | 1]))));
        expect(zone.least).toEqual([0, 1].map((party) => Math.min(...points.map((p) => p[party as 0 | 1]))));
      }),
    );
  });
});

describe('the frontier', () => {
  it('is what comparing each with each finds', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const { space, points } = frontierOf(domain);
        expect(points).toEqual(slowFrontier(space));
      }),
      { numRuns: 500 },
    );
  });

  it('is found in a crowd too, where slices hold many outcomes', () => {
    const cloud = fc.record({
      seed: fc.integer(),
      steps: fc.constantFrom(30, 3000, 1e9),
      bend: fc.constantFrom(0, 0.5, 1),
    });
    fc.assert(
      fc.property(cloud, (shape) => {
        const pairs = cloudOf(shape, 20_000);
        expect(frontierOf(worth(pairs)).points).toEqual(sweptFrontier(pairs));
      }),
      // A smaller crowd that fails would tell no more, and takes long to find.
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('names of outcomes that are worth the same the first', () => {
    expect(
      frontierOf(
        worth([
          [0.2, 0.9],
          [0.7, 0.3],
          [0.2, 0.9],
          [0.7, 0.3],
        ]),
      ).frontier,
    ).toEqual([1, 0]);
  });

  it('is one outcome where all are worth the same, and every outcome where gains are losses', () => {
    expect(
      frontierOf(
        worth([
          [0.5, 0.5],
          [0.5, 0.5],
          [0.5, 0.5],
        ]),
      ).frontier,
    ).toEqual([0]);
    const shares = Array.from({ length: 5000 }, (_, share) => [share / 5000, 1 - share / 5000] as const);
    expect(frontierOf(worth(shares)).frontier).toEqual(shares.map((_, option) => 4999 - option));
  });

  it('reads the same backwards where the parties change places', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const there = frontierOf(domain).points;
        const back = frontierOf(mirrored(domain)).points;
        expect(back).toEqual(there.map(([a, b]) => [b, a]).toReversed());
      }),
    );
  });
});

describe.each(oracles)('the frontier of $name', (oracle) => {
  const { space, zone, frontier, points } = frontierOf(domainOfOracle(oracle));

  it('is the one that the oracle has', () => {
    expect(points).toHaveLength(oracle.pareto.length);
    oracle.pareto.forEach(({ utils }, at) => {
      expect(points[at]?.[0]).toBeCloseTo(utils[0], 12);
      expect(points[at]?.[1]).toBeCloseTo(utils[1], 12);
    });
  });

  it('lies in a zone of the oracle’s size, with its ideal point', () => {
    expect(zone.size).toBe(oracle.n_zopa_outcomes);
    expect(zone.ideal[0]).toBeCloseTo(oracle.bruteforce_at_reservation.ideal_point_within_zopa[0], 12);
    expect(zone.ideal[1]).toBeCloseTo(oracle.bruteforce_at_reservation.ideal_point_within_zopa[1], 12);
    expect(frontier.every((outcome) => outcome < space.size)).toBe(true);
  });
});
