// The solutions are those of the oracles and of a search through the whole zone, and have the properties that their authors proved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/analyse.ts';
import { choicesOf } from '../../src/analysis/outcome-space.ts';
import { type Point, pointOf } from '../../src/analysis/zone.ts';
import type { Domain, Profile } from '../../src/scenario/domain.ts';
import { analysed, worth } from './analysed.ts';
import { agreeableDomain, coarseDomain, insideZone, mirrored } from './domains.ts';
import { domainOfOracle, oracles } from './oracles.ts';

const names = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const;
type Name = (typeof names)[number];

/** What each theory makes as large as it can. */
function scoreOf({ zone: { disagreement, ideal } }: Analysis, name: Name): (point: Point) => number {
  const gains = ([a, b]: Point) => [a - disagreement[0], b - disagreement[1]] as const;
  const shares = (point: Point) =>
    gains(point).map((gain, party) => {
      const most = (ideal[party] ?? 0) - (disagreement[party] ?? 0);
      return most > 0 ? gain / most : 1;
    });
  return {
    nash: (point: Point) => gains(point)[0] * gains(point)[1],
    kalaiSmorodinsky: (point: Point) => Math.min(...shares(point)),
    egalitarian: (point: Point) => Math.min(...gains(point)),
    utilitarian: ([a, b]: Point) => a + b,
  }[name];
}

function solved({ space, solutions }: Analysis, name: Name): Point {
  if (solutions === undefined) throw new Error(`${space.domain.name} has no zone.`);
  return pointOf(space, solutions[name]);
}

describe.each(names)('the %s solution', (name) => {
  it('is on the frontier, and no outcome of the zone is better by its theory', () => {
    fc.assert(
      fc.property(agreeableDomain, (domain) => {
        const analysis = analysed(domain);
        const score = scoreOf(analysis, name);
        const zone = insideZone(analysis.space).map((outcome) => pointOf(analysis.space, outcome));
        expect(analysis.frontier).toContain(analysis.solutions?.[name]);
        expect(score(solved(analysis, name))).toBe(Math.max(...zone.map(score)));
      }),
    );
  });

  it('changes places with the parties, where no other point is as good by its theory', () => {
    fc.assert(
      fc.property(agreeableDomain, (domain) => {
        const [there, back] = [analysed(domain), analysed(mirrored(domain))];
        const score = scoreOf(there, name);
        const [b, a] = solved(back, name);
        const points = [...there.frontier].map((outcome) => pointOf(there.space, outcome));
        const best = score(solved(there, name));
        expect(points.filter((point) => score(point) === best)).toContainEqual([a, b]);
      }),
    );
  });
});

describe.each(['nash', 'kalaiSmorodinsky'] as const)('the %s solution', (name) => {
  it('stays where it is when a party’s utilities are measured on another scale', () => {
    const scale = fc.record({ times: fc.integer({ min: 1, max: 9 }), plus: fc.integer({ min: -9, max: 9 }) });
    fc.assert(
      fc.property(coarseDomain, scale, scale, (domain, one, other) => {
        const rescaled = {
          ...domain,
          issues: [...domain.issues, { name: 'nothing to choose', values: ['this'] }],
          profiles: [onScale(domain.profiles[0], one), onScale(domain.profiles[1], other)] as const,
        };
        expect(analysed(rescaled).solutions?.[name]).toBe(analysed(domain).solutions?.[name]);
      }),
    );
  });
});

/** The same preferences on another scale: exact, because coarse values are sums of powers of two. */
function onScale(profile: Profile, { times, plus }: { times: number; plus: number }): Profile {
  return {
    ...profile,
    weights: [...profile.weights.map((weight) => weight * times), 1],
    values: [...profile.values, [plus]],
    reservation: profile.reservation * times + plus,
  };
}

describe('the solutions', () => {
  it('differ where theories differ', () => {
    const pairs: readonly Point[] = [
      [1, 0.35],
      [0.8, 0.5],
      [0.74, 0.53],
      [0.62, 0.6],
      [0.3, 0.7],
    ];
    expect(analysed(worth(pairs)).solutions).toEqual({
      utilitarian: 0,
      nash: 1,
      kalaiSmorodinsky: 2,
      egalitarian: 3,
    });
  });

  it('count from what the parties have without an agreement', () => {
    const pairs: readonly Point[] = [
      [0.9, 0.45],
      [0.6, 0.6],
      [0.45, 0.9],
    ];
    const nash = (reservations: Point) => analysed(worth(pairs, reservations)).solutions?.nash;
    expect(nash([0, 0])).toBe(0);
    expect(nash([0.2, 0])).toBe(0);
    expect(nash([0, 0.2])).toBe(2);
    expect(nash([0.41, 0.41])).toBe(1);
  });

  it('are none where there is nothing to agree on', () => {
    const { zone, frontier, solutions, opposition } = analysed(worth([[0.4, 0.5]], [0.5, 0.4]));
    expect(zone.size).toBe(0);
    expect(frontier).toHaveLength(0);
    expect(solutions).toBeUndefined();
    expect(opposition).toBeUndefined();
  });
});

describe('the Nash solution', () => {
  it('stays where it is when outcomes that were not chosen are taken away', () => {
    fc.assert(
      fc.property(agreeableDomain, fc.infiniteStream(fc.boolean()), (domain, coins) => {
        const whole = analysed(domain);
        const score = scoreOf(whole, 'nash');
        const nash = solved(whole, 'nash');
        fc.pre(score(nash) > 0);
        const chosen = choicesOf(domain.issues, whole.solutions?.nash ?? 0);
        const kept = domain.issues.map(({ values }, issue) =>
          values.map((_, option) => option === chosen[issue] || coins.next().value === true),
        );
        expect(solved(analysed(cutDown(domain, kept)), 'nash')).toEqual(nash);
      }),
    );
  });
});

/** The domain with some options only. */
function cutDown(domain: Domain, kept: readonly (readonly boolean[])[]): Domain {
  const cut = <Value>(options: readonly Value[], issue: number): Value[] =>
    options.filter((_, option) => kept[issue]?.[option]);
  const [one, other] = domain.profiles;
  return {
    ...domain,
    issues: domain.issues.map(({ name, values }, issue) => ({ name, values: cut(values, issue) })),
    profiles: [
      { ...one, values: one.values.map(cut) },
      { ...other, values: other.values.map(cut) },
    ],
  };
}

describe.each(oracles)('the solutions of $name', (oracle) => {
  const analysis = analysed(domainOfOracle(oracle));
  const slow = oracle.bruteforce_at_reservation;

  it.each([
    ['nash', [oracle.nash, slow.nash]],
    ['kalaiSmorodinsky', [oracle.kalai_smorodinsky, slow.ks_maxmin]],
    ['egalitarian', [oracle.kalai_egalitarian, slow.egalitarian]],
    ['utilitarian', [oracle.max_welfare, slow.utilitarian]],
  ] as const)('are the oracle’s: %s', (name, answers) => {
    const [a, b] = solved(analysis, name);
    const choices = choicesOf(oracle.issues, analysis.solutions?.[name] ?? -1);
    const outcome = choices.map((option, issue) => oracle.issues[issue]?.values[option]);
    for (const [answer] of answers)
      expect(answer).toEqual({ utils: [expect.closeTo(a, 10), expect.closeTo(b, 10)], outcome });
  });

  it('reach the oracle’s Nash product', () => {
    expect(scoreOf(analysis, 'nash')(solved(analysis, 'nash'))).toBeCloseTo(oracle.checksum.nash_product, 10);
  });
});
