// Sorts outcomes by what they are worth to the parties, fast also where all of them must be sorted.

/** Stretches no longer than this are sorted by insertion. */
const short = 24;

/**
 * The outcomes from the highest to the lowest utility in `first`; of equals by `second`, highest first; then by number. They are spread
 * over as many buckets as there are outcomes and each bucket is sorted by comparison: n where utilities lie evenly, n log n at worst.
 */
export function orderedBy(outcomes: Uint32Array, first: Float64Array, second: Float64Array): Uint32Array {
  const compare = (one: number, other: number): number =>
    (first[other] as number) - (first[one] as number) ||
    (second[other] as number) - (second[one] as number) ||
    one - other;
  const { ordered, ends } = spread(outcomes, first);
  let start = 0;
  for (let bucket = 0; bucket < ends.length; bucket += 1) {
    const end = ends[bucket] as number;
    if (end - start > short) ordered.subarray(start, end).sort(compare);
    else if (end - start > 1) insert(ordered, start, end, compare);
    start = end;
  }
  return ordered;
}

/** The outcomes by buckets of falling utility, and where each bucket ends. */
function spread(
  outcomes: Uint32Array,
  utilities: Float64Array,
): { readonly ordered: Uint32Array; readonly ends: Uint32Array } {
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < outcomes.length; at += 1) {
    const utility = utilities[outcomes[at] as number] as number;
    if (utility < least) least = utility;
    if (utility > most) most = utility;
  }
  const buckets = outcomes.length;
  const perUtility = (buckets - 1) / (most - least);
  // All in one bucket where the range is too narrow to cut.
  const scale = Number.isFinite(perUtility) ? perUtility : 0;
  const bucketOf = new Uint32Array(buckets);
  const ends = new Uint32Array(buckets);
  for (let at = 0; at < buckets; at += 1) {
    const below = most - (utilities[outcomes[at] as number] as number);
    const bucket = Math.min(buckets - 1, (below * scale) | 0);
    bucketOf[at] = bucket;
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket < buckets; bucket += 1)
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  const ordered = new Uint32Array(buckets);
  const next = ends.slice();
  for (let at = buckets - 1; at >= 0; at -= 1) {
    const bucket = bucketOf[at] as number;
    const place = (next[bucket] as number) - 1;
    next[bucket] = place;
    ordered[place] = outcomes[at] as number;
  }
  return { ordered, ends };
}

/** Sorts a short stretch. */
function insert(
  ordered: Uint32Array,
  start: number,
  end: number,
  compare: (one: number, other: number) => number,
): void {
  for (let place = start + 1; place < end; place += 1) {
    const outcome = ordered[place] as number;
    let hole = place;
    while (hole > start && compare(ordered[hole - 1] as number, outcome) > 0) {
      ordered[hole] = ordered[hole - 1] as number;
      hole -= 1;
    }
    ordered[hole] = outcome;
  }
}
