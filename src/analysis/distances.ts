// How far a deal is from the frontier and from each solution, in utilities.
import type { Analysis } from './analyse.ts';
import type { Solutions } from './solutions.ts';
import { type Point, pointOf } from './zone.ts';

/** Euclidean distances in the plane of both parties’ utilities. */
export type Distances = { readonly [Name in keyof Solutions | 'frontier']: number };

/**
 * The distances of a deal from the nearest outcome of the frontier and from each solution; 0 is on it. Undefined where the zone is empty.
 * The same as NegMAS’s outcome distances and GENIUS’s distances to Pareto and Nash, up to what each means by the point.
 */
export function distancesOf({ space, frontier, solutions }: Analysis, deal: Point): Distances | undefined {
  if (solutions === undefined) return undefined;
  const to = (outcome: number): number => distance(deal, pointOf(space, outcome));
  return {
    frontier: frontier.reduce((least, outcome) => Math.min(least, to(outcome)), Infinity),
    nash: to(solutions.nash),
    kalaiSmorodinsky: to(solutions.kalaiSmorodinsky),
    egalitarian: to(solutions.egalitarian),
    utilitarian: to(solutions.utilitarian),
  };
}

function distance([a, b]: Point, [c, d]: Point): number {
  return Math.sqrt((a - c) * (a - c) + (b - d) * (b - d));
}
