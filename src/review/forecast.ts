// A forecast of one move, from what its side knows: many worlds that could be true, each played on with the move and without it.
import { characters } from '../opponent/levels.ts';
import type { Knowledge, Opponent } from '../opponent/knowledge.ts';
import { sameMove } from '../opponent/look-ahead.ts';
import { weighProfiles } from '../opponent/opponent-model.ts';
import { type SampledWorld, sampleWorlds } from '../opponent/sampled-world.ts';
import { simpleOpponent } from '../opponent/simple-opponent.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { copyState } from '../simulation/copy.ts';
import type { PartyId } from '../simulation/ids.ts';
import type { Move } from '../simulation/move.ts';
import { advance } from '../simulation/play.ts';
import { type Estimate, meanWithin, pairedDifferenceOf, shareOf, sumsOf } from './game-review/estimate.ts';
import { type Samples, playFutures } from './game-review/futures.ts';
import { type MedianEstimate, medianWithin } from './game-review/median.ts';

/** Worlds that a forecast looks into: half a second’s work. */
const worldsAsked = 40;

/** With the move, without it, and how far apart they are. */
export interface Compared {
  readonly with: Estimate;
  readonly without: Estimate;
  readonly change: Estimate;
}

/** How long the text is in force, in days, in the futures in which it comes into force at all; null where it does in none. */
export interface DaysCompared {
  readonly with: MedianEstimate | null;
  readonly without: MedianEstimate | null;
  /** Of the mean over all futures: no days where it never comes into force. */
  readonly change: Estimate;
}

export interface Forecast {
  readonly worlds: number;
  /** Trust on both sides right after the move, less before it: one’s own, and the other’s in oneself. */
  readonly trust: { readonly own: number; readonly theirs: number };
  /** Shares of futures, 0–1: a text is signed; those at home consent to it; the cessation lasts. */
  readonly signed: Compared;
  readonly ratified: Compared;
  readonly lasting: Compared;
  readonly days: DaysCompared;
  /** People killed until the day of comparison. */
  readonly killed: Compared;
  /** People who live under siege on that day. */
  readonly besieged: Compared;
  /** People reached with aid until that day. */
  readonly reached: Compared;
  /** Utility, 0–1, of what comes of it to one’s own side. */
  readonly worth: Compared;
}

/**
 * Forecasts a legal move of the side on turn, beside never making it. Otherwise both sides go on as ambassadors would. Pure: the same knowledge gives
 * the same forecast.
 */
export function forecast({ scenario, view }: Pick<Knowledge, 'scenario' | 'view'>, move: Move): Forecast {
  const seed = `forecast/${view.side}/${view.moves}`;
  const worlds = sampleWorlds(scenario, view, weighProfiles(scenario, view), worldsAsked, seed);
  const play = (asked: Move | undefined): readonly Samples[] =>
    worlds.map((world, from) =>
      playFutures(
        world.scenario,
        world.state,
        { from, count: 1, ...(asked === undefined ? {} : { move: asked }) },
        asked === undefined ? without(view.side, move) : ambassador,
      ),
    );
  const [made, left] = [play(move), play(undefined)];
  const own = view.sides[0] === view.side ? 0 : 1;
  const shares = (is: (samples: Samples) => boolean): Compared => comparedShares(made.map(is), left.map(is));
  const means = (of: (samples: Samples) => number): Compared => comparedMeans(made.map(of), left.map(of));
  return {
    worlds: worlds.length,
    trust: trustAfter(worlds[0], view.side, view.other, move),
    signed: shares(({ ends }) => ends[0] !== 'noDeal'),
    ratified: shares(({ ends }) => ends[0] === 'held' || ends[0] === 'collapsed'),
    lasting: shares(({ ends }) => ends[0] === 'held'),
    days: comparedDays(scenario, made, left),
    killed: means(({ killed }) => killed[0] ?? 0),
    besieged: means(({ besieged }) => besieged[0] ?? 0),
    reached: means(({ reached }) => reached[0] ?? 0),
    worth: means(({ worth }) => worth[own][0] ?? 0),
  };
}

/** World by world: the same dice fell in both. */
function comparedShares(made: readonly boolean[], left: readonly boolean[]): Compared {
  const share = (all: readonly boolean[]): Estimate => shareOf(sumsOf(all.map(Number)));
  return { with: share(made), without: share(left), change: pairedDifferenceOf(left, made) };
}

const ambassador = simpleOpponent(characters.ambassador);

/** An ambassador who never makes one move when playing one side. */
const without =
  (side: PartyId, never: Move): Opponent =>
  (knowledge) => {
    const ranked = ambassador(knowledge);
    if (knowledge.view.side !== side) return ranked;
    const others = ranked.filter(({ move }) => !sameMove(move, never));
    if (others.length > 0) return others;
    const other = knowledge.legal.all.find((move) => !sameMove(move, never));
    return other === undefined ? ranked : [{ move: other, worth: 0, reason: { code: 'nothing-better' } }];
  };

/** World by world, as shares are. */
function comparedMeans(made: readonly number[], left: readonly number[]): Compared {
  return {
    with: meanWithin(sumsOf(made)),
    without: meanWithin(sumsOf(left)),
    change: meanWithin(sumsOf(made.map((value, world) => value - (left[world] ?? 0)))),
  };
}

function comparedDays(
  { calendar }: Pick<Scenario, 'calendar'>,
  made: readonly Samples[],
  left: readonly Samples[],
): DaysCompared {
  const inForce = (futures: readonly Samples[]): MedianEstimate | null =>
    medianWithin(
      futures.flatMap(({ days }) => days.filter((count) => count !== null)),
      [0, calendar.implementationDays],
    ) ?? null;
  const counted = ({ days }: Samples): number => days[0] ?? 0;
  return {
    with: inForce(made),
    without: inForce(left),
    change: comparedMeans(made.map(counted), left.map(counted)).change,
  };
}

/** What both sides see at once of what the move does to trust. */
function trustAfter(
  world: SampledWorld | undefined,
  side: PartyId,
  other: PartyId,
  move: Move,
): Forecast['trust'] {
  if (world === undefined) return { own: 0, theirs: 0 };
  const after = copyState(world.state);
  advance(world.scenario, after, move);
  const change = (party: string): number =>
    (after.parties[party]?.trust ?? 0) - (world.state.parties[party]?.trust ?? 0);
  return { own: change(side), theirs: change(other) };
}
