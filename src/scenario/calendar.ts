// Days of the calendar as whole numbers, by arithmetic alone: the core has no clock and no time zone.
/** Days between two rounds whose dates are not given. */
export const daysBetweenRounds = 7;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  (monthLengths[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);

const partsOf = (date: string): [year: number, month: number, day: number] | undefined => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3])];
};

/** Is it a day that exists, written like 2016-09-09? */
export const isDate = (date: string): boolean => {
  const parts = partsOf(date);
  if (parts === undefined) return false;
  const [year, month, day] = parts;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** Days before the first of March of a year. */
const startOfYear = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * Days since 1 March of the year 0 in the Gregorian calendar; only differences mean anything. Counting years from March
 * puts the leap day last. Throws a RangeError on what is no date.
 */
export const dayNumber = (date: string): number => {
  const parts = partsOf(date);
  if (parts === undefined || !isDate(date)) {
    throw new RangeError(`"${date}" is no date. Write year-month-day, such as 2016-09-09.`);
  }
  const [year, month, day] = parts;
  const shifted = month > 2 ? year : year - 1;
  const fromMarch = (month + 9) % 12;
  return startOfYear(shifted) + Math.floor((153 * fromMarch + 2) / 5) + day - 1;
};

const fromDayNumber = (count: number): [year: number, month: number, day: number] => {
  // 146,097 days are 400 years; the guess can be one year off, never more.
  let year = Math.floor((10_000 * count + 14_780) / 3_652_425);
  if (count < startOfYear(year)) year -= 1;
  const rest = count - startOfYear(year);
  const fromMarch = Math.floor((100 * rest + 52) / 3060);
  const day = rest - Math.floor((fromMarch * 306 + 5) / 10) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  return [month <= 2 ? year + 1 : year, month, day];
};

/** The date so many whole days after (or, when negative, before) a date. */
export const dateOf = (start: string, days: number): string => {
  const [year, month, day] = fromDayNumber(dayNumber(start) + days);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** Whole days from one date to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The day of the week, 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: string): number => ((dayNumber(date) + 2) % 7) + 1;

type WithRounds = {
  readonly calendar: {
    readonly start?: string | undefined;
    readonly rounds: readonly { readonly day?: string | undefined }[];
  };
};

/** The days of the rounds, counted from the start of the calendar (0). A round without a date is a week after the one before. */
export const roundDays = ({ calendar }: WithRounds): number[] => {
  const days: number[] = [];
  const first = calendar.start ?? calendar.rounds.find((round) => round.day !== undefined)?.day;
  for (const round of calendar.rounds) {
    const before = days.at(-1);
    const next = before === undefined ? 0 : before + daysBetweenRounds;
    days.push(round.day === undefined || first === undefined ? next : daysBetween(first, round.day));
  }
  return days;
};
