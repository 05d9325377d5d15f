// The work of a rehearsal in pieces that can be done anywhere and in any order: the same pieces give the same findings, however many work at them.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type Decisive, type DecisiveAsked, decisiveToTry, playDecisive } from './decisive.ts';
import { type DealsOnPaper, dealsOnPaper } from './deals.ts';
import { type GameRecord, playGame } from './game-record.ts';
import { type Twin, type TwinAsked, playTwins, twinsToTry } from './twins.ts';

/** How much is rehearsed. */
export interface RehearsalAsked {
  readonly games: number;
  /** The same seed gives the same rehearsal. */
  readonly seed: string;
}

/** A piece of work. Plain JSON. */
export type Work =
  | { readonly do: 'deals' }
  | { readonly do: 'games'; readonly from: number; readonly to: number }
  | { readonly do: 'twins'; readonly asked: readonly TwinAsked[] }
  | { readonly do: 'decisive'; readonly asked: DecisiveAsked };

/** What came of it. Plain JSON. */
export type Done =
  | { readonly did: 'deals'; readonly deals: DealsOnPaper }
  | { readonly did: 'games'; readonly records: readonly GameRecord[] }
  | { readonly did: 'twins'; readonly twins: readonly Twin[] }
  | { readonly did: 'decisive'; readonly decisive: Decisive };

/** Everything known so far; records in the order of their numbers. */
export interface Gathered {
  readonly deals: DealsOnPaper | undefined;
  readonly records: readonly GameRecord[];
  readonly twins: readonly Twin[];
  readonly decisive: readonly Decisive[];
}

/** Games of a piece: small enough that progress is seen, large enough that sending costs nothing. */
const gamesAtOnce = 10;
const twinsAtOnce = 4;

/** Does one piece. */
export function perform(scenario: Scenario, seed: string, work: Work): Done {
  switch (work.do) {
    case 'deals':
      return { did: 'deals', deals: dealsOnPaper(scenario) };
    case 'games':
      return {
        did: 'games',
        records: Array.from({ length: work.to - work.from }, (_, at) =>
          playGame(scenario, seed, work.from + at),
        ),
      };
    case 'decisive':
      return { did: 'decisive', decisive: playDecisive(scenario, seed, work.asked) };
    default:
      return { did: 'twins', twins: work.asked.map((asked) => playTwins(scenario, seed, asked)) };
  }
}

/** What can be done at once: the deals on paper, and all games. */
export function firstWork({ games }: RehearsalAsked): readonly Work[] {
  const slices = Array.from({ length: Math.ceil(games / gamesAtOnce) }, (_, slice): Work => ({
    do: 'games',
    from: slice * gamesAtOnce,
    to: Math.min(games, (slice + 1) * gamesAtOnce),
  }));
  return [{ do: 'deals' }, ...slices];
}

/** What can be done when all games are over: some of them are played again without one card or event. */
export function secondWork(scenario: Scenario, { records }: Gathered): readonly Work[] {
  const twins = twinsToTry(scenario, records);
  const slices = Array.from({ length: Math.ceil(twins.length / twinsAtOnce) }, (_, slice): Work => ({
    do: 'twins',
    asked: twins.slice(slice * twinsAtOnce, (slice + 1) * twinsAtOnce),
  }));
  // The longest pieces first, so that nobody waits for one at the end.
  return [...decisiveToTry(scenario, records).map((asked): Work => ({ do: 'decisive', asked })), ...slices];
}

/** What was done, put in order. */
export function gather(done: readonly (Done | undefined)[]): Gathered {
  return {
    deals: done.find((one) => one?.did === 'deals')?.deals,
    records: done
      .flatMap((one) => (one?.did === 'games' ? one.records : []))
      .toSorted((a, b) => a.game - b.game),
    decisive: done.flatMap((one) => (one?.did === 'decisive' ? [one.decisive] : [])),
    twins: done.flatMap((one) => (one?.did === 'twins' ? one.twins : [])),
  };
}
