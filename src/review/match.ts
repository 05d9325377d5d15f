// A match: does one opponent do better than another in the same seat, on the same seeds, against the same counterpart?
import type { Opponent } from '../opponent/knowledge.ts';
import { ownOutcome } from '../opponent/own-outcome.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { PartyId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import { playOut } from './play-out.ts';

/** A mean with its 95 % interval, by the standard error over seeds. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** One seat of a match. All by the party’s own measure, about 0–1. */
export interface Seat {
  readonly party: PartyId;
  /** The strong one in this seat, against the weak one. */
  readonly strong: Interval;
  /** The weak one in this seat, against the weak one. */
  readonly weak: Interval;
  /** The difference of the two, seed by seed: what the strong one makes of the seat more. */
  readonly gain: Interval;
  /**
   * What the strong one gets in this seat against the weak one, less what the weak one gets in it against the strong one. Negotiation is no duel:
   * whoever brings about a better deal for both gains nothing by this measure.
   */
  readonly exchanged: Interval;
}

export interface MatchFigures {
  readonly scenario: string;
  /** Games of the two against each other, half in each seating. */
  readonly games: number;
  readonly seed: string;
  readonly seats: readonly Seat[];
}

/** Plays `games` games of the pair, half in each seating, from paired seeds `seed/0`, `seed/1`, …, and as many as half of the weak one against itself. */
export function playMatch(
  scenario: Scenario,
  {
    strong,
    weak,
    games,
    seed,
    onSeed,
  }: {
    readonly strong: Opponent;
    readonly weak: Opponent;
    readonly games: number;
    readonly seed: string;
    readonly onSeed?: (done: number, of: number) => void;
  },
): MatchFigures {
  const { sides } = lookups(scenario);
  const seeds = Math.ceil(games / 2);
  const samples = sides.map((party): Samples => ({ party, strong: [], weak: [], exchanged: [] }));
  for (let at = 0; at < seeds; at += 1) {
    const outcomes = (first: Opponent, second: Opponent): Readonly<Record<PartyId, number>> => {
      const players = { [sides[0]]: first, [sides[1]]: second };
      const { state } = playOut(scenario, `${seed}/${at}`, players);
      return Object.fromEntries(sides.map((side) => [side, ownOutcome(scenario, state, side)]));
    };
    const equals = outcomes(weak, weak);
    const seatings = [outcomes(strong, weak), outcomes(weak, strong)];
    for (const [seat, sample] of samples.entries()) {
      const { party } = sample;
      const own = seatings[seat]?.[party] ?? 0;
      sample.strong.push(own);
      sample.weak.push(equals[party] ?? 0);
      sample.exchanged.push(own - (seatings[1 - seat]?.[party] ?? 0));
    }
    onSeed?.(at + 1, seeds);
  }
  return { scenario: scenario.id, games: seeds * 2, seed, seats: samples.map(seatOf) };
}

interface Samples {
  readonly party: PartyId;
  readonly strong: number[];
  readonly weak: number[];
  readonly exchanged: number[];
}

const seatOf = ({ party, strong, weak, exchanged }: Samples): Seat => ({
  party,
  strong: intervalOf(strong),
  weak: intervalOf(weak),
  gain: intervalOf(strong.map((own, at) => own - (weak[at] ?? 0))),
  exchanged: intervalOf(exchanged),
});

/** The mean of independent numbers, at least two, with its 95 % interval. */
function intervalOf(values: readonly number[]): Interval {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const reach = 1.96 * Math.sqrt(squares / Math.max(1, values.length - 1) / values.length);
  return { mean, low: mean - reach, high: mean + reach };
}
