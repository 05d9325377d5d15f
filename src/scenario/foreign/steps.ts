// The values of an issue that is a range of numbers: all whole ones, or a documented number of steps.

/** A range of more whole numbers than this is read in steps. */
const mostWholeNumbers = 1_001;

/** Values read from a range of whole numbers that is longer than that: both ends and 99 between. */
const largeSteps = 101;

/** Values read from a range of real numbers: both ends and every tenth between. */
const realSteps = 11;

const spread = (lower: number, upper: number, count: number): number[] =>
  Array.from({ length: count }, (_, step) => lower + ((upper - lower) * step) / (count - 1));

/** Whole numbers from `lower` to `upper`, both included; 101 of them, evenly spread, where there are more than 1,001. */
export const wholeNumbers = (lower: number, upper: number): number[] =>
  upper - lower < mostWholeNumbers
    ? Array.from({ length: upper - lower + 1 }, (_, step) => lower + step)
    : spread(lower, upper, largeSteps).map(Math.round);

/** Eleven real numbers from `lower` to `upper`, evenly spread; one where the ends are the same. */
export const realNumbers = (lower: number, upper: number): number[] =>
  lower === upper ? [lower] : spread(lower, upper, realSteps);

/** A number as people write it, without the last digits that only rounding makes. */
export const inDigits = (value: number): string => String(Number(value.toPrecision(12)));
