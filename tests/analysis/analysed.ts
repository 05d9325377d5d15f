// What tests of the analysis share: an analysis that must exist, and domains written as pairs of utilities.
import { type Analysis, analyse } from '../../src/analysis/analyse.ts';
import type { Domain } from '../../src/scenario/domain.ts';
import type { Point } from '../../src/analysis/zone.ts';

/** The analysis of a domain that is small enough. */
export function analysed(domain: Domain): Analysis {
  const analysis = analyse(domain);
  if (analysis === undefined) throw new Error(`${domain.name} is too large.`);
  return analysis;
}

/** A domain of one issue, the options of which are worth these pairs. */
export function worth(pairs: readonly Point[], reservations: Point = [0, 0]): Domain {
  const profile = (name: string, party: 0 | 1) => ({
    name,
    weights: [1],
    values: [pairs.map((pair) => pair[party])],
    reservation: reservations[party],
    discount: 1,
  });
  const issues = [{ name: 'issue', values: pairs.map((_, option) => `option ${option}`) }];
  return { name: 'pairs', issues, profiles: [profile('A', 0), profile('B', 1)] };
}
