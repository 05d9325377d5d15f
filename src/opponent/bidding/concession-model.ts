// An opponent model that fits: which worth of each option explains best that the offers heard fall along a concession curve.
import { choicesOf, sizeOf, sumsOf } from '../../analysis/outcome-space.ts';
import type { Issue } from '../../scenario/domain.ts';
import { aspiration } from './aspiration.ts';
import { choleskyFactor, solve } from './least-squares.ts';
import type { OpponentModel } from './opponent-model.ts';

/** A way in which the other party may give way: what its offers are worth to it falls from 1 to 1 − drop, as 1 − drop × time^exponent. */
interface Curve {
  readonly exponent: number;
  readonly drop: number;
}

/** The curves that are thought possible, all equally likely: from giving way at once to holding out until the end, by little or by much. */
const curves: readonly Curve[] = [0.25, 0.5, 1, 2, 4, 8, 16].flatMap((exponent) =>
  [0.03, 0.1, 0.3, 0.6, 0.9].map((drop) => ({ exponent, drop })),
);

/** How far, in utility, an offer’s worth may lie from the curve: one standard deviation. */
const noise = 0.02;

/** What an option that is not in the first offer is worth before anything is known, as a share of one that is. */
const priorShare = 0.35;

/** How uncertain an option’s worth is at first, as a share of an issue’s even weight: one standard deviation. */
const priorSpread = 0.2;

/** What was heard, as one curve explains it. */
interface Evidence {
  readonly curve: Curve;
  /** Per option: the sum of the worth of the offers that have it. */
  readonly sums: Float64Array;
  /** The sum of the squares of the worth of all offers. */
  squares: number;
}

/**
 * Bayesian learning in the manner of Hindriks & Tykhonov (Opponent Modelling in Automated Multi-Issue Negotiation Using Bayesian Learning,
 * 2008): the other’s utility is additive, and its offers fall with time. Where they weigh a list of hypotheses about weights and values,
 * this gives the worth of every option of every issue a normal prior, so that the best estimate under one concession curve is a ridge
 * regression; of the curves the one is taken that makes what was heard most likely. The first offer is taken for its best outcome.
 */
export function concessionModel(issues: readonly Issue[]): OpponentModel {
  const size = sizeOf(issues);
  const from = startsOf(issues);
  const order = issues.reduce((sum, { values }) => sum + values.length, 0);
  /** Per pair of options: in how many offers they are together. */
  const together = new Float64Array(order * order);
  const evidence: Evidence[] = curves.map((curve) => ({ curve, sums: new Float64Array(order), squares: 0 }));
  let prior: Float64Array | undefined;
  return {
    hear: (outcome, time) => {
      const options = choicesOf(issues, outcome).map((choice, issue) => (from[issue] as number) + choice);
      prior ??= priorOf(order, options);
      for (const one of options)
        for (const other of options)
          together[one * order + other] = (together[one * order + other] as number) + 1;
      for (const each of evidence) {
        const worth = aspiration(time, each.curve.exponent, 1 - each.curve.drop, 1);
        each.squares += worth * worth;
        for (const option of options) each.sums[option] = (each.sums[option] as number) + worth;
      }
    },
    estimate: () => {
      if (prior === undefined) return new Float64Array(size);
      const worth = likeliest(together, evidence, prior, issues.length);
      return sumsOf(
        issues.map(({ values }, issue) =>
          values.map((_, option) => worth[(from[issue] as number) + option] as number),
        ),
        size,
      );
    },
  };
}

/** The number of each issue’s first option when all options of all issues are counted through. */
function startsOf(issues: readonly Issue[]): number[] {
  let next = 0;
  return issues.map(({ values }) => {
    const start = next;
    next += values.length;
    return start;
  });
}

/** What options are worth before anything is known but the first offer: evenly weighted issues. */
function priorOf(order: number, first: readonly number[]): Float64Array {
  const even = 1 / first.length;
  const prior = new Float64Array(order).fill(priorShare * even);
  for (const option of first) prior[option] = even;
  return prior;
}

/** The worth of every option under the curve that explains what was heard best, and under it the likeliest. */
function likeliest(
  together: Float64Array,
  evidence: readonly Evidence[],
  prior: Float64Array,
  issues: number,
): Float64Array {
  const order = prior.length;
  const perOffer = 1 / (noise * noise);
  const perOption = (issues / priorSpread) * (issues / priorSpread);
  const matrix = together.map((count) => count * perOffer);
  for (let option = 0; option < order; option += 1)
    matrix[option * order + option] = (matrix[option * order + option] as number) + perOption;
  const factor = choleskyFactor(matrix, order);
  let best = prior;
  let least = Infinity;
  for (const { sums, squares } of evidence) {
    const right = sums.map((sum, option) => sum * perOffer + (prior[option] as number) * perOption);
    const worth = solve(factor, right);
    // Minus twice the log of the posterior’s height, but for what all curves share.
    let misfit = squares * perOffer;
    for (let option = 0; option < order; option += 1)
      misfit -= (right[option] as number) * (worth[option] as number);
    if (misfit >= least) continue;
    least = misfit;
    best = worth;
  }
  return best;
}
