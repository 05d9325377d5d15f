// The diplomats’ way to bid: hold out, learn what the other party wants, give it what costs least, and do not miss the deadline.
import { type Agent, type Negotiator, offersLeft, timeOf, type Turn } from './agent.ts';
import { aspiration } from './aspiration.ts';
import { bestOf, countAtLeast, type Standpoint, worthOf } from './standpoint.ts';
import type { Strength } from './strengths.ts';

/** What a diplomat goes by in one turn. */
interface Reading {
  readonly standpoint: Standpoint;
  /** Estimated utility of every outcome for the other party. */
  readonly liked: Float64Array;
  /** Own utility that it asks for now. */
  readonly wanted: number;
  /** The offer that it has been made which is worth most to it. */
  readonly best: number;
  /** Outcomes that it has offered. */
  readonly made: ReadonlySet<number>;
}

/**
 * A diplomat of some strength. It asks for an aspiration that falls with time, and among the outcomes worth as much offers the one which
 * its model of the other party holds best for the other (a trade-off: Faratin, Sierra & Jennings, Using Similarity Criteria to Make
 * Issue Trade-Offs, 2002); each time a different one, which tells it more and earns MiCRO’s concessions. It never asks for less than it has
 * been offered. It accepts what is worth at least its next offer (AC_next) and, when no other offer can follow, whatever is worth its
 * reservation value (AC_time; Baarslag, Hindriks & Jonker, Acceptance Conditions in Automated Negotiation, 2013).
 */
export function diplomat(strength: Strength): Agent {
  return (standpoint) => {
    const model = strength.model(standpoint.issues);
    const most = worthOf(standpoint, bestOf(standpoint));
    const least = standpoint.reservation + strength.restraint * (most - standpoint.reservation);
    const made = new Set<number>();
    let best: number | undefined;
    const offer = (outcome: number): number => {
      made.add(outcome);
      return outcome;
    };
    const answer: Negotiator = (turn) => {
      const offered = turn.received.at(-1);
      if (offered === undefined) return offer(bestOf(standpoint));
      const time = timeOf(turn);
      model.hear(offered, time);
      if (best === undefined || worthOf(standpoint, offered) > worthOf(standpoint, best)) best = offered;
      if (offersLeft(turn) === 0)
        return worthOf(standpoint, offered) >= standpoint.reservation ? 'accept' : offer(best);
      const wanted = aspiration(time, strength.patience, least, most);
      const reading: Reading = { standpoint, liked: model.estimate(), wanted, best, made };
      const bid = nextBid(reading, strength, turn);
      if (worthOf(standpoint, offered) < worthOf(standpoint, bid) && !isGamble(reading, strength, turn, bid))
        return offer(bid);
      const better =
        offersLeft(turn) > strength.endgame ? improvement(reading, strength, offered) : undefined;
      return better === undefined ? 'accept' : offer(better);
    };
    return answer;
  };
}

/** Whether its last offer would risk an agreement that it can have: it could accept what is on the table, and the other party likes that better. */
function isGamble({ standpoint, liked }: Reading, { endgame }: Strength, turn: Turn, bid: number): boolean {
  const offered = turn.received.at(-1) as number;
  return (
    offersLeft(turn) === 1 &&
    worthOf(standpoint, offered) >= standpoint.reservation &&
    ((liked[bid] as number) < (liked[offered] as number) ||
      lastOffers(turn, endgame).includes(bid) ||
      turn.received.at(-2) === offered)
  );
}

/** What it would offer now: never worth less to it than the best it has been offered. */
function nextBid(reading: Reading, strength: Strength, turn: Turn): number {
  const { standpoint, best } = reading;
  const bid =
    offersLeft(turn) > strength.endgame
      ? freshBid(reading, strength.variety)
      : lateBid(reading, strength, turn);
  return worthOf(standpoint, best) >= worthOf(standpoint, bid) ? best : bid;
}

/**
 * While there is time: the outcome best for the other among those that it asks for, and one not offered before if one is to be had at
 * `variety` below; it looks no further down its list than it has made offers.
 */
function freshBid(reading: Reading, variety: number): number {
  const { standpoint, wanted, made } = reading;
  const enough = countAtLeast(standpoint, wanted);
  const atMost = countAtLeast(standpoint, wanted - variety);
  const fresh = bestForOther(reading, Math.min(atMost, Math.max(enough, made.size + 1)), made);
  return fresh ?? bestForOther(reading, enough) ?? bestOf(standpoint);
}

/**
 * In the last offers: the outcome best for itself that the other should be content with, as it has itself offered what is worth no more
 * to it. From offer to offer it leaves a little more to the other. It asks for no more than it would have done anyway.
 */
function lateBid(reading: Reading, { endgame, largesse }: Strength, turn: Turn): number {
  const { standpoint, liked, wanted, made } = reading;
  let [low, high] = [Infinity, -Infinity];
  for (const outcome of turn.received) {
    const worth = liked[outcome] as number;
    low = Math.min(low, worth);
    high = Math.max(high, worth);
  }
  const late = endgame > 1 ? (endgame - offersLeft(turn)) / (endgame - 1) : 1;
  const content = low + late * largesse * (high - low + leastCome);
  const recent = new Set(lastOffers(turn, endgame));
  const bid =
    standpoint.rational.find((outcome) => (liked[outcome] as number) >= content && !recent.has(outcome)) ??
    bestForOther(reading, standpoint.rational.length, made) ??
    bestOf(standpoint);
  const asked =
    worthOf(standpoint, bid) <= wanted
      ? bid
      : (bestForOther(reading, countAtLeast(standpoint, wanted)) ?? bid);
  if (worthOf(standpoint, reading.best) >= standpoint.reservation || !recent.has(asked)) return asked;
  return bestForOther(reading, standpoint.rational.length, made) ?? asked;
}

/** Its own offers since the last `endgame` began. */
function lastOffers(turn: Turn, endgame: number): readonly number[] {
  return turn.made.slice(turn.made.length - (endgame - offersLeft(turn)));
}

/** Estimated utility that the other party is taken to have come down by at least. */
const leastCome = 0.1;

/**
 * An outcome worth more to it than one that it could accept, and of these the best for the other, if that loses little or nothing by it:
 * what both may prefer (Raiffa, Post-Settlement Settlements, 1985). Not one offered before, which the other has refused.
 */
function improvement(reading: Reading, { scrutiny }: Strength, offered: number): number | undefined {
  const { standpoint, liked, made } = reading;
  if (scrutiny === 0) return undefined;
  const more = countAbove(standpoint, worthOf(standpoint, offered));
  const better = bestForOther(reading, more, made);
  if (better === undefined) return undefined;
  return (liked[better] as number) >= (liked[offered] as number) - scrutiny ? better : undefined;
}

/** How many outcomes are worth more than `utility`. */
function countAbove(standpoint: Standpoint, utility: number): number {
  let count = countAtLeast(standpoint, utility);
  while (count > 0 && worthOf(standpoint, standpoint.rational[count - 1] as number) <= utility) count -= 1;
  return count;
}

/** Among the `count` outcomes best for itself the one best for the other, leaving out `except`; of equals the one best for itself. */
function bestForOther(
  { standpoint: { rational }, liked }: Reading,
  count: number,
  except?: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined;
  let most = -Infinity;
  for (let place = 0; place < count; place += 1) {
    const outcome = rational[place] as number;
    const worth = liked[outcome] as number;
    if (worth <= most || except?.has(outcome) === true) continue;
    most = worth;
    best = outcome;
  }
  return best;
}
