// A profile on the scale that scenarios use: 0 for a party’s worst deal, 1 for its best.
import type { Profile } from '../domain.ts';

export type ScaledProfile = {
  /** Per issue: the share of the way from the worst to the best deal that is decided there; they sum to 1. */
  readonly weights: readonly number[];
  /** Per issue and option: 0 the worst option, 1 the best. */
  readonly values: readonly (readonly number[])[];
  /** 0–1. */
  readonly reservation: number;
};

const within = (value: number, lower: number, span: number): number =>
  span > 0 ? Math.min(1, Math.max(0, (value - lower) / span)) : 0;

/**
 * The profile from 0, its worst deal, to 1, its best: every utility u, and the reservation value alike, becomes
 * (u − worst) / (best − worst), so that all comparisons stay as they were. Within an issue the worst option becomes 0 and the
 * best 1, and its weight is the share of the whole way that lies between them. A reservation value below the worst deal becomes
 * 0, one above the best becomes 1. To a party for which all deals are worth the same they are worth 0; it signs any that is
 * worth its reservation value.
 */
export const scaledProfile = ({ weights, values, reservation }: Profile): ScaledProfile => {
  const lowest = values.map((worths) => Math.min(...worths));
  const spans = values.map((worths, issue) => Math.max(...worths) - (lowest[issue] ?? 0));
  const ways = spans.map((span, issue) => span * (weights[issue] ?? 0));
  const worst = lowest.reduce((sum, worth, issue) => sum + worth * (weights[issue] ?? 0), 0);
  const way = ways.reduce((sum, each) => sum + each, 0);
  if (way <= 0) {
    return {
      weights: values.map(() => 1 / values.length),
      values: values.map((worths) => worths.map(() => 0)),
      reservation: reservation > worst ? 1 : 0,
    };
  }
  return {
    weights: ways.map((each) => each / way),
    values: values.map((worths, issue) =>
      worths.map((worth) => within(worth, lowest[issue] ?? 0, spans[issue] ?? 0)),
    ),
    reservation: within(reservation, worst, way),
  };
};
