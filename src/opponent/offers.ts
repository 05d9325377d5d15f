// What packages a side could offer: worth it to itself, and as good as can be guessed for the other.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { OptionId, Package, PointId } from '../simulation/ids.ts';
import { largestPackage } from '../simulation/move.ts';
import type { Move } from '../simulation/move.ts';
import type { View } from '../simulation/view.ts';

/** One option that could be offered, with what it is worth. All values 0–1 of the point’s own range. */
export interface Candidate {
  readonly point: PointId;
  readonly option: OptionId;
  /** Normalised weight of the point for this side. */
  readonly weight: number;
  readonly own: number;
  /** Guess of what it is worth to the other. */
  readonly theirs: number;
}

/** How one guesses what an option is worth to the other: from what it tabled and how it took non-papers, else the reverse of one’s own. */
const guess = {
  standing: 1,
  warm: 0.9,
  open: 0.65,
  cool: 0.35,
  cold: 0.08,
  likeStanding: 0.5,
  passedOver: 0.6,
} as const;

/** This side’s value of an option, 0–1. */
export function ownValue(scenario: Scenario, view: View, point: PointId, option: OptionId): number {
  return scenario.stickingPoints[point]?.options[option]?.value[view.side] ?? 0;
}

/** This side’s weights, normalised to a sum of 1. */
export function ownWeights(scenario: Scenario, view: View): Record<PointId, number> {
  const weights: Record<PointId, number> = {};
  let sum = 0;
  for (const point in scenario.stickingPoints) {
    const weight = scenario.stickingPoints[point]?.weight[view.side] ?? 0;
    weights[point] = weight;
    sum += weight;
  }
  for (const point in weights)
    weights[point] = sum > 0 ? (weights[point] ?? 0) / sum : 1 / Object.keys(weights).length;
  return weights;
}

/** Keeps weightless points from dividing by nothing. */
export const leastWeight = 0.01;

/** Running sums over points: their weight, and what they are worth to this side times their weight. */
export interface Sums {
  readonly weight: number;
  readonly own: number;
}

/** What is agreed already: a surplus there can be given away elsewhere. */
export function settledWorth(scenario: Scenario, view: View): Sums {
  const weights = ownWeights(scenario, view);
  let weight = 0;
  let own = 0;
  for (const point in view.points) {
    const option = view.points[point]?.option ?? null;
    if (option === null) continue;
    const heavy = (weights[point] ?? 0) + leastWeight;
    weight += heavy;
    own += heavy * ownValue(scenario, view, point, option);
  }
  return { weight, own };
}

/** A guess, 0–1, of what an option is worth to the other. */
export function theirValue(scenario: Scenario, view: View, point: PointId, option: OptionId): number {
  const standing = view.points[point]?.standing[view.other] ?? null;
  if (standing?.option === option) return guess.standing;
  const tabled = view.points[point]?.standing[view.side] ?? null;
  const passedOver = tabled !== null && tabled.option === option ? guess.passedOver : 1;
  const reading = view.own.readings.findLast((known) => known.point === point && known.option === option);
  if (reading !== undefined)
    return passedOver * (guess[reading.reaction as 'warm' | 'open' | 'cool' | 'cold'] ?? guess.open);
  const opposed = 1 - ownValue(scenario, view, point, option);
  if (standing === null) return passedOver * opposed;
  const distance = Math.abs(
    ownValue(scenario, view, point, standing.option) - ownValue(scenario, view, point, option),
  );
  return passedOver * (guess.likeStanding * opposed + (1 - guess.likeStanding) * (1 - distance));
}

/** Everything that the legal moves let this side put into a package. */
export function candidates(scenario: Scenario, view: View, legal: readonly Move[]): Candidate[] {
  const weights = ownWeights(scenario, view);
  const found: Candidate[] = [];
  for (const move of legal) {
    if (move.kind !== 'propose') continue;
    for (const point in move.package) {
      const option = move.package[point];
      if (option === undefined) continue;
      found.push({
        point,
        option,
        weight: weights[point] ?? 0,
        own: ownValue(scenario, view, point, option),
        theirs: theirValue(scenario, view, point, option),
      });
    }
  }
  return found;
}

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
  let best: Draft | undefined;
  for (const start of all) {
    const draft = grow(start, all, wanted, settled, most);
    if (draft.own / draft.weight >= wanted && (best === undefined || draft.score > best.score)) best = draft;
  }
  return best === undefined ? undefined : priced(best);
}

/** A package in the making: running sums, so that trying one more point allocates nothing. */
interface Draft {
  readonly chosen: Candidate[];
  weight: number;
  own: number;
  theirs: number;
  score: number;
}

function grow(
  start: Candidate,
  all: readonly Candidate[],
  wanted: number,
  settled: Sums,
  most: number,
): Draft {
  const heavy = start.weight + leastWeight;
  const weight = settled.weight + heavy;
  const own = settled.own + heavy * start.own;
  const draft: Draft = { chosen: [start], weight, own, theirs: start.theirs, score: 0 };
  draft.score = score(draft.own / weight, draft.theirs, 1);
  while (draft.chosen.length < most) {
    const next = bestNext(draft, all, wanted);
    if (next === undefined) break;
    draft.chosen.push(next);
    draft.weight += next.weight + leastWeight;
    draft.own += (next.weight + leastWeight) * next.own;
    draft.theirs += next.theirs;
    draft.score = score(draft.own / draft.weight, draft.theirs, draft.chosen.length);
  }
  return draft;
}

function bestNext(draft: Draft, all: readonly Candidate[], wanted: number): Candidate | undefined {
  let better: Candidate | undefined;
  let betterScore = draft.own / draft.weight >= wanted ? draft.score : -1;
  for (const candidate of all) {
    const heavy = candidate.weight + leastWeight;
    const own = (draft.own + heavy * candidate.own) / (draft.weight + heavy);
    if (own < wanted) continue;
    const reached = score(own, draft.theirs + candidate.theirs, draft.chosen.length + 1);
    if (reached <= betterScore || draft.chosen.some((chosen) => chosen.point === candidate.point)) continue;
    better = candidate;
    betterScore = reached;
  }
  return better;
}

/** The other’s mean value first, then one’s own, then the size of the package. */
const score = (own: number, theirs: number, points: number): number =>
  theirs / points + 0.25 * own + 0.05 * points;

function priced(draft: Draft): Priced {
  const deal: Record<PointId, OptionId> = {};
  for (const { point, option } of draft.chosen) deal[point] = option;
  return { package: deal, own: draft.own / draft.weight, theirs: draft.theirs / draft.chosen.length };
}
