// A tournament: every agent meets every agent, itself too, in both seats of a domain.
import type { OutcomeSpace } from '../../analysis/outcome-space.ts';
import type { Point } from '../../analysis/zone.ts';
import type { Agent } from './agent.ts';
import { type Ending, negotiate } from './alternating-offers.ts';
import { standpointOf } from './standpoint.ts';

/** One negotiation of a tournament. */
export interface Match {
  /** Names of the agents; `first` has the domain’s first profile and opens each round. */
  readonly first: string;
  readonly second: string;
  /** What both got: the reservation values without an agreement. */
  readonly utils: Point;
  /** Number of the agreed outcome; null without one. */
  readonly agreement: number | null;
  /** The round, from 1, in which it was accepted; the last round without an agreement. */
  readonly round: number;
  /** Whether no outcome is better for one party without being worse for the other. False without an agreement, as NegMAS has it. */
  readonly paretoOptimal: boolean;
}

/** How one agent did, over both seats: it sits twice at each table of its own. */
export interface Mean {
  readonly agent: string;
  readonly utility: number;
  /** Without the matches against itself. NaN where it met nobody else. */
  readonly utilityAgainstOthers: number;
  /** Shares, 0–1, of all its matches, and of its agreements. */
  readonly agreed: number;
  readonly paretoOptimal: number;
}

/** All ordered pairs of `agents`, over `rounds` rounds each; in the order of their names as given. */
export function tournament(
  space: OutcomeSpace,
  agents: Readonly<Record<string, Agent>>,
  rounds: number,
): Match[] {
  const standpoints = [standpointOf(space, 0), standpointOf(space, 1)] as const;
  return Object.entries(agents).flatMap(([first, one]) =>
    Object.entries(agents).map(([second, other]) => {
      const ending = negotiate(
        { agent: one, standpoint: standpoints[0] },
        { agent: other, standpoint: standpoints[1] },
        rounds,
      );
      return { first, second, ...resultOf(space, ending) };
    }),
  );
}

function resultOf(
  { domain, utilities: [a, b] }: OutcomeSpace,
  { agreement, round }: Ending,
): Omit<Match, 'first' | 'second'> {
  if (agreement === null) {
    const [one, other] = domain.profiles;
    return { utils: [one.reservation, other.reservation], agreement, round, paretoOptimal: false };
  }
  const utils: Point = [a[agreement] as number, b[agreement] as number];
  return { utils, agreement, round, paretoOptimal: !isDominated([a, b], utils) };
}

/** Whether some outcome is at least as good for both and better for one. */
function isDominated([a, b]: OutcomeSpace['utilities'], [uA, uB]: Point): boolean {
  for (let outcome = 0; outcome < a.length; outcome += 1) {
    const [oA, oB] = [a[outcome] as number, b[outcome] as number];
    if (oA >= uA && oB >= uB && (oA > uA || oB > uB)) return true;
  }
  return false;
}

/** The table of means of a tournament, best first. */
export function meansOf(matches: readonly Match[]): Mean[] {
  const names = [...new Set(matches.map(({ first }) => first))];
  return names.map((agent) => meanOf(agent, matches)).sort((one, other) => other.utility - one.utility);
}

function meanOf(agent: string, matches: readonly Match[]): Mean {
  const own = matches.flatMap((match) => {
    const seats = [match.first, match.second];
    return ([0, 1] as const)
      .filter((seat) => seats[seat] === agent)
      .map((seat) => ({ match, utility: match.utils[seat], toItself: match.first === match.second }));
  });
  const agreed = own.filter(({ match }) => match.agreement !== null);
  return {
    agent,
    utility: average(own.map(({ utility }) => utility)),
    utilityAgainstOthers: average(own.filter(({ toItself }) => !toItself).map(({ utility }) => utility)),
    agreed: agreed.length / own.length,
    paretoOptimal: average(agreed.map(({ match }) => (match.paretoOptimal ? 1 : 0))),
  };
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
