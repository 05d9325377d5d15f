// The best package that a side could offer out of what it could put into one: worth it to itself, and as good as can be guessed for the other.
import type { OptionId, Package, PointId } from '../simulation/ids.ts';
import { largestPackage } from '../simulation/move.ts';
import { type Candidate, type Sums, leastWeight } from './offers.ts';

/** A package with its worth per unit of weight, 0–1, to both sides (the other’s guessed). */
export interface Priced {
  readonly package: Package;
  readonly own: number;
  readonly theirs: number;
}

/**
 * The package, up to `most` points, with which everything agreed so far is worth at least `wanted` to this side per unit of weight,
 * and as much as can be guessed to the other. It grows greedily from every single option: points join while both gain by it.
 */
export function bestPackage(
  all: readonly Candidate[],
  wanted: number,
  settled: Sums = { weight: 0, own: 0 },
  most: number = largestPackage,
): Priced | undefined {
  const table = tableOf(all);
  let best: Draft | undefined;
  for (let start = 0; start < all.length; start += 1)
    best = grow(start, table, wanted, settled, most, best?.score ?? -1) ?? best;
  return best === undefined ? undefined : priced(best, all);
}

/** The candidates in columns: every one of them is weighed against every other. */
interface Columns {
  readonly count: number;
  /** The place of the first candidate on the same point. */
  readonly point: Int32Array;
  readonly weight: Float64Array;
  readonly heavy: Float64Array;
  /** What it is worth to this side times its weight. */
  readonly own: Float64Array;
  readonly theirs: Float64Array;
}

function tableOf(all: readonly Candidate[]): Columns {
  const count = all.length;
  const table: Columns = {
    count,
    point: new Int32Array(count),
    weight: new Float64Array(count),
    heavy: new Float64Array(count),
    own: new Float64Array(count),
    theirs: new Float64Array(count),
  };
  const first = new Map<PointId, number>();
  for (const [at, { point, weight, own, theirs }] of all.entries()) {
    const place = first.get(point) ?? at;
    if (place === at) first.set(point, at);
    const heavy = weight + leastWeight;
    table.point[at] = place;
    table.weight[at] = weight;
    table.heavy[at] = heavy;
    table.own[at] = heavy * own;
    table.theirs[at] = theirs;
  }
  return table;
}

/** A package with its worth to both, as `Priced`: the places of its candidates. */
interface Draft {
  readonly chosen: readonly number[];
  readonly own: number;
  readonly theirs: number;
  readonly score: number;
}

/** The package that grows from the candidate at `start`, if it is worth what is wanted and scores better than `toBeat`. */
function grow(
  start: number,
  { count, point, weight: weights, heavy, own: worths, theirs: guesses }: Columns,
  wanted: number,
  settled: Sums,
  most: number,
  toBeat: number,
): Draft | undefined {
  const chosen = [start];
  let weight = settled.weight + (weights[start] ?? 0) + leastWeight;
  let own = settled.own + (worths[start] ?? 0);
  let theirs = guesses[start] ?? 0;
  let reached = score(own / weight, theirs, 1);
  for (let points = 2; points <= most; points += 1) {
    let next = -1;
    let better = own / weight >= wanted ? reached : -1;
    for (let at = 0; at < count; at += 1) {
      const ownThen = (own + (worths[at] ?? 0)) / (weight + (heavy[at] ?? 0));
      if (ownThen < wanted) continue;
      const then = score(ownThen, theirs + (guesses[at] ?? 0), points);
      if (then <= better || isChosen(chosen, point, at)) continue;
      next = at;
      better = then;
    }
    if (next < 0) break;
    chosen.push(next);
    weight += heavy[next] ?? 0;
    own += worths[next] ?? 0;
    theirs += guesses[next] ?? 0;
    reached = better;
  }
  const worth = own / weight;
  if (worth < wanted || reached <= toBeat) return undefined;
  return { chosen, own: worth, theirs: theirs / chosen.length, score: reached };
}

/** Whether an option of the same point is in the package already. */
function isChosen(chosen: readonly number[], point: Int32Array, at: number): boolean {
  for (let held = 0; held < chosen.length; held += 1)
    if (point[chosen[held] ?? -1] === point[at]) return true;
  return false;
}

/** The other’s mean value first, then one’s own, then the size of the package. */
const score = (own: number, theirs: number, points: number): number =>
  theirs / points + 0.25 * own + 0.05 * points;

function priced({ chosen, own, theirs }: Draft, all: readonly Candidate[]): Priced {
  const deal: Record<PointId, OptionId> = {};
  for (const at of chosen) {
    const candidate = all[at];
    if (candidate !== undefined) deal[candidate.point] = candidate.option;
  }
  return { package: deal, own, theirs };
}
