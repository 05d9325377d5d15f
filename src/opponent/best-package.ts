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
 * and as much as can be guessed to the other. It grows greedily from every single option: points join while both gain by it.
 */
export function bestPackage(
  table: Candidates,
  wanted: number,
  settled: Sums = { weight: 0, own: 0 },
  most: number = largestPackage,
): Priced | undefined {
  const chosen: number[] = [];
  let best: readonly number[] = [];
  let toBeat = -1;
  const greatest = greatestGuess(table);
  for (let start = 0; start < table.count; start += 1) {
    if (mostFrom(table.theirs[start] ?? 0, greatest, most) <= toBeat) continue;
    const reached = grow(start, table, wanted, settled, most, chosen);
    if (reached <= toBeat) continue;
    toBeat = reached;
    best = chosen.slice();
  }
  return best.length === 0 ? undefined : priced(best, table, settled);
}

function greatestGuess({ count, theirs }: Candidates): number {
  let greatest = 0;
  for (let at = 0; at < count; at += 1) greatest = Math.max(greatest, theirs[at] ?? 0);
  return greatest;
}

/** More than any package can score that grows from an option of this guess, even if all that joins it were worth as much as anything to the other, and all there is to this side. */
function mostFrom(guess: number, greatest: number, most: number): number {
  let highest = 0;
  for (let size = 1; size <= most; size += 1)
    highest = Math.max(highest, score(1.001, guess + (size - 1) * greatest, size));
  return highest;
}

/** The score of the package that grows from the candidate at `start`, −1 if it is worth less than is wanted. Leaves the places of its candidates in `chosen`. */
function grow(
  start: number,
  { count, at: points, weight: weights, heavy, own: worths, theirs: guesses }: Candidates,
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
    for (let at = 0; at < count; at += 1) {
      const guessed = guesses[at] ?? 0;
      if (guessed < least) continue;
      const ownThen = (own + (worths[at] ?? 0)) / (weight + (heavy[at] ?? 0));
      if (ownThen < wanted) continue;
      const then = score(ownThen, theirs + guessed, size);
      if (then <= better || isChosen(chosen, points, at)) continue;
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
