// Seeded chance: the generator's state lives in the game's state, so that a replay throws the same dice.

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile } from './normal-quantile.ts';

/** The state of pure-rand's xoroshiro128+: four 32-bit integers, not all zero; safe to write as JSON. */
export type ChanceState = readonly number[];

/** Whatever carries the state of chance, most often the game's state; every draw replaces `chance` in it. */
interface Holder {
  chance: ChanceState;
}

/** Where the four lanes of the hash start: the first 32-bit words of the fractional part of π. */
const LANES = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;

/**
 * The state of chance that belongs to a seed; any text is a seed, also an empty one.
 *
 * The hash: each of four lanes runs FNV-1a (32 bits) over the text's UTF-16 code units, low byte first, from a
 * start of its own, and is then mixed by the finaliser of MurmurHash3. The four results are the generator's state.
 */
export function seedChance(seed: string): ChanceState {
  const state = LANES.map((start) => hash(seed, start));
  return state.some((word) => word !== 0) ? state : [...LANES];
}

const hash = (text: string, start: number): number => mixed(takeIn(text, start));

/** FNV-1a over a text’s units. */
function takeIn(text: string, start: number): number {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    sum = Math.imul(sum ^ (unit & 0xff), 0x01000193);
    sum = Math.imul(sum ^ (unit >>> 8), 0x01000193);
  }
  return sum;
}

/** The finaliser of MurmurHash3. */
function mixed(start: number): number {
  let sum = start;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) | 0;
}

/** The coin of one side’s own that belongs to a seed: a 32-bit whole number from which all its tosses come. */
export const coinOf = (seed: string, side: string): number => takeIn(side, takeIn(seed, LANES[0]));

/**
 * The toss of such a coin at the move with this number, 0 ≤ x < 1, a multiple of 2^-32: from the seed, the side and the move alone, so that it
 * tells nothing about the chance to come.
 */
export const tossOf = (coin: number, move: number): number =>
  (mixed(coin ^ Math.imul(move, 0x9e3779b1)) >>> 0) / 4294967296;

/** A number in 0 ≤ x < 1, a multiple of 2^-53. One throw. */
export function uniform(holder: Holder): number {
  const generator = xoroshiro128plusFromState(holder.chance);
  const drawn = uniformFloat64(generator);
  holder.chance = generator.getState();
  return drawn;
}

/**
 * Whether something with these odds came to pass: never at 0 or below, always at 1 or above. Always one throw, so that games that
 * differ only in the odds stay in step. Throws a RangeError when the odds are not a number.
 */
export function chanceOf(holder: Holder, odds: number): boolean {
  if (Number.isNaN(odds)) {
    throw new RangeError(
      'The odds of a throw are not a number; look for a division by zero in the rule that made them.',
    );
  }
  return uniform(holder) < odds;
}

/** A whole number from low to high, both included and equally likely. Throws a RangeError unless low ≤ high are safe integers. */
export function integer(holder: Holder, low: number, high: number): number {
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low > high) {
    throw new RangeError(
      `There is no whole number to draw from ${low} to ${high}; give two integers, the lower one first.`,
    );
  }
  const generator = xoroshiro128plusFromState(holder.chance);
  const drawn = uniformInt(generator, low, high);
  holder.chance = generator.getState();
  return drawn;
}

/** One of the items, all equally likely. One throw. Throws a RangeError when the list is empty. */
export function pick<Item>(holder: Holder, items: readonly Item[]): Item {
  return pickWeighted(holder, items, () => 1);
}

/**
 * One of the items, each as likely as its weight says (any unit, 0 or more). One throw. Throws a RangeError when no item has a
 * weight above 0 or a weight is negative or not finite.
 */
export function pickWeighted<Item>(
  holder: Holder,
  items: readonly Item[],
  weightOf: (item: Item) => number,
): Item {
  let total = 0;
  for (const item of items) {
    const weight = weightOf(item);
    if (!(weight >= 0)) throw new RangeError(`A weight of ${weight} cannot be drawn by; make it 0 or more.`);
    total += weight;
  }
  if (!(total > 0 && total < Infinity)) {
    throw new RangeError(
      `There is nothing to pick among ${items.length} items whose weights add up to ${total}.`,
    );
  }
  let left = uniform(holder) * total;
  let last: { readonly item: Item } | undefined;
  for (const item of items) {
    const weight = weightOf(item);
    if (weight === 0) continue;
    if (left < weight) return item;
    left -= weight;
    last = { item };
  }
  if (last === undefined)
    throw new RangeError('The weights changed while an item was picked; give a pure function.');
  return last.item;
}

/** A number from the normal distribution with this mean and standard deviation (0 or more). One throw. */
export function normal(holder: Holder, mean: number, deviation: number): number {
  const drawn = uniform(holder);
  return mean + deviation * normalQuantile(drawn === 0 ? SMALLEST_THROW : drawn);
}

/** 2^-54 stands for a throw of exactly 0, whose quantile would be infinite. */
const SMALLEST_THROW = 1 / 18014398509481984;
