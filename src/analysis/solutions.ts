// The points of the frontier that theories of bargaining single out, each by the textbook definition that its docstring names.
import type { OutcomeSpace } from './outcome-space.ts';
import type { Zone } from './zone.ts';

/** Numbers of outcomes, all on the frontier. Where several outcomes are exactly as good, the one best for the first party. */
export interface Solutions {
  readonly nash: number;
  readonly kalaiSmorodinsky: number;
  readonly egalitarian: number;
  readonly utilitarian: number;
}

/**
 * The solutions of a bargaining problem whose disagreement point is the reservation values. Undefined where the zone is empty: without an
 * outcome that both prefer to none, theory names no agreement.
 */
export function solutionsOf(space: OutcomeSpace, zone: Zone, frontier: Uint32Array): Solutions | undefined {
  if (frontier.length === 0) return undefined;
  const [dA, dB] = zone.disagreement;
  const best = (score: Score): number => bestOf(space, frontier, score);
  return {
    nash: best(nashProduct(dA, dB)),
    kalaiSmorodinsky: best(leastShareOfIdeal(zone)),
    egalitarian: best((a, b) => Math.min(a - dA, b - dB)),
    utilitarian: best((a, b) => a + b),
  };
}

/** How good an outcome is by one theory, from what it is worth to the parties. */
type Score = (a: number, b: number) => number;

/**
 * Nash (The Bargaining Problem, Econometrica 1950): the greatest product of gains over disagreement. NegMAS’s `nash_points` are the same;
 * GENIUS and NegoLog multiply utilities, which is the same where reservation values are 0.
 */
const nashProduct =
  (dA: number, dB: number): Score =>
  (a, b) =>
    (a - dA) * (b - dB);

/**
 * Kalai and Smorodinsky (Other Solutions to Nash’s Bargaining Problem, Econometrica 1975): the greatest least share that a party gets of
 * what it could gain at most in the zone. Their solution, where gains are in the proportion of the ideal gains, seldom falls on one of
 * finitely many outcomes; its max-min form always does. NegMAS’s `ks_points` agree on every oracle. GENIUS means by this name the least
 * difference in utility on the frontier, NegoLog by “Kalai” the greatest sum. A party that cannot gain has all it could get.
 */
function leastShareOfIdeal({ disagreement: [dA, dB], ideal: [mostA, mostB] }: Zone): Score {
  const share = (gain: number, most: number): number => (most > 0 ? gain / most : 1);
  return (a, b) => Math.min(share(a - dA, mostA - dA), share(b - dB, mostB - dB));
}

/*
 * The other two are too short for a name. Egalitarian (Kalai, Proportional Solutions to Bargaining Situations, Econometrica 1977): the
 * greatest least gain, utilities being comparable; NegMAS calls these `kalai_points`. Utilitarian (Myerson, Utilitarianism,
 * Egalitarianism, and the Timing Effect in Social Choice Problems, Econometrica 1981): the greatest sum of utilities; NegMAS’s
 * `max_welfare_points`, GENIUS’s social welfare, and what NegoLog calls the Kalai point.
 */

/** The outcome of the frontier with the highest score; the first of equals. */
function bestOf({ utilities: [a, b] }: OutcomeSpace, frontier: Uint32Array, score: Score): number {
  let best = frontier[0] ?? 0;
  let highest = -Infinity;
  for (const outcome of frontier) {
    const reached = score(a[outcome] as number, b[outcome] as number);
    if (!(reached > highest)) continue;
    highest = reached;
    best = outcome;
  }
  return best;
}
