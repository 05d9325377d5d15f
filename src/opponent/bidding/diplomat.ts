// The diplomats’ way to bid: hold out, learn what the other party wants, give it what costs least, and do not miss the deadline.
import { type Agent, offersLeft, timeOf } from './agent.ts';
import { aspiration } from './aspiration.ts';
import { endgameOf, improvement, isGamble, nextBid, type Reading } from './diplomat-bids.ts';
import { onlyBid } from './only-bid.ts';
import { bestOf, worthOf } from './standpoint.ts';
import type { Strength } from './strengths.ts';

/**
 * A diplomat of some strength. Its aspiration falls with time; among the outcomes worth as much it offers the one that its model of the other
 * party holds best for the other, each time a different one: that tells it more, and earns MiCRO’s concessions. It never asks for less
 * than it has been offered. It accepts what is worth at least its next offer (AC_next) unless there is time to look for something better, and
 * when no other offer can follow whatever is worth its reservation value (AC_time; Baarslag, Hindriks & Jonker, Effective Acceptance Conditions
 * in Real-Time Automated Negotiation, 2014).
 */
export function diplomat(strength: Strength): Agent {
  return (standpoint) => {
    const { reservation } = standpoint;
    const most = worthOf(standpoint, bestOf(standpoint));
    const least = reservation + strength.restraint * (most - reservation);
    const model = strength.model(standpoint.issues);
    const made = new Set<number>();
    let best: number | undefined;
    const offer = (outcome: number): number => {
      made.add(outcome);
      return outcome;
    };
    return (turn) => {
      const offered = turn.received.at(-1);
      if (offered === undefined)
        return offer(offersLeft(turn) > 1 ? bestOf(standpoint) : onlyBid(standpoint));
      const worth = worthOf(standpoint, offered);
      if (best === undefined || worth > worthOf(standpoint, best)) best = offered;
      const left = offersLeft(turn);
      if (left === 0) return worth >= reservation ? 'accept' : offer(best);
      const time = timeOf(turn);
      model.hear(offered, time);
      const wanted = aspiration(time, strength.patience, least, most);
      const reading: Reading = { standpoint, liked: model.estimate(), wanted, best, made };
      const bid = nextBid(reading, strength, turn);
      if (worth < worthOf(standpoint, bid) && !isGamble(reading, strength, turn, bid)) return offer(bid);
      const better = left > endgameOf(turn, strength) ? improvement(reading, strength, offered) : undefined;
      return better === undefined ? 'accept' : offer(better);
    };
  };
}
