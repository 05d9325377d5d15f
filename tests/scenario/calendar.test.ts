// Days are counted as the Gregorian calendar has them, without asking the machine for the date.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOf, dayNumber, daysBetween, isDate, roundDays, weekdayOf } from '../../src/scenario/calendar.ts';

const millisecondsADay = 86_400_000;
const anyDay = fc.integer({
  min: Date.UTC(1600, 0, 1) / millisecondsADay,
  max: Date.UTC(2400, 11, 31) / millisecondsADay,
});
const iso = (day: number): string => new Date(day * millisecondsADay).toISOString().slice(0, 10);

it('agrees with the machine’s calendar on any two days of eight centuries', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(dateOf(iso(one), other - one)).toBe(iso(other));
      expect(daysBetween(iso(one), iso(other))).toBe(other - one);
      expect(weekdayOf(iso(one))).toBe(((new Date(one * millisecondsADay).getUTCDay() + 6) % 7) + 1);
      expect(isDate(iso(one))).toBe(true);
    }),
    { seed: 2016, numRuns: 2000 },
  );
});

it('knows the days around which the talks turned', () => {
  expect(weekdayOf('2016-09-09')).toBe(5);
  expect(dateOf('2016-09-12', 7)).toBe('2016-09-19');
  expect(dateOf('2016-02-28', 1)).toBe('2016-02-29');
  expect(dateOf('2016-01-01', -1)).toBe('2015-12-31');
});

it('refuses what is no day', () => {
  for (const word of [
    '2015-02-29',
    '1900-02-29',
    '2016-04-31',
    '2016-13-01',
    '2016-00-10',
    '2016-1-1',
    'today',
    '',
  ]) {
    expect(isDate(word)).toBe(false);
    expect(() => dayNumber(word)).toThrow('Write year-month-day');
  }
});

it('puts a round without a date a week after the one before', () => {
  const rounds = [{}, { day: '2016-08-26' }, {}, { day: '2016-09-09' }];
  expect(roundDays({ calendar: { start: '2016-08-20', rounds } })).toEqual([0, 6, 13, 20]);
  expect(roundDays({ calendar: { rounds: [{}, {}, {}] } })).toEqual([0, 7, 14]);
  expect(roundDays({ calendar: { rounds: [{ day: '2016-08-26' }, {}] } })).toEqual([0, 7]);
});
