// Puts names beside their places so that none covers another; the lesser ones give way.
import { type Leader, apart, leaderCost, strikes } from './leaders.ts';
import { placings } from './label-sides.ts';
import type { Box, Point } from './plane.ts';
import { contains, grow, holds, overlaps } from './plane.ts';

export interface LabelWish {
  readonly id: string;
  /** The place, in pixels. */
  readonly at: Point;
  /** How far the symbol at the place reaches, in pixels. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** The size of the name alone, without what is said below it: taken where the whole would cover much more. */
  readonly short?: { readonly width: number; readonly height: number };
  /** Higher goes first. */
  readonly priority: number;
  /**
   * Too important to be left out: it goes before all that are not, may cover signs, as few as can be, though no other name, and
   * stands farther off, with a line to its place, where every place beside it would cover more than one.
   */
  readonly needed: boolean;
  /** The weight of what a needed name may cover at most; where every place covers more it is left out. All when left out. */
  readonly mayCover?: number;
}

/** What a label should leave free. */
export interface Obstacle extends Box {
  /** How much worse it is to cover this than to cover a sign; 1 when left out. */
  readonly weight?: number;
  /** The place whose own sign this is: its name may touch the corners of the box around it. */
  readonly of?: string;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Which side of the place it is on, for the alignment of its text. */
  readonly side: 'end' | 'start' | 'middle';
  /** From the name to its place, where it stands apart from it. */
  readonly leader?: Leader;
  /** It is the name alone. */
  readonly isShort?: boolean;
}

/** By how much a place is liked less than the one before it; all of them together weigh less than any sign. */
const step = 0.008;
/** Lines in the way weigh at most this much, again less than any sign. */
const mostOfLines = 0.85;

/** What is in the way of names, and how much a clear place counts. */
interface Ground {
  readonly region: Box;
  readonly taken: readonly Obstacle[];
  readonly crossed: (box: Box) => number;
}

/** What a line weighs that ends within the sign of another place, in signs covered. */
const misleading = 1.5;

/** What it weighs to leave out what is said below a name. */
const shorter = 3;

/** What a needed name that finds no room weighs. */
const missing = 50;

/**
 * Where each label goes; those without room are left out.
 * @param region labels stay inside it
 * @param taken what no label may cover unless it is needed, such as signs, trucks and insets
 * @param crossed how much of a box, 0–1, lines run through: among places that are free the clearest is taken
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  region: Box,
  taken: readonly Obstacle[],
  crossed?: (box: Box) => number,
): PlacedLabel[] {
  const steps = placeLabelsInSteps(wishes, region, taken, crossed);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** Does what `placeLabels` does a name at a time, for whoever has not the time to do it at once. */
export function* placeLabelsInSteps(
  wishes: readonly LabelWish[],
  region: Box,
  taken: readonly Obstacle[],
  crossed: (box: Box) => number = () => 0,
): Generator<void, PlacedLabel[]> {
  const ground: Ground = { region, taken, crossed };
  const order = wishes.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const needed = order.filter((wish) => wish.needed);
  const rest = order.filter((wish) => !wish.needed);
  return (yield* placeInTurn(rest, ground, yield* placeNeeded(needed, ground))).placed;
}

interface Turn {
  readonly placed: PlacedLabel[];
  /** What all of that weighs. */
  readonly cost: number;
}

/** Tries the orders until one suits all, and takes the best. */
function* placeNeeded(needed: readonly LabelWish[], ground: Ground): Generator<void, readonly PlacedLabel[]> {
  let best: Turn | undefined;
  for (const turns of ordersOf(needed)) {
    const tried: Turn = yield* placeInTurn(turns, ground, []);
    if (!best || tried.cost < best.cost) best = tried;
    if (best.cost <= needed.length * leaderCost.least) break;
  }
  return best?.placed ?? [];
}

/** Orders in which needed names are tried: who comes first finds the better place, and may stand in the way of the rest. */
function ordersOf(needed: readonly LabelWish[]): readonly (readonly LabelWish[])[] {
  if (needed.length < 2) return [needed];
  const across = needed.toSorted((a, b) => a.at[0] - b.at[0]);
  const down = needed.toSorted((a, b) => a.at[1] - b.at[1]);
  return [needed, needed.toReversed(), across, across.toReversed(), down, down.toReversed()];
}

/** Puts names beside those that are there, each where it is liked best, one a step. */
function* placeInTurn(
  wishes: readonly LabelWish[],
  ground: Ground,
  before: readonly PlacedLabel[],
): Generator<void, Turn> {
  const placed = [...before];
  let cost = 0;
  for (const wish of wishes) {
    const whole = placeOne(wish, ground, placed);
    const short = wish.short && shortened(wish, wish.short, ground, placed, whole?.cost ?? missing);
    const chosen = short ?? whole;
    cost += chosen?.cost ?? missing;
    if (chosen) placed.push(chosen.label);
    yield;
  }
  return { placed, cost };
}

/** Beside its place, or apart from it with a line where that is much better. */
function placeOne(wish: LabelWish, ground: Ground, placed: readonly PlacedLabel[]): Placed | undefined {
  const near = cheapest(wish, ground, placed, (limit) => besides(wish, limit));
  const far = wish.needed && (!near || near.cost > leaderCost.least);
  return far ? (cheapest(wish, ground, placed, (limit) => apart(wish, limit), near?.cost) ?? near) : near;
}

/** The name alone, where that covers less by more than `shorter`. */
function shortened(
  wish: LabelWish,
  size: NonNullable<LabelWish['short']>,
  ground: Ground,
  placed: readonly PlacedLabel[],
  atMost: number,
): Placed | undefined {
  if (!wish.needed || atMost <= shorter + leaderCost.least) return undefined;
  const found = placeOne({ ...wish, ...size }, ground, placed);
  return found && found.cost + shorter < atMost
    ? { cost: found.cost + shorter, label: { ...found.label, isShort: true } }
    : undefined;
}

interface Placed {
  readonly label: PlacedLabel;
  /** What it covers, and how much less it is liked than the best of places. */
  readonly cost: number;
}

interface Liked {
  readonly label: PlacedLabel;
  /** How much worse it is liked than the best of places. */
  readonly liking: number;
}

/** The places beside a sign. @param limit gives up once even a free place would be liked less */
function* besides(wish: LabelWish, limit: () => number): Generator<Liked> {
  for (const [rank, placing] of placings.entries()) {
    const liking = rank * step;
    if (liking >= limit()) return;
    yield { label: placing(wish), liking };
  }
}

/** The cheapest of some places that is free of other names and costs less than `atMost`. */
function cheapest(
  wish: LabelWish,
  { region, taken, crossed }: Ground,
  placed: readonly PlacedLabel[],
  places: (limit: () => number) => Iterable<Liked>,
  atMost = Infinity,
): Placed | undefined {
  const most = wish.needed ? (wish.mayCover ?? Infinity) : 0;
  let chosen: PlacedLabel | undefined;
  let least = atMost;
  for (const { label, liking } of places(() => least)) {
    if (liking >= least || !holds(region, label.box) || isTaken(label, placed)) continue;
    const hidden = covered(label, taken, Math.min(most, least - liking));
    if (hidden > most || hidden + liking >= least) continue;
    const cost = hidden + Math.min(mostOfLines, crossed(label.box) * 2) + liking;
    if (cost < least) [chosen, least] = [label, cost];
  }
  return chosen && { label: chosen, cost: least };
}

/** Is it over another name, its line through one, or another’s line through it? */
function isTaken({ box, leader }: PlacedLabel, placed: readonly PlacedLabel[]): boolean {
  const wanted = grow(box, 1);
  return placed.some(
    (other) =>
      overlaps(wanted, other.box) ||
      (leader && strikes(leader, other.box)) ||
      (other.leader && strikes(other.leader, wanted)),
  );
}

/**
 * The weight of what a label and its line cover, besides the sign of its own place; a line that ends in another place’s sign counts
 * again, as it misleads. Once it is more than `enough` the rest is not asked for.
 */
function covered({ id, box, leader }: PlacedLabel, taken: readonly Obstacle[], enough: number): number {
  let weight = 0;
  for (const other of taken) {
    if (other.of === id) continue;
    if (weight > enough) break;
    const isStruck = leader !== undefined && strikes(leader, other);
    if (isStruck || overlaps(box, other)) weight += other.weight ?? 1;
    if (isStruck && other.of !== undefined && contains(other, leader[1])) weight += misleading;
  }
  return weight;
}
