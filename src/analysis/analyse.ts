// The complete analysis of a domain: its outcomes, zone, frontier, solutions and opposition.
import type { Domain } from '../scenario/domain.ts';
import { frontierOf } from './frontier.ts';
import { oppositionOf } from './opposition.ts';
import { mostOutcomes, type OutcomeSpace, outcomeSpace } from './outcome-space.ts';
import { type Solutions, solutionsOf } from './solutions.ts';
import { type Zone, zoneOf } from './zone.ts';

export interface Analysis {
  readonly space: OutcomeSpace;
  readonly zone: Zone;
  /** Numbers of outcomes, the first party’s best first; empty where the zone is. */
  readonly frontier: Uint32Array;
  /** Undefined where the zone is empty. */
  readonly solutions: Solutions | undefined;
  /** Undefined where the zone is empty. */
  readonly opposition: number | undefined;
}

/** Analyses a domain; undefined when it has more outcomes than `most`. Discount factors are left aside: what is analysed is an agreement at once. */
export function analyse(domain: Domain, most: number = mostOutcomes): Analysis | undefined {
  const space = outcomeSpace(domain, most);
  if (space === undefined) return undefined;
  const zone = zoneOf(space);
  const frontier = frontierOf(space, zone);
  return {
    space,
    zone,
    frontier,
    solutions: solutionsOf(space, zone, frontier),
    opposition: oppositionOf(space, frontier),
  };
}
