// The frontier is what comparing every outcome with every other finds: with ties, empty zones and whole spaces of equals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf } from '../../src/analysis/zone.ts';
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
