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
export function solutionsOf(
  { utilities: [a, b] }: OutcomeSpace,
  { disagreement: [dA, dB], ideal: [mostA, mostB] }: Zone,
  frontier: Uint32Array,
): Solutions | undefined {
  if (frontier.length === 0) return undefined;
  const scores = new Float64Array(4);
  const highest = new Float64Array(4).fill(-Infinity);
  const best = new Uint32Array(4);
  // One look at each outcome for all theories, and only the first of equals counts.
  for (let at = 0; at < frontier.length; at += 1) {
    const outcome = frontier[at] as number;
    const gainA = (a[outcome] as number) - dA;
    const gainB = (b[outcome] as number) - dB;
    scores[0] = nashProduct(gainA, gainB);
    scores[1] = leastShare(gainA, gainB, mostA - dA, mostB - dB);
    scores[2] = leastGain(gainA, gainB);
    scores[3] = welfare(a[outcome] as number, b[outcome] as number);
    for (let theory = 0; theory < 4; theory += 1) {
      if (!((scores[theory] as number) > (highest[theory] as number))) continue;
      highest[theory] = scores[theory] as number;
      best[theory] = outcome;
    }
  }
  const [nash = 0, kalaiSmorodinsky = 0, egalitarian = 0, utilitarian = 0] = best;
  return { nash, kalaiSmorodinsky, egalitarian, utilitarian };
}

/**
 * Nash (The Bargaining Problem, Econometrica 1950): the greatest product of gains over disagreement. NegMAS’s `nash_points` are the same;
 * GENIUS and NegoLog multiply utilities, which is the same where reservation values are 0.
 */
function nashProduct(gainA: number, gainB: number): number {
  return gainA * gainB;
}

/**
 * Kalai and Smorodinsky (Other Solutions to Nash’s Bargaining Problem, Econometrica 1975): the greatest least share that a party gets of
 * what it could gain at most in the zone. Their solution, where gains are in the proportion of the ideal gains, seldom falls on one of
 * finitely many outcomes; its max-min form always does. NegMAS’s `ks_points` agree on every oracle. GENIUS means by this name the least
 * difference in utility on the frontier, NegoLog by “Kalai” the greatest sum. A party that cannot gain has all it could get.
 */
function leastShare(gainA: number, gainB: number, mostA: number, mostB: number): number {
  return Math.min(mostA > 0 ? gainA / mostA : 1, mostB > 0 ? gainB / mostB : 1);
}

/**
 * Egalitarian (Kalai, Proportional Solutions to Bargaining Situations, Econometrica 1977): the greatest least gain, where utilities of
 * different parties can be compared. NegMAS calls these `kalai_points`.
 */
function leastGain(gainA: number, gainB: number): number {
  return Math.min(gainA, gainB);
}

/**
 * Utilitarian (Myerson, Utilitarianism, Egalitarianism, and the Timing Effect in Social Choice Problems, Econometrica 1981): the greatest
 * sum of utilities. NegMAS’s `max_welfare_points`, GENIUS’s social welfare, and what NegoLog calls the Kalai point.
 */
function welfare(a: number, b: number): number {
  return a + b;
}
