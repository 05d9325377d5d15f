// Is there any deal that both parties would rather have than none? The best deals are found point by point.
import type { Scenario } from '../format/scenario.ts';

/** Worth of a deal for the one party and for the other, 0 to 1 each. */
type Worth = readonly [one: number, other: number];

/** More deals than this are not kept: of those that are about as good for the one, the best for the other stays. */
const mostKept = 500;

/** The deals that are not worse than another for both. */
const best = (deals: Worth[]): Worth[] => {
  const sorted = deals.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
  const kept: Worth[] = [];
  for (const deal of sorted) {
    const last = kept.at(-1);
    if (last === undefined || deal[1] > last[1]) kept.push(deal);
  }
  if (kept.length <= mostKept) return kept;
  return kept.filter((deal, index) => {
    const next = kept[index + 1];
    return next === undefined || Math.floor(deal[0] * mostKept) !== Math.floor(next[0] * mostKept);
  });
};

/** What the options of one point are worth to both, by weight. */
const worths = (
  { weight, options }: Scenario['stickingPoints'][string],
  [one, other]: readonly [string, string],
  totals: Worth,
  allowed: (option: string) => boolean,
): Worth[] =>
  Object.entries(options)
    .filter(([id]) => allowed(id))
    .map(([, { value }]) => [
      ((weight[one] ?? 0) / totals[0]) * (value[one] ?? 0),
      ((weight[other] ?? 0) / totals[1]) * (value[other] ?? 0),
    ]);

/**
 * The deals no other deal of which is better for both, as the worth for each party. `allowed` tells which options both capitals
 * could ever allow. Exact for scenarios of usual size; otherwise off by less than 1/500 a point.
 */
export const bestDeals = (
  { stickingPoints }: Scenario,
  sides: readonly [string, string],
  allowed: (point: string, option: string) => boolean,
): Worth[] => {
  const points = Object.entries(stickingPoints);
  const total = (side: string) => points.reduce((sum, [, point]) => sum + (point.weight[side] ?? 0), 0) || 1;
  const totals: Worth = [total(sides[0]), total(sides[1])];
  let deals: Worth[] = [[0, 0]];
  for (const [id, point] of points) {
    const choices = worths(point, sides, totals, (option) => allowed(id, option));
    deals = best(deals.flatMap(([one, other]) => choices.map(([a, b]): Worth => [one + a, other + b])));
  }
  return deals;
};
