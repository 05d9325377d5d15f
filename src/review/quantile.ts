// Where in a list of numbers a share of them lies below.

/** The value below which the share `q` (0–1) of the values lies, by the nearest rank; undefined of none. */
export function quantile(values: readonly number[], q: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}
