// Naive tit-for-tat: gives way as much as the other party just did, both measured by its own utility.
import type { Agent } from './agent.ts';
import { bestOf, leastAtLeast, worthOf } from './standpoint.ts';

/**
 * Behaviour-dependent concession, “absolute tit-for-tat” with a window of one offer (Faratin, Sierra & Jennings, Negotiation Decision
 * Functions for Autonomous Agents, 1998). It opens with its best outcome; when the other party’s offer is worth so much more to it than
 * the one before, it asks for so much less, and for more again when the other takes back; never less than its reservation value. It has
 * no model of the other party and no eye for the deadline. It accepts what is worth at least its next offer.
 */
export const naiveTitForTat: Agent = (standpoint) => {
  const most = worthOf(standpoint, bestOf(standpoint));
  let wanted = most;
  return ({ received }) => {
    const offered = received.at(-1);
    const before = received.at(-2);
    if (offered !== undefined && before !== undefined) {
      const conceded = worthOf(standpoint, offered) - worthOf(standpoint, before);
      wanted = Math.min(most, Math.max(standpoint.reservation, wanted - conceded));
    }
    const bid = leastAtLeast(standpoint, wanted);
    return offered !== undefined && worthOf(standpoint, offered) >= worthOf(standpoint, bid) ? 'accept' : bid;
  };
};
