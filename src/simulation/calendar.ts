// Days of the calendar: dates as whole days since the game began, counted without any clock.
import type { Scenario } from '../scenario/format/scenario.ts';

/** Days from one round to the next when the scenario gives no date. */
const daysBetweenRounds = 7;

/**
 * Whole days from 1970-01-01 to a date "year-month-day" of the Gregorian calendar; negative before.
 * Source: the days-from-civil algorithm (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date "year-month-day" of a day number: the inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): string {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date on which the game begins: the calendar's start, else the first round's date, else none. */
export function startDate(scenario: Scenario): string | undefined {
  return scenario.calendar.start ?? scenario.calendar.rounds[0]?.day;
}

/** The date of a day of the game (0 is its first), or undefined where the scenario only counts days. */
export function dateOf(scenario: Scenario, day: number): string | undefined {
  const start = startDate(scenario);
  return start === undefined ? undefined : dateOfDayNumber(dayNumber(start) + day);
}

/** The day of the game, from 0, on which each round meets; never earlier than the round before. */
export function roundDays(scenario: Scenario): readonly number[] {
  const start = startDate(scenario);
  const days: number[] = [];
  for (const round of scenario.calendar.rounds) {
    const before = days.at(-1);
    const usual = before === undefined ? 0 : before + daysBetweenRounds;
    const planned =
      round.day === undefined || start === undefined ? usual : dayNumber(round.day) - dayNumber(start);
    days.push(Math.max(planned, before ?? 0));
  }
  return days;
}
