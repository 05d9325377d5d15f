// Opposition: how far the interests of the parties keep both from getting all they want.
import type { Profile } from '../scenario/domain.ts';
import type { OutcomeSpace } from './outcome-space.ts';

/**
 * The opposition of a domain, 0 to √2 where utilities are 0 or more: the least Euclidean distance of an outcome in the zone from (1, 1),
 * utilities being divided by the most that each party can get in any outcome. 0: both can have all. Undefined where the zone is empty.
 *
 * It is NegMAS’s `opposition_level`: maxima of the whole space, outcomes of the zone only. GENIUS and NegoLog mean by opposition the
 * distance from (1, 1) of the point that each of them calls Kalai’s.
 */
export function oppositionOf(
  { domain, utilities: [a, b] }: OutcomeSpace,
  frontier: Uint32Array,
): number | undefined {
  if (frontier.length === 0) return undefined;
  const [mostA, mostB] = [mostFor(domain.profiles[0]), mostFor(domain.profiles[1])];
  let least = Infinity;
  // What is nearest to the best of both is on the frontier, because moving off it brings neither party nearer.
  for (let at = 0; at < frontier.length; at += 1) {
    const outcome = frontier[at] as number;
    const awayA = shortfall(a[outcome] as number, mostA);
    const awayB = shortfall(b[outcome] as number, mostB);
    least = Math.min(least, awayA * awayA + awayB * awayB);
  }
  return Math.sqrt(least);
}

/** What is missing to 1, as a share of the most; as it stands where the most is 0. */
const shortfall = (utility: number, most: number): number => 1 - (most === 0 ? utility : utility / most);

/** The most that a party can get in any outcome. */
function mostFor({ weights, values }: Profile): number {
  return values.reduce(
    (sum, options, issue) => sum + Math.max(...options.map((value) => (weights[issue] ?? 0) * value)),
    0,
  );
}
