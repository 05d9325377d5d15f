// What many measurements come to, and how figures are written.
import { quantile } from '../../src/review/quantile.ts';

/** The value below which the share `q` (0–1) of the measurements lies; NaN where nothing was measured. */
export const measuredAt = (values: readonly number[], q: number): number => quantile(values, q) ?? Number.NaN;

/** The middle of measurements in milliseconds, with the least and the most, against what is demanded. */
export function inMilliseconds(values: readonly number[], demanded?: number): string {
  const [low, middle, high] = [0, 0.5, 1].map((q) => measuredAt(values, q).toFixed(0));
  const limit = demanded === undefined ? '' : `, demanded ${demanded}`;
  return `${middle} ms (${low}–${high}${limit})`;
}

/** Thousands of bytes, as networks count them. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

export const mebibytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MiB`;
