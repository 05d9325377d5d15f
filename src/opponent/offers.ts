// What packages a side could offer: worth it to itself, and as good as can be guessed for the other.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { OptionId, PartyId, PointId } from '../simulation/ids.ts';
import { pointRows } from '../simulation/rows.ts';
import { lookups } from '../simulation/lookups.ts';
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

/** A table of numbers per point and option. */
type PerOption = Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;

/** What the points are worth to a side. */
export interface Valuation {
  /** Of each point, normalised to a sum of 1. */
  readonly weights: Readonly<Record<PointId, number>>;
  /** Of each option, 0–1. */
  readonly values: PerOption;
}

/** This side’s own valuation. */
export function valuationOf(scenario: Scenario, side: PartyId): Valuation {
  const { weights, values } = lookups(scenario);
  return { weights: weights[side] ?? {}, values: values[side] ?? {} };
}

/** The value of an option, 0–1; 0 of one that there is not. */
export const valueOf = ({ values }: Valuation, point: PointId, option: OptionId): number =>
  values[point]?.[option] ?? 0;

/** Keeps weightless points from dividing by nothing. */
export const leastWeight = 0.01;

/** Running sums over points: their weight, and what they are worth to this side times their weight. */
export interface Sums {
  readonly weight: number;
  readonly own: number;
}

/** What is agreed already: a surplus there can be given away elsewhere. */
export function settledWorth(own: Valuation, { points }: View): Sums {
  let weight = 0;
  let worth = 0;
  const rows = pointRows(points);
  let at = -1;
  for (const point in points) {
    at += 1;
    const option = rows[at]?.option ?? null;
    if (option === null) continue;
    const heavy = (own.weights[point] ?? 0) + leastWeight;
    weight += heavy;
    worth += heavy * valueOf(own, point, option);
  }
  return { weight, own: worth };
}

/** What a guess about any option of a point asks for. */
interface Stake {
  readonly point: PointId;
  /** Normalised weight of the point for this side. */
  readonly weight: number;
  readonly values: Readonly<Record<OptionId, number>>;
  /** What the other stands by, what that is worth to this side, and what this side tabled; null where there is none. */
  readonly theirs: OptionId | null;
  readonly theirsWorth: number;
  readonly ours: OptionId | null;
}

function stakeIn(own: Valuation, view: View, point: PointId): Stake {
  const positions = view.points[point]?.standing;
  const theirs = positions?.[view.other]?.option ?? null;
  const values = own.values[point] ?? {};
  return {
    point,
    weight: own.weights[point] ?? 0,
    values,
    theirs,
    theirsWorth: theirs === null ? 0 : (values[theirs] ?? 0),
    ours: positions?.[view.side]?.option ?? null,
  };
}

/** A guess, 0–1, of what an option is worth to the other. `value`: what it is worth to this side. */
function guessAt(
  { point, theirs, theirsWorth, ours }: Stake,
  view: View,
  option: OptionId,
  value: number,
): number {
  if (theirs === option) return guess.standing;
  const passedOver = ours === option ? guess.passedOver : 1;
  const { readings } = view.own;
  for (let at = readings.length - 1; at >= 0; at -= 1) {
    const known = readings[at];
    if (known === undefined || known.option !== option || known.point !== point) continue;
    return passedOver * (guess[known.reaction as 'warm' | 'open' | 'cool' | 'cold'] ?? guess.open);
  }
  const opposed = 1 - value;
  if (theirs === null) return passedOver * opposed;
  const distance = Math.abs(theirsWorth - value);
  return passedOver * (guess.likeStanding * opposed + (1 - guess.likeStanding) * (1 - distance));
}

/** Everything that these moves let this side put into a package. */
export function candidates(own: Valuation, view: View, proposals: readonly Proposal[]): Candidate[] {
  const found: Candidate[] = [];
  let stake: Stake | undefined;
  for (const move of proposals) {
    for (const point in move.package) {
      const option = move.package[point];
      if (option === undefined) continue;
      // Proposals are listed point by point.
      if (stake?.point !== point) stake = stakeIn(own, view, point);
      const value = stake.values[option] ?? 0;
      const theirs = guessAt(stake, view, option, value);
      found.push({ point, option, weight: stake.weight, own: value, theirs });
    }
  }
  return found;
}

type Proposal = Extract<Move, { kind: 'propose' }>;
