// What an agent of alternating offers is: it sees its own standpoint and the offers made, and answers with an offer or acceptance.
import type { Standpoint } from './standpoint.ts';

/** What an agent sees when it is its turn. Outcomes are numbers of the outcome space, oldest first. */
export interface Turn {
  /** From 1 to `rounds`; in each round both parties have a turn. */
  readonly round: number;
  readonly rounds: number;
  /** Whether this party has the first turn of each round. The other party has the last word: in the last round it can only accept. */
  readonly opens: boolean;
  /** Offers of the other party. The last one is on the table. */
  readonly received: readonly number[];
  /** Own offers. */
  readonly made: readonly number[];
}

/** The number of an outcome to offer, or to accept the offer on the table. */
export type Answer = number | 'accept';

/** One party at one table. It may remember what it saw; it draws no random numbers. */
export type Negotiator = (turn: Turn) => Answer;

/** Comes to a table with one party’s standpoint. Never sees the other party’s profile. */
export type Agent = (standpoint: Standpoint) => Negotiator;

/** Relative time, above 0 and below 1: round / (rounds + 1), as NegMAS counts it. The same for both turns of a round. */
export function timeOf({ round, rounds }: Turn): number {
  return round / (rounds + 1);
}

/** How many more offers this party can make that the other can still answer, this turn’s included. */
export function offersLeft({ round, rounds, opens }: Turn): number {
  return rounds - round + (opens ? 1 : 0);
}
