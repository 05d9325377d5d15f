// When something was changed, in words.
import { writtenDate } from '../../presentation/dates.ts';
import { t } from '../../presentation/wording/wording.ts';

/** "9 September 2016, 14:05", by the clock of this device. */
export function whenOf(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = writtenDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
  return t('desk.save-when', { date, time: `${two(at.getHours())}:${two(at.getMinutes())}` });
}
