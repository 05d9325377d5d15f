// Whether the other side would sign a text, if a profile of it were true.
import { exp } from '../simulation/numbers/exact-math.ts';
import type { Package } from '../simulation/ids.ts';
import type { Profile } from './opponent-model.ts';

/** How far above its reservation value the other is thought to stop, and how sharply, 0–1. Design choices. */
const margin = 0.07;
const sharpness = 0.035;

/** The odds, 0–1, that one with this profile would in the end sign a text. `drift`: how far the war has moved its reservation value down. */
export const oddsOfSigning = (profile: Profile, text: Package, drift: number): number =>
  logistic((theirUtility(profile, text) - (profile.reservation - drift) - margin) / sharpness);

function theirUtility({ weights, values }: Profile, text: Package): number {
  let sum = 0;
  for (const point in text) sum += (weights[point] ?? 0) * (values[point]?.[text[point] ?? ''] ?? 0);
  return sum;
}

/** The logistic function of `x`. */
export const logistic = (x: number): number => 1 / (1 + exp(-x));
