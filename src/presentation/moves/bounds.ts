// "At least", "at most" and "between" in words.
import { number, t } from '../wording/wording.ts';

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** That `what` is within bounds, or (`not`) that it is not. */
export function bounded(what: string, { atLeast, atMost }: Bounds, not: boolean): string {
  const low = number(atLeast ?? 0, 2);
  const high = number(atMost ?? 0, 2);
  if (atLeast === undefined && atMost === undefined) return t('condition.any', { what });
  if (atLeast === undefined)
    return not ? t('condition.above', { what, high }) : t('condition.at-most', { what, high });
  if (atMost === undefined)
    return not ? t('condition.below', { what, low }) : t('condition.at-least', { what, low });
  if (atLeast === atMost)
    return not ? t('condition.other', { what, low }) : t('condition.exactly', { what, low });
  return not ? t('condition.outside', { what, low, high }) : t('condition.between', { what, low, high });
}
