// How long a game is to be, in words: the whole scenario, or a cut for a lesson.
import type { Offered } from '../../scenario/lengths/at-length.ts';
import { t } from '../wording/wording.ts';

/** A length in a few words: "About 20 minutes". Null: the whole scenario, and how long that takes if it says so. */
export function lengthTitle(length: number | null, whole: number | null): string {
  if (length !== null) return t('lesson.length-minutes', { count: length });
  return whole === null ? t('lesson.length-whole') : t('lesson.length-whole-minutes', { count: whole });
}

/** What is played at a length: rounds, open points, days; and what its author says of it. */
export function describeLength({ rounds, points, implementationDays, note, own }: Offered): string {
  const parts = [
    t('lesson.length-rounds', { count: rounds }),
    t('lesson.length-points', { count: points }),
    ...(implementationDays === 0 ? [] : [t('lesson.length-days', { count: implementationDays })]),
  ];
  const about = note ?? (own ? undefined : t('lesson.length-general'));
  return [`${parts.join(', ')}.`, ...(about === undefined ? [] : [about])].join(' ');
}
