// Agents that look only at the clock: Boulware, Linear and Conceder.
import { type Agent, timeOf } from './agent.ts';
import { aspiration } from './aspiration.ts';
import { bestOf, leastAtLeast, worthOf } from './standpoint.ts';

/** Exponents of the aspiration curve, as NegMAS sets them. */
export const exponents = { boulware: 4, linear: 1, conceder: 0.25 } as const;

/**
 * How far below its aspiration an offer may lie, in utility. NegMAS allows 1e-4 and rounds by 1e-6; with their sum all its offers are
 * reproduced.
 */
const tolerance = 1.01e-4;

/**
 * Offers the outcome that is worth least to it among those that meet its aspiration, which falls from its best outcome to its reservation
 * value; accepts what is worth at least its next offer (AC_next: Baarslag, Hindriks & Jonker 2013). Faratin, Sierra & Jennings (1998).
 */
export function timeBased(exponent: number): Agent {
  return (standpoint) => {
    const most = worthOf(standpoint, bestOf(standpoint));
    return (turn) => {
      const wanted = aspiration(timeOf(turn), exponent, standpoint.reservation, most);
      const bid = leastAtLeast(standpoint, wanted - tolerance);
      const offered = turn.received.at(-1);
      return offered !== undefined && worthOf(standpoint, offered) >= worthOf(standpoint, bid)
        ? 'accept'
        : bid;
    };
  };
}
