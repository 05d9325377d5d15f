// The best package that a side could offer out of what it could put into one: worth it to itself, and as good as can be guessed for the other.
import type { OptionId, Package, PointId } from '../simulation/ids.ts';
import { largestPackage } from '../simulation/move.ts';
import { type Candidates, type Sums, leastWeight } from './offers.ts';

/** A package with its worth per unit of weight, 0–1, to both sides (the other’s guessed). */
export interface Priced {
  readonly package: Package;
  readonly own: number;
  readonly theirs: number;
}

/**
 * The package, up to `most` points, with which everything agreed so far is worth at least `wanted` to this side per unit of weight,
 * and as much as can be guessed to the other. It grows greedily from every single option: points join while both gain by it. Of equals the one that
 * grows from the first counts, and of points that could join the first.
 */
export function bestPackage(
  table: Candidates,
  wanted: number,
  settled: Sums = { weight: 0, own: 0 },
  most: number = largestPackage,
): Priced | undefined {
  const sorted = sortedByGuess(table, wanted);
  const { count, theirs, place } = sorted;
  const chosen: number[] = [];
  let best: readonly number[] = [];
  let toBeat = -1;
  let first = count;
  for (let start = 0; start < count; start += 1) {
    if (mostFrom(theirs[start] ?? 0, theirs[0] ?? 0, most) < toBeat) break;
    const reached = grow(start, sorted, wanted, settled, most, chosen);
    const from = place[start] ?? 0;
    if (reached < 0 || reached < toBeat || (reached === toBeat && from > first)) continue;
    toBeat = reached;
    first = from;
    best = chosen.map((at) => place[at] ?? 0);
  }
  return best.length === 0 ? undefined : priced(best, table, settled);
}

/** Candidates in the order of what they are guessed to be worth to the other, dearest first: a search can end at the first that is worth too little. */
interface Sorted {
  count: number;
  /** The place of each among the candidates. */
  readonly place: Int32Array;
  readonly at: Int32Array;
  readonly weight: Float64Array;
  readonly heavy: Float64Array;
  readonly own: Float64Array;
  readonly theirs: Float64Array;
  /** How much more than is wanted it is worth to this side, times its weight: what it adds to a package that has to be worth so much, or takes from it. */
  readonly surplus: Float64Array;
}

/** Filled anew for every question. */
let columns = emptyColumns(64);

function emptyColumns(most: number): Sorted {
  return {
    count: 0,
    place: new Int32Array(most),
    at: new Int32Array(most),
    weight: new Float64Array(most),
    heavy: new Float64Array(most),
    own: new Float64Array(most),
    theirs: new Float64Array(most),
    surplus: new Float64Array(most),
  };
}

function sortedByGuess(
  { count, at, weight, heavy, own, theirs: guesses }: Candidates,
  wanted: number,
): Sorted {
  if (count > columns.place.length) columns = emptyColumns(2 * count);
  const { place, theirs } = columns;
  columns.count = count;
  for (let one = 0; one < count; one += 1) {
    const guess = guesses[one] ?? 0;
    let to = one;
    for (; to > 0 && (theirs[to - 1] ?? 0) < guess; to -= 1) {
      theirs[to] = theirs[to - 1] ?? 0;
      place[to] = place[to - 1] ?? 0;
    }
    theirs[to] = guess;
    place[to] = one;
  }
  for (let to = 0; to < count; to += 1) {
    const one = place[to] ?? 0;
    columns.at[to] = at[one] ?? 0;
    columns.weight[to] = weight[one] ?? 0;
    columns.heavy[to] = heavy[one] ?? 0;
    columns.own[to] = own[one] ?? 0;
    columns.surplus[to] = (own[one] ?? 0) - wanted * (heavy[one] ?? 0);
  }
  return columns;
}

/** More than any package can score that grows from an option of this guess, even if all that joins it were worth as much as the greatest to the other, and all there is to this side. */
const mostFrom = (guess: number, greatest: number, most: number): number =>
  score(1.001, guess + (most - 1) * greatest, most);

/** The score of the package that grows from the candidate at `start`, −1 if it is worth less than is wanted. Leaves the places of its candidates in `chosen`. */
function grow(
  start: number,
  { count, place, at: points, weight: weights, heavy, own: worths, theirs: guesses, surplus }: Sorted,
  wanted: number,
  settled: Sums,
  most: number,
  chosen: number[],
): number {
  while (chosen.length > 0) chosen.pop();
  chosen.push(start);
  let weight = settled.weight + (weights[start] ?? 0) + leastWeight;
  let own = settled.own + (worths[start] ?? 0);
  let theirs = guesses[start] ?? 0;
  let reached = score(own / weight, theirs, 1);
  for (let size = 2; size <= most; size += 1) {
    let next = -1;
    let better = own / weight >= wanted ? reached : -1;
    let least = leastGuess(better, theirs, size);
    // With a lower surplus the package would be worth less than is wanted. A little less than that, so that rounding decides nothing.
    const lack = wanted * weight - own - 1e-9;
    for (let at = 0; at < count; at += 1) {
      const guessed = guesses[at] ?? 0;
      if (guessed < least) break;
      if ((surplus[at] ?? 0) < lack) continue;
      const ownThen = (own + (worths[at] ?? 0)) / (weight + (heavy[at] ?? 0));
      if (ownThen < wanted) continue;
      const then = score(ownThen, theirs + guessed, size);
      if (then < better || (then === better && (next < 0 || (place[at] ?? 0) > (place[next] ?? 0)))) continue;
      if (isChosen(chosen, points, at)) continue;
      next = at;
      better = then;
      least = leastGuess(better, theirs, size);
    }
    if (next < 0) break;
    chosen.push(next);
    weight += heavy[next] ?? 0;
    own += worths[next] ?? 0;
    theirs += guesses[next] ?? 0;
    reached = better;
  }
  return own / weight < wanted ? -1 : reached;
}

/** Whether an option of the same point is in the package already. */
function isChosen(chosen: readonly number[], points: Int32Array, at: number): boolean {
  for (let held = 0; held < chosen.length; held += 1)
    if (points[chosen[held] ?? -1] === points[at]) return true;
  return false;
}

/** The other’s mean value first, then one’s own, then the size of the package. */
const score = (own: number, theirs: number, points: number): number =>
  theirs / points + 0.25 * own + 0.05 * points;

/**
 * With a lower guess of its worth to the other nothing that joins a package can score `better`, even if all were worth all there is to this side: most need not be
 * looked at more closely. A little less than that, so that rounding decides nothing.
 */
const leastGuess = (better: number, theirs: number, points: number): number =>
  (better - score(1.001, 0, points)) * points - theirs;

function priced(chosen: readonly number[], table: Candidates, settled: Sums): Priced {
  const deal: Record<PointId, OptionId> = {};
  let { weight, own } = settled;
  let theirs = 0;
  for (const at of chosen) {
    const point = table.points[at];
    const option = table.options[at];
    if (point === undefined || option === undefined) continue;
    deal[point] = option;
    weight += table.heavy[at] ?? 0;
    own += table.own[at] ?? 0;
    theirs += table.theirs[at] ?? 0;
  }
  return { package: deal, own: own / weight, theirs: theirs / chosen.length };
}
