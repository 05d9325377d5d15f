// The package that an opponent tables, against a plain reading of how it is said to be found.
import { describe, expect, it } from 'vitest';
import { type Priced, bestPackage } from '../../src/opponent/best-package.ts';
import { type Candidates, type Sums, leastWeight } from '../../src/opponent/offers.ts';
import { seedChance, uniform } from '../../src/simulation/numbers/chance.ts';

/** Options of a few points, with values in steps, so that some are equal. */
function drawn(seed: string): {
  readonly table: Candidates;
  readonly wanted: number;
  readonly settled: Sums;
} {
  const holder = { chance: seedChance(seed) };
  const steps = (count: number) => Math.floor(uniform(holder) * (count + 1)) / count;
  const count = Math.floor(uniform(holder) * 20);
  const points: string[] = [];
  const options: string[] = [];
  for (let place = 0, point = 0; place < count; place += 1, point += uniform(holder) < 0.4 ? 1 : 0) {
    points.push(`p${point}`);
    options.push(`o${place}`);
  }
  const byPoint = new Map(points.map((point) => [point, steps(8)]));
  const weight = Float64Array.from(points, (point) => byPoint.get(point) ?? 0);
  const heavy = weight.map((one) => one + leastWeight);
  const own = heavy.map((one) => one * steps(6));
  const at = Int32Array.from(points, (point) => Number(point.slice(1)));
  const theirs = heavy.map(() => steps(6));
  const settledWeight = steps(3);
  return {
    // More room than is filled, as in the columns that are used again and again.
    table: {
      count,
      points: [...points, 'left'],
      options: [...options, 'over'],
      at,
      weight,
      heavy,
      own,
      theirs,
    },
    wanted: steps(10),
    settled: { weight: settledWeight, own: settledWeight * steps(4) },
  };
}

/** The same search, every candidate looked at. */
function plainly({ table, wanted, settled }: ReturnType<typeof drawn>, most: number): Priced | undefined {
  const score = (own: number, theirs: number, points: number): number =>
    theirs / points + 0.25 * own + 0.05 * points;
  const at = (column: Float64Array, place: number): number => column[place] ?? 0;
  let best: { readonly priced: Priced; readonly score: number } | undefined;
  for (let start = 0; start < table.count; start += 1) {
    const chosen = [start];
    let weight = settled.weight + at(table.weight, start) + leastWeight;
    let own = settled.own + at(table.own, start);
    let theirs = at(table.theirs, start);
    let reached = score(own / weight, theirs, 1);
    while (chosen.length < most) {
      const size = chosen.length + 1;
      let next: { readonly place: number; readonly score: number } | undefined;
      const least = own / weight >= wanted ? reached : -1;
      for (let place = 0; place < table.count; place += 1) {
        if (chosen.some((held) => table.at[held] === table.at[place])) continue;
        const ownThen = (own + at(table.own, place)) / (weight + at(table.heavy, place));
        const then = score(ownThen, theirs + at(table.theirs, place), size);
        if (ownThen >= wanted && then > (next?.score ?? least)) next = { place, score: then };
      }
      if (next === undefined) break;
      chosen.push(next.place);
      weight += at(table.heavy, next.place);
      own += at(table.own, next.place);
      theirs += at(table.theirs, next.place);
      reached = next.score;
    }
    if (own / weight < wanted || reached <= (best?.score ?? -1)) continue;
    const deal = Object.fromEntries(chosen.map((place) => [table.points[place], table.options[place]]));
    best = { priced: { package: deal, own: own / weight, theirs: theirs / chosen.length }, score: reached };
  }
  return best?.priced;
}

describe('the best package', () => {
  it('is the one that a search through all of them finds', () => {
    let found = 0;
    for (let seed = 0; seed < 1500; seed += 1) {
      const asked = drawn(`package ${seed}`);
      const most = 1 + (seed % 4);
      const best = bestPackage(asked.table, asked.wanted, asked.settled, most);
      const plain = plainly(asked, most);
      expect(best?.package, `seed ${seed}`).toEqual(plain?.package);
      expect(best?.own ?? 0, `seed ${seed}`).toBeCloseTo(plain?.own ?? 0, 12);
      expect(best?.theirs ?? 0, `seed ${seed}`).toBeCloseTo(plain?.theirs ?? 0, 12);
      if (best !== undefined) found += 1;
    }
    expect(found).toBeGreaterThan(500);
  });
});
