// Dates in words, from the scenario's own calendar and nobody's clock.
import { dateOf, weekdayOf } from '../scenario/calendar.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { t, wordFor } from './wording/wording.ts';

/** The date on which the scenario's days begin to count, if it has one. */
export function firstDate(scenario: Scenario): string | undefined {
  const { start, rounds } = scenario.calendar;
  return start ?? rounds.find((round) => round.day !== undefined)?.day;
}

/** "9 September 2016", or "Day 14" where the scenario has no dates. `day` counts from 0. */
export function dateWord(scenario: Scenario, day: number): string {
  const first = firstDate(scenario);
  return first === undefined ? t('date.day', { number: day + 1 }) : writtenDate(dateOf(first, day));
}

/** "9 September", or "Day 14". */
export function shortDateWord(scenario: Scenario, day: number): string {
  const first = firstDate(scenario);
  if (first === undefined) return t('date.day', { number: day + 1 });
  const { month, dayOfMonth } = partsOf(dateOf(first, day));
  return t('date.short', { day: dayOfMonth, month });
}

/** "9 Sept", or "Day 14". */
export function briefDateWord(scenario: Scenario, day: number): string {
  const first = firstDate(scenario);
  if (first === undefined) return t('date.day', { number: day + 1 });
  const date = dateOf(first, day);
  return t('date.short', {
    day: partsOf(date).dayOfMonth,
    month: wordFor('date', `ms-${Number(date.split('-')[1])}`),
  });
}

/** The day of the week of a day of the game, or undefined without dates. */
export function weekdayWord(scenario: Scenario, day: number): string | undefined {
  const first = firstDate(scenario);
  return first === undefined ? undefined : wordFor('date', `w-${weekdayOf(dateOf(first, day))}`);
}

/** An ISO date, such as 2016-09-09, in words. */
export function writtenDate(iso: string): string {
  const { year, month, dayOfMonth } = partsOf(iso);
  return t('date.full', { day: dayOfMonth, month, year });
}

function partsOf(iso: string): {
  readonly year: string;
  readonly month: string;
  readonly dayOfMonth: number;
} {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: wordFor('date', `m-${Number(month)}`), dayOfMonth: Number(day) };
}
