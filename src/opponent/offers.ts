// What packages a side could offer: worth it to itself, and as good as can be guessed for the other.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { OptionId, PartyId, PointId } from '../simulation/ids.ts';
import { oncePer } from '../scenario/once-per.ts';
import { pointRows } from '../simulation/rows.ts';
import { lookups } from '../simulation/lookups.ts';
import type { Move } from '../simulation/move.ts';
import type { View } from '../simulation/views/view.ts';

/** The options that could be offered, in columns: every one of them is weighed against every other. All values 0–1 of the point’s own range. */
export interface Candidates {
  readonly count: number;
  readonly points: readonly PointId[];
  readonly options: readonly OptionId[];
  /** The place of the point in the scenario’s list. */
  readonly at: Int32Array;
  /** Normalised weight of the point for this side, and with the least weight added. */
  readonly weight: Float64Array;
  readonly heavy: Float64Array;
  /** What it is worth to this side times that greater weight. */
  readonly own: Float64Array;
  /** Guess of what it is worth to the other. */
  readonly theirs: Float64Array;
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

/** An option that can be proposed, with what never changes about it for a side. */
interface Offerable {
  readonly point: PointId;
  /** The place of the point in the scenario’s list. */
  readonly at: number;
  readonly option: OptionId;
  /** Normalised weight of the point for this side. */
  readonly weight: number;
  /** What it is worth to this side, 0–1. */
  readonly value: number;
}

/** Per side: what a proposal of one option offers, worked out once for each of the shared moves. */
const offerables = oncePer<Scenario, Record<PartyId, (move: Proposal) => Offerable | undefined>>(() => ({}));

const offerableOf = (scenario: Scenario, side: PartyId): ((move: Proposal) => Offerable | undefined) =>
  (offerables(scenario)[side] ??= oncePer((move: Proposal) => offerable(scenario, side, move)));

function offerable(scenario: Scenario, side: PartyId, move: Proposal): Offerable | undefined {
  const own = valuationOf(scenario, side);
  const [[point, option] = ['', '']] = Object.entries(move.package);
  const at = lookups(scenario).points.indexOf(point);
  if (at < 0) return undefined;
  return { point, at, option, weight: own.weights[point] ?? 0, value: valueOf(own, point, option) };
}

/** What a guess about any option of a point asks for. */
interface Stake {
  /** What the other stands by, what that is worth to this side, and what this side tabled; null where there is none. */
  readonly theirs: OptionId | null;
  readonly theirsWorth: number;
  readonly ours: OptionId | null;
}

function stakeIn(own: Valuation, view: View, point: PointId, at: number): Stake {
  const positions = pointRows(view.points)[at]?.standing;
  const theirs = positions?.[view.other]?.option ?? null;
  return {
    theirs,
    theirsWorth: theirs === null ? 0 : valueOf(own, point, theirs),
    ours: positions?.[view.side]?.option ?? null,
  };
}

/** A guess, 0–1, of what an option is worth to the other. */
function guessAt(
  { theirs, theirsWorth, ours }: Stake,
  view: View,
  { point, option, value }: Offerable,
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

/** The columns that are filled anew for every question: making lists of numbers costs more than filling them. */
let columns = emptyColumns(64);

type Columns = { -readonly [Column in keyof Candidates]: Candidates[Column] } & {
  readonly points: PointId[];
  readonly options: OptionId[];
};

function emptyColumns(most: number): Columns {
  return {
    count: 0,
    points: [],
    options: [],
    at: new Int32Array(most),
    weight: new Float64Array(most),
    heavy: new Float64Array(most),
    own: new Float64Array(most),
    theirs: new Float64Array(most),
  };
}

/** Everything that these proposals of one option each let this side put into a package. Good until it is asked again. */
export function candidates(scenario: Scenario, view: View, proposals: readonly Proposal[]): Candidates {
  if (proposals.length > columns.at.length) columns = emptyColumns(2 * proposals.length);
  const table = columns;
  const own = valuationOf(scenario, view.side);
  const offered = offerableOf(scenario, view.side);
  table.count = 0;
  let stake: Stake | undefined;
  let last = -1;
  for (const move of proposals) {
    const one = offered(move);
    if (one === undefined) continue;
    // Proposals are listed point by point.
    if (stake === undefined || one.at !== last) stake = stakeIn(own, view, one.point, one.at);
    last = one.at;
    const place = table.count;
    table.count = place + 1;
    table.points[place] = one.point;
    table.options[place] = one.option;
    table.at[place] = one.at;
    table.weight[place] = one.weight;
    table.heavy[place] = one.weight + leastWeight;
    table.own[place] = (one.weight + leastWeight) * one.value;
    table.theirs[place] = guessAt(stake, view, one);
  }
  return table;
}

type Proposal = Extract<Move, { kind: 'propose' }>;
