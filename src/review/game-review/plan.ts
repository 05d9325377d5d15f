// The plan of a review: which futures to play next, given what came of those before. Pure: who plays them, and in how many places at once, does not matter.
import type { Opponent } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Move } from '../../simulation/move.ts';
import { alternativesAt } from './alternatives.ts';
import { doubtedMoves } from './doubts.ts';
import type { FuturesAsked, Samples } from './futures.ts';
import { type Stretch, headsOf, spread, stretchesBetween } from './heads.ts';
import { Ledger } from './ledger.ts';
import { thresholds } from './marks.ts';
import { reviewFrom } from './review-from.ts';
import type { Review } from './review.ts';
import { steepest } from './steepest.ts';
import type { Position } from './timeline.ts';

/** Up to how many futures each stage knows a position, and of how many. Design choices: a whole review is some 5,000 to 7,500 futures. */
const stages = {
  /** A first curve, within a second. */
  sketch: { positions: 8, futures: 3 },
  /** Every turn. */
  curve: { futures: 12 },
  /** The stretches in which the odds seem to change most: fewer at a time, and more closely. */
  halving: [
    { stretches: 24, futures: 24 },
    { stretches: 14, futures: 48 },
    { stretches: 10, futures: 80 },
  ],
  /** The single moves of the stretches that are left. */
  moves: { futures: 80 },
  /** What else could have been done there: a few alternatives, then the best of them against the move that was made. */
  alternatives: { moves: 8, tried: 3, first: 32, final: 112 },
  /** Other moves that the adviser would not have made, each against its best; those few that seem to have cost much are judged like the others. */
  doubts: { moves: 12, futures: 24, kept: 3 },
} as const;

/** A turn has seldom more moves than this; only the first so many of a stretch are looked at closely. */
const mostMovesOfStretch = 6;

/** Futures to be played, in any order and in as many places at once as there are. */
export interface Batch {
  readonly asked: readonly FuturesAsked[];
  /** The review as it stands once the first of them came. A first curve is told when it spans the whole game. */
  readonly soFar: (came: readonly Samples[]) => Review;
}

/** What a plan works on. */
export interface Reviewed {
  readonly scenario: Scenario;
  readonly positions: readonly Position[];
  /** Whose ranking names the alternatives. */
  readonly adviser: Opponent;
}

type Playing<Result> = Generator<Batch, Result, readonly Samples[]>;

/**
 * Yields stages of futures and takes their samples, in the same order, until the review is done. The same samples lead to the same review.
 * `playFutures` plays what is asked.
 */
export function* reviewPlan(reviewed: Reviewed): Playing<Review> {
  const work = new Work(reviewed);
  yield* work.measureCurve();
  const stretches = yield* work.narrowDown();
  const moves = yield* work.lookCloser(stretches);
  yield* work.tryAlternatives(moves);
  const doubted = yield* work.doubt();
  yield* work.lookCloser(doubted.map((at) => ({ from: at, to: at + 1 })));
  yield* work.tryAlternatives(doubted);
  return work.review();
}

/** Looks closely at one decision and tries every alternative that the adviser can think of. */
export function* decisionPlan(reviewed: Reviewed, at: number): Playing<Review> {
  const work = new Work(reviewed);
  yield* work.lookCloser([{ from: at, to: at + 1 }]);
  yield* work.tryAlternatives([at]);
  return work.review();
}

class Work {
  readonly #reviewed: Reviewed;
  readonly #ledger: Ledger;
  readonly #heads: readonly number[];
  readonly #closely = new Map<number, readonly Move[]>();

  constructor(reviewed: Reviewed) {
    this.#reviewed = reviewed;
    this.#ledger = new Ledger(reviewed.positions);
    this.#heads = headsOf(reviewed.positions);
  }

  review(): Review {
    return reviewFrom({
      positions: this.#reviewed.positions,
      ledger: this.#ledger,
      heads: this.#heads,
      closely: this.#closely,
      planned: plannedFor(this.#heads.length),
    });
  }

  *measureCurve(): Playing<void> {
    const { sketch, curve } = stages;
    yield* this.#play(
      spread(this.#heads, sketch.positions).map((at) => this.#ledger.upTo(sketch.futures, at)),
      'told when whole',
    );
    yield* this.#play(interleaved(this.#heads).map((at) => this.#ledger.upTo(curve.futures, at)));
  }

  /** The stretches in which the odds changed most: those that seem to are measured more closely, and again half of them (sequential halving). */
  *narrowDown(): Playing<readonly Stretch[]> {
    let left = stretchesBetween(this.#heads);
    for (const { stretches, futures } of stages.halving) {
      left = steepest(this.#heads, (at) => this.#ledger.lasting(at), left, stretches);
      const ends = new Set(left.flatMap(({ from, to }) => [from, to]));
      yield* this.#play([...ends].map((at) => this.#ledger.upTo(futures, at)));
    }
    return left;
  }

  /** Every move of these stretches, which is then judged. */
  *lookCloser(stretches: readonly Stretch[]): Playing<readonly number[]> {
    const { futures } = stages.moves;
    const moves = stretches.flatMap(({ from, to }) =>
      this.#reviewed.positions.slice(from, Math.min(to, from + mostMovesOfStretch)).map(({ at }) => at),
    );
    const ends = new Set(moves.flatMap((at) => [at, at + 1]));
    yield* this.#play([
      ...[...ends].map((at) => this.#ledger.upTo(futures, at)),
      ...moves.map((at) => this.#ledger.upTo(futures, ...this.#madeAt(at))),
    ]);
    for (const at of moves) this.#closely.set(at, []);
    return moves;
  }

  /** Tries other moves where the choice seems to have cost most; then the best of them once more, as often as the move that was made. */
  *tryAlternatives(moves: readonly number[]): Playing<void> {
    const { moves: most, tried, first, final } = stages.alternatives;
    const { scenario, adviser } = this.#reviewed;
    const decisions = this.review()
      .judged.filter(({ at }) => moves.includes(at) && this.#positionAt(at).hadChoice)
      .sort((a, b) => a.choice.mean - b.choice.mean)
      .slice(0, most);
    for (const { at } of decisions)
      this.#closely.set(at, alternativesAt(scenario, this.#positionAt(at), adviser, tried));
    yield* this.#play(
      decisions.flatMap(({ at }) =>
        (this.#closely.get(at) ?? []).map((move) => this.#ledger.upTo(first, at, move)),
      ),
    );
    const tested = new Set(decisions.map(({ at }) => at));
    yield* this.#play(
      this.review()
        .judged.filter(({ at }) => tested.has(at))
        .flatMap(({ at, alternatives: [best] }) =>
          best === undefined
            ? []
            : [this.#ledger.upTo(final, at, best.move), this.#ledger.upTo(final, ...this.#madeAt(at))],
        ),
    );
  }

  /** Moves that were not looked at yet, that the adviser would not have made, and that seem to have cost as much as a turning point does. */
  *doubt(): Playing<readonly number[]> {
    const { moves, futures, kept } = stages.doubts;
    const { scenario, positions, adviser } = this.#reviewed;
    const others = positions.filter(({ at }) => !this.#closely.has(at));
    const doubts = doubtedMoves(scenario, others, adviser, moves).flatMap((at) => {
      const [best] = alternativesAt(scenario, this.#positionAt(at), adviser, 1);
      return best === undefined ? [] : [{ at, best }];
    });
    yield* this.#play(
      doubts.flatMap(({ at, best }) => [
        this.#ledger.upTo(futures, ...this.#madeAt(at)),
        this.#ledger.upTo(futures, at, best),
      ]),
    );
    return doubts
      .map(({ at, best }) => ({ at, cost: this.#ledger.change(this.#madeAt(at), [at, best]).mean }))
      .filter(({ cost }) => cost >= thresholds.turningPoint)
      .sort((a, b) => b.cost - a.cost)
      .slice(0, kept)
      .map(({ at }) => at);
  }

  /** What futures of a move that was made are asked of: the position after it, or where dice then fell the move, to be made anew. */
  #madeAt(at: number): readonly [at: number, move?: Move] {
    const { next, chanceFollowed } = this.#positionAt(at);
    return next !== undefined && chanceFollowed ? [at, next.move] : [at + 1];
  }

  /** Samples are taken in the order of their questions, whatever came first: sums of them are then the same to the last digit. */
  *#play(
    wanted: readonly (FuturesAsked | undefined)[],
    when: 'told as they come' | 'told when whole' = 'told as they come',
  ): Playing<void> {
    const asked = wanted.filter((one) => one !== undefined);
    let taken = 0;
    const take = (came: readonly Samples[]): void => {
      for (; taken < asked.length; taken += 1) {
        const [one, samples] = [asked[taken], came[taken]];
        if (one === undefined || samples === undefined) return;
        this.#ledger.take(one, samples);
      }
    };
    const soFar = (came: readonly Samples[]): Review => {
      if (when === 'told as they come') take(came);
      return this.review();
    };
    take(yield { asked, soFar });
  }

  #positionAt(at: number): Position {
    const position = this.#reviewed.positions[at];
    if (position === undefined)
      throw new RangeError(
        `There is no position after ${at} moves; the game has ${this.#reviewed.positions.length - 1}.`,
      );
    return position;
  }
}

/** Every fourth of a list, then those between: a curve measured in this order covers the whole game from early on. */
const interleaved = (list: readonly number[]): readonly number[] =>
  [0, 2, 1, 3].flatMap((start) => list.filter((_, place) => place % 4 === start));

/** About how many futures a review of so many measured positions takes. */
function plannedFor(heads: number): number {
  const { curve, halving, moves, alternatives, doubts } = stages;
  const narrowing = halving.reduce(
    (sum, { stretches, futures }, place) =>
      sum + 2 * Math.min(stretches, heads) * (futures - (halving[place - 1]?.futures ?? curve.futures)),
    0,
  );
  const kept = Math.min(halving.at(-1)?.stretches ?? 0, heads);
  return (
    heads * curve.futures +
    narrowing +
    kept * moves.futures +
    Math.min(alternatives.moves, kept) *
      (alternatives.tried * alternatives.first + 2 * (alternatives.final - alternatives.first)) +
    doubts.moves * doubts.futures * 2
  );
}
