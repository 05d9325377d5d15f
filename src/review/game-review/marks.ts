// Marks of decisions: given only where the interval supports them.
import type { Estimate } from './estimate.ts';
import type { Alternative, Mark } from './review.ts';

/** By how much of the odds a better move must have been better, for each mark. Design choices. */
export const thresholds = { inaccuracy: 0.05, mistake: 0.1, turningPoint: 0.2 } as const;

/**
 * The mark of a decision: by the best alternative where that is surely better, else good where the choice itself surely raised the odds.
 * Null where the samples do not tell.
 */
export function markOf(choice: Estimate, alternatives: readonly Alternative[]): Mark | null {
  const [best] = alternatives;
  if (best !== undefined && best.gain.low > 0) return markOfLoss(best.gain);
  return choice.low > 0 && choice.mean >= thresholds.inaccuracy ? 'good' : null;
}

function markOfLoss({ mean, low }: Estimate): Mark | null {
  if (mean >= thresholds.turningPoint && low >= thresholds.inaccuracy) return 'turning-point';
  if (mean >= thresholds.mistake) return 'mistake';
  return mean >= thresholds.inaccuracy ? 'inaccuracy' : null;
}
