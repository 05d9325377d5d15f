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

/** For how many last offers it plays the endgame: at most a fifth of the rounds, so that there is something before it. */
export function endgameOf({ rounds }: Turn, { endgame }: Strength): number {
  return Math.min(endgame, Math.max(1, Math.floor(rounds / 5)));
}

/** What it would offer now: never worth less to it than the best it has been offered. */
export function nextBid(reading: Reading, strength: Strength, turn: Turn): number {
  const { standpoint, best } = reading;
  const early = offersLeft(turn) > endgameOf(turn, strength);
  const bid = early ? freshBid(reading, strength) : lateBid(reading, strength, turn);
  return worthOf(standpoint, best) >= worthOf(standpoint, bid) ? best : bid;
}

/**
 * The outcome best for the other among those that it asks for, and one not offered before if one is to be had at `variety` below; it
 * looks no further down its list than it has made offers.
 */
function freshBid({ standpoint, liked, wanted, made }: Reading, { variety }: Strength): number {
  const enough = countAtLeast(standpoint, wanted);
  const atMost = countAtLeast(standpoint, wanted - variety * worthOf(standpoint, bestOf(standpoint)));
  const count = Math.min(atMost, Math.max(enough, made.size + 1));
  return (
    bestForOther(standpoint, liked, 'yielding', count, made) ??
    bestForOther(standpoint, liked, 'yielding', enough) ??
    bestOf(standpoint)
  );
}

/**
 * The outcome best for itself with which the other should be content, and which the other has not refused just now; where there is none,
 * the best for the other that it has never offered, down to its reservation value in its last offer. It asks for no more than it would
 * have done without this.
 */
function lateBid(reading: Reading, strength: Strength, turn: Turn): number {
  const { standpoint, liked, wanted, made } = reading;
  const content = contentAt(reading, strength, turn);
  const refused = new Set(lastOffers(turn, strength));
  const shown = standpoint.rational.find(
    (outcome) => (liked[outcome] as number) >= content && !refused.has(outcome),
  );
  const claim =
    shown ??
    bestForOther(
      standpoint,
      liked,
      'yielding',
      countAtLeast(standpoint, leastIn(reading, strength, turn)),
      made,
    ) ??
    bestOf(standpoint);
  if (worthOf(standpoint, claim) <= wanted) return claim;
  return bestForOther(standpoint, liked, 'yielding', countAtLeast(standpoint, wanted)) ?? claim;
}

/** What its one offer of two rounds asks for, 0–1 of the way from its reservation value to its best outcome. */
const shareOfTwoRounds = 0.5;

/**
 * How little it asks for in the endgame when it does not know what would do: offer by offer from what it wanted down to its reservation value.
 * Not so in its only offer, after having heard one: the other party has another to make.
 */
function leastIn({ standpoint, wanted }: Reading, strength: Strength, turn: Turn): number {
  const { reservation } = standpoint;
  if (!turn.opens && turn.received.length === 1)
    return reservation + shareOfTwoRounds * (worthOf(standpoint, bestOf(standpoint)) - reservation);
  const left = (offersLeft(turn) - 1) / endgameOf(turn, strength);
  return reservation + left * (wanted - reservation);
}

/** Estimated utility that the other party is taken to have come down by at least. */
const leastCome = 0.1;

/** Estimated utility with which the other should be content: what it has itself offered that is worth least to it, and from offer to offer a little more. */
function contentAt({ liked }: Reading, strength: Strength, turn: Turn): number {
  let [low, high] = [Infinity, -Infinity];
  for (const outcome of turn.received) {
    const worth = liked[outcome] as number;
    low = Math.min(low, worth);
    high = Math.max(high, worth);
  }
  const endgame = endgameOf(turn, strength);
  const late = endgame > 1 ? (endgame - offersLeft(turn)) / (endgame - 1) : 1;
  return low + late * strength.largesse * (high - low + leastCome);
}

/** Its own offers since the endgame began: the other has refused them just now. */
function lastOffers(turn: Turn, strength: Strength): readonly number[] {
  const late = endgameOf(turn, strength) - offersLeft(turn);
  return turn.made.slice(turn.made.length - late);
}

/**
 * Whether making its last offer would put at risk an agreement that it can have: what is on the table will do, and the other likes that
 * better, or has refused the offer just now, or no longer gives way; or little else can do, because so far nothing did.
 */
export function isGamble(
  { standpoint, liked }: Reading,
  strength: Strength,
  turn: Turn,
  bid: number,
): boolean {
  const [before, offered] = turn.received.slice(-2);
  const does = (outcome: number): boolean => worthOf(standpoint, outcome) >= standpoint.reservation;
  if (offersLeft(turn) > 1 || offered === undefined || !does(offered)) return false;
  const dearer = (liked[bid] as number) < (liked[offered] as number);
  const rare = !turn.received.slice(0, -endgameOf(turn, strength)).some(does);
  return dearer || rare || before === offered || lastOffers(turn, strength).includes(bid);
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
  const better = bestForOther(
    standpoint,
    liked,
    'yielding',
    countAbove(standpoint, worthOf(standpoint, offered)),
    made,
  );
  if (better === undefined) return undefined;
  return (liked[better] as number) >= (liked[offered] as number) - scrutiny ? better : undefined;
}

/** How many outcomes are worth more than `utility`. */
function countAbove(standpoint: Standpoint, utility: number): number {
  let count = countAtLeast(standpoint, utility);
  while (count > 0 && worthOf(standpoint, standpoint.rational[count - 1] as number) <= utility) count -= 1;
  return count;
}
