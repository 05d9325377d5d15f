// Domains that nobody made up, and slow searches through all of their outcomes to compare quick answers with.
import fc from 'fast-check';
import type { Domain, Profile } from '../../src/scenario/domain.ts';
import { type OutcomeSpace, outcomeSpace } from '../../src/analysis/outcome-space.ts';
import { type Point, pointOf } from '../../src/analysis/zone.ts';

/** Any share from 0 to 1. */
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
/** Shares of which many are equal, so that ties are the rule. */
const coarseShare = fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4);

function profile(
  name: string,
  sizes: readonly number[],
  share: fc.Arbitrary<number>,
  reservation: fc.Arbitrary<number>,
): fc.Arbitrary<Profile> {
  return fc.record({
    name: fc.constant(name),
    weights: fc.tuple(...sizes.map(() => share)),
    values: fc.tuple(...sizes.map((options) => fc.array(share, { minLength: options, maxLength: options }))),
    reservation,
    discount: fc.constant(1),
  });
}

/** A domain of the sizes given, one number of options an issue. */
function domainWith(
  sizes: readonly number[],
  share: fc.Arbitrary<number>,
  reservation: fc.Arbitrary<number>,
): fc.Arbitrary<Domain> {
  return fc
    .tuple(profile('A', sizes, share, reservation), profile('B', sizes, share, reservation))
    .map((profiles) => ({
      name: 'nobody made it up',
      issues: sizes.map((options, issue) => ({
        name: `issue ${issue + 1}`,
        values: Array.from({ length: options }, (_, option) => `option ${option + 1}`),
      })),
      profiles,
    }));
}

const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

/** Domains full of ties whose utilities are sums of sixteenths, so that arithmetic with them is exact. */
export const coarseDomain: fc.Arbitrary<Domain> = sizes.chain((asked) =>
  domainWith(asked, coarseShare, fc.oneof(coarseShare, fc.constant(0))),
);

/** Domains of up to 625 outcomes, half of them full of ties; weights need not sum to 1, and the zone may be empty. */
export const anyDomain: fc.Arbitrary<Domain> = fc.oneof(
  sizes.chain((asked) => domainWith(asked, anyShare, anyShare)),
  coarseDomain,
);

/** Those in which there is something to agree on. */
export const agreeableDomain: fc.Arbitrary<Domain> = anyDomain.filter((domain) => {
  const space = outcomeSpace(domain);
  return space !== undefined && insideZone(space).length > 0;
});

/** The same domain with the parties in the other order. */
export const mirrored = (domain: Domain): Domain => ({
  ...domain,
  profiles: [domain.profiles[1], domain.profiles[0]],
});

/** Numbers of all outcomes in the zone. */
export function insideZone(space: OutcomeSpace): number[] {
  const [one, other] = space.domain.profiles;
  return Array.from({ length: space.size }, (_, outcome) => outcome).filter((outcome) => {
    const [a, b] = pointOf(space, outcome);
    return a >= one.reservation && b >= other.reservation;
  });
}

/** The frontier by comparing each with each: no two alike, the first party’s best first. */
export function slowFrontier(space: OutcomeSpace): Point[] {
  const points = insideZone(space).map((outcome) => pointOf(space, outcome));
  const distinct = points.filter(
    ([a, b], at) => points.findIndex((other) => other[0] === a && other[1] === b) === at,
  );
  const dominates = (one: Point, other: Point): boolean =>
    one[0] >= other[0] && one[1] >= other[1] && (one[0] > other[0] || one[1] > other[1]);
  return distinct
    .filter((point) => !distinct.some((other) => dominates(other, point)))
    .toSorted((one, other) => other[0] - one[0]);
}
