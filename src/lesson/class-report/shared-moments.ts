// Decisions that reviews marked in several games of a class: what many did, and what it did to the odds.
import type { Judged } from '../../review/game-review/review.ts';
import type { PartyId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';

/** What the review of a game looked at closely. `game` is its place in the report. */
export interface ReviewedGame {
  readonly game: number;
  readonly judged: readonly Judged[];
}

/** A kind of decision with marks in at least two games. */
export interface SharedMoment {
  readonly key: string;
  readonly by: PartyId;
  /** One of the moves: the same in all games, but for the options of an offer. */
  readonly move: Move;
  /** Games in which it surely cost odds: something else would have been better. */
  readonly cost: readonly number[];
  /** Games in which it surely raised the odds. */
  readonly raised: readonly number[];
}

/** Fewer games than this share nothing. */
const fewest = 2;

/** Decisions that several games share, those of the most games first. */
export function sharedMomentsOf(reviewed: readonly ReviewedGame[]): readonly SharedMoment[] {
  const moments = new Map<string, { by: PartyId; move: Move; cost: Set<number>; raised: Set<number> }>();
  for (const { game, judged } of reviewed)
    for (const { by, move, mark } of judged) {
      if (mark === null) continue;
      const key = decisionKey(by, move);
      const moment = moments.get(key) ?? { by, move, cost: new Set(), raised: new Set() };
      (mark === 'good' ? moment.raised : moment.cost).add(game);
      moments.set(key, moment);
    }
  return [...moments]
    .map(([key, { by, move, cost, raised }]) => ({ key, by, move, cost: [...cost], raised: [...raised] }))
    .filter((moment) => gamesOf(moment) >= fewest)
    .sort((a, b) => gamesOf(b) - gamesOf(a));
}

const gamesOf = ({ cost, raised }: SharedMoment): number => new Set([...cost, ...raised]).size;

/** Offers on the same points are one kind of decision, whatever was offered. */
export function decisionKey(by: PartyId, move: Move): string {
  const what = move.kind === 'propose' ? { kind: move.kind, points: Object.keys(move.package).sort() } : move;
  return `${by} ${JSON.stringify(what)}`;
}
