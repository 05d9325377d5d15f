// The protocol of alternating offers: the parties take turns, each accepts what is on the table or offers something else, until the deadline.
import type { Agent, Negotiator } from './agent.ts';
import type { Standpoint } from './standpoint.ts';

/** How a negotiation ended. */
export interface Ending {
  /** Number of the agreed outcome; null when the deadline came first. */
  readonly agreement: number | null;
  /** The round, from 1, in which it was accepted, or the last round. NegMAS calls it the number of steps. */
  readonly round: number;
  /** All offers in order; the first party makes those at even places. */
  readonly offers: readonly number[];
}

/** An agent and the standpoint of the party that it speaks for. */
export interface Seat {
  readonly agent: Agent;
  readonly standpoint: Standpoint;
}

/**
 * Bilateral alternating offers (Rubinstein, Perfect Equilibrium in a Bargaining Model, 1982) with a deadline after `rounds` rounds, as in
 * the stacked alternating offers protocol (Aydoğan et al. 2017) for two parties. Each round the first party has a turn, then the second;
 * the second party’s turn of the last round can only accept. Utilities are not discounted. A party for which no outcome is worth its
 * reservation value does not sit down.
 */
export function negotiate(first: Seat, second: Seat, rounds: number): Ending {
  if (first.standpoint.rational.length === 0 || second.standpoint.rational.length === 0)
    return { agreement: null, round: rounds, offers: [] };
  const negotiators = [first.agent(first.standpoint), second.agent(second.standpoint)] as const;
  const made: readonly [number[], number[]] = [[], []];
  const offers: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const party of [0, 1] as const) {
      const negotiator: Negotiator = negotiators[party];
      const answer = negotiator({
        round,
        rounds,
        opens: party === 0,
        received: made[party === 0 ? 1 : 0],
        made: made[party],
      });
      if (answer === 'accept') {
        const agreement = offers.at(-1);
        if (agreement === undefined)
          throw new Error('Nothing is on the table yet: the first answer must be an offer.');
        return { agreement, round, offers };
      }
      if (round === rounds && party === 1) break;
      made[party].push(answer);
      offers.push(answer);
    }
  }
  return { agreement: null, round: rounds, offers };
}
