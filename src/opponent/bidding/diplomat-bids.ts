// What a diplomat offers: something new while there is time, in the end what the other party should be content with, and improvements.
import { offersLeft, type Turn } from './agent.ts';
import { bestOf, countAtLeast, type Standpoint, worthOf } from './standpoint.ts';
import type { Strength } from './strengths.ts';
import { bestForOther } from './trade-off.ts';

/** What a diplomat goes by in one turn. */
export interface Reading {
  readonly standpoint: Standpoint;
  /** Estimated utility of every outcome for the other party. */
  readonly liked: Float64Array;
  /** Own utility that it asks for now. */
  readonly wanted: number;
  /** The offer that it has been made which is worth most to it; possibly less than its reservation value. */
  readonly best: number;
  /** Outcomes that it has offered. */
  readonly made: ReadonlySet<number>;
}

/** What it would offer now: never worth less to it than the best it has been offered. */
export function nextBid(reading: Reading, strength: Strength, turn: Turn): number {
  const { standpoint, best } = reading;
  const early = offersLeft(turn) > strength.endgame;
  const bid = early ? freshBid(reading, strength) : lateBid(reading, strength, turn);
  return worthOf(standpoint, best) >= worthOf(standpoint, bid) ? best : bid;
}

/**
 * The outcome best for the other among those that it asks for, and one not offered before if one is to be had at `variety` below; it
 * looks no further down its list than it has made offers.
 */
function freshBid({ standpoint, liked, wanted, made }: Reading, { variety }: Strength): number {
  const enough = countAtLeast(standpoint, wanted);
  const atMost = countAtLeast(standpoint, wanted - variety);
  const count = Math.min(atMost, Math.max(enough, made.size + 1));
  return (
    bestForOther(standpoint, liked, count, made) ??
    bestForOther(standpoint, liked, enough) ??
    bestOf(standpoint)
  );
}

/**
 * The outcome best for itself with which the other should be content, and not one that the other has refused just now; but what is best for
 * the other where it asks for less than that anyway. As long as nothing that it was offered is of use, it tries what it has never offered.
 */
function lateBid(reading: Reading, strength: Strength, turn: Turn): number {
  const { standpoint, liked, wanted, made } = reading;
  const { rational, reservation } = standpoint;
  const content = contentAt(reading, strength, turn);
  const refused = new Set(lastOffers(turn, strength));
  const untried = bestForOther(standpoint, liked, rational.length, made);
  const claim =
    rational.find((outcome) => (liked[outcome] as number) >= content && !refused.has(outcome)) ??
    untried ??
    bestOf(standpoint);
  const softer =
    worthOf(standpoint, claim) > wanted
      ? bestForOther(standpoint, liked, countAtLeast(standpoint, wanted))
      : undefined;
  const bid = softer ?? claim;
  const groping = worthOf(standpoint, reading.best) < reservation && refused.has(bid);
  return groping ? (untried ?? bid) : bid;
}

/** Estimated utility that the other party is taken to have come down by at least. */
const leastCome = 0.1;

/** Estimated utility with which the other should be content: what it has itself offered that is worth least to it, and from offer to offer a little more. */
function contentAt({ liked }: Reading, { endgame, largesse }: Strength, turn: Turn): number {
  let [low, high] = [Infinity, -Infinity];
  for (const outcome of turn.received) {
    const worth = liked[outcome] as number;
    low = Math.min(low, worth);
    high = Math.max(high, worth);
  }
  const late = endgame > 1 ? (endgame - offersLeft(turn)) / (endgame - 1) : 1;
  return low + late * largesse * (high - low + leastCome);
}

/** Its own offers since the endgame began: the other has refused them just now. */
function lastOffers(turn: Turn, { endgame }: Strength): readonly number[] {
  return turn.made.slice(Math.max(0, turn.made.length - (endgame - offersLeft(turn))));
}

/**
 * Whether making its last offer would put at risk an agreement that it can have: what is on the table will do, and the other likes that
 * better, or has refused the offer just now, or no longer gives way.
 */
export function isGamble(
  { standpoint, liked }: Reading,
  strength: Strength,
  turn: Turn,
  bid: number,
): boolean {
  const [before, offered] = turn.received.slice(-2);
  if (offersLeft(turn) > 1 || offered === undefined) return false;
  if (worthOf(standpoint, offered) < standpoint.reservation) return false;
  const dearer = (liked[bid] as number) < (liked[offered] as number);
  return dearer || before === offered || lastOffers(turn, strength).includes(bid);
}

/**
 * An outcome worth more to it than the one offered, which it could accept, and of these the best for the other, if that loses little or
 * nothing by it: what both may prefer (Raiffa, Post-Settlement Settlements, 1985). Not one that it has offered before, which was refused.
 */
export function improvement(
  { standpoint, liked, made }: Reading,
  { scrutiny }: Strength,
  offered: number,
): number | undefined {
  if (scrutiny === 0) return undefined;
  const better = bestForOther(standpoint, liked, countAbove(standpoint, worthOf(standpoint, offered)), made);
  if (better === undefined) return undefined;
  return (liked[better] as number) >= (liked[offered] as number) - scrutiny ? better : undefined;
}

/** How many outcomes are worth more than `utility`. */
function countAbove(standpoint: Standpoint, utility: number): number {
  let count = countAtLeast(standpoint, utility);
  while (count > 0 && worthOf(standpoint, standpoint.rational[count - 1] as number) <= utility) count -= 1;
  return count;
}
