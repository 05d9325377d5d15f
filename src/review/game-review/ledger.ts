// What is known so far of the futures of each position, and of each move that was or could have been made there.
import type { PartyId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';
import {
  type Estimate,
  type Sums,
  added,
  differenceOf,
  meanWithin,
  noSums,
  shareOf,
  sumsOf,
} from './estimate.ts';
import type { End, FuturesAsked, Samples } from './futures.ts';
import type { Position } from './timeline.ts';

/** Futures of one position, or of one move there, added up. */
interface Entry {
  readonly ends: Readonly<Record<End, number>>;
  readonly lasting: Sums;
  readonly killed: Sums;
  readonly worth: readonly [Sums, Sums];
}

const nothing: Entry = {
  ends: { noDeal: 0, refusedAtHome: 0, collapsed: 0, held: 0 },
  lasting: noSums,
  killed: noSums,
  worth: [noSums, noSums],
};

/** What futures say of a position. */
export interface Outlook {
  /** Odds that the cessation lasts, 0–1. */
  readonly lasting: Estimate;
  /** Shares of futures, 0–1, by how they end. */
  readonly ends: Readonly<Record<End, number>>;
  /** People killed until the day of comparison. */
  readonly killed: Estimate;
  /** Utility, 0–1, per party. */
  readonly worth: Readonly<Record<PartyId, Estimate>>;
}

const keyOf = (at: number, move: Move | undefined): string =>
  move === undefined ? String(at) : `${at} ${JSON.stringify(move)}`;

/** Keeps samples as they come in and answers what they say. */
export class Ledger {
  readonly #positions: readonly Position[];
  readonly #entries = new Map<string, Entry>();
  #futures = 0;

  constructor(positions: readonly Position[]) {
    this.#positions = positions;
  }

  /** Futures played so far. */
  get futures(): number {
    return this.#futures;
  }

  /** How many futures of this are known. */
  count(at: number, move?: Move): number {
    return this.#entry(at, move).lasting.count;
  }

  /** In how many of how many futures of a position the cessation lasts. */
  lasting(at: number): Sums {
    return this.#entry(at, undefined).lasting;
  }

  /** The question that brings what is known up to `wanted` futures; undefined where that many are known. */
  upTo(wanted: number, at: number, move?: Move): FuturesAsked | undefined {
    const from = this.count(at, move);
    if (from >= wanted) return undefined;
    return { at, from, count: wanted - from, ...(move === undefined ? {} : { move }) };
  }

  take({ at, move }: FuturesAsked, samples: Samples): void {
    const before = this.#entry(at, move);
    this.#futures += samples.lasting.length;
    this.#entries.set(keyOf(at, move), {
      ends: withCounts(before.ends, samples.ends),
      lasting: added(before.lasting, sumsOf(samples.lasting)),
      killed: added(before.killed, sumsOf(samples.killed)),
      worth: [
        added(before.worth[0], sumsOf(samples.worth[0])),
        added(before.worth[1], sumsOf(samples.worth[1])),
      ],
    });
  }

  outlook(at: number, move?: Move): Outlook {
    const { ends: came, lasting, killed, worth } = this.#entry(at, move);
    const [one, two] = this.#positions[0]?.state.sides ?? ['', ''];
    return {
      lasting: this.#isOver(at) ? certain(lasting) : shareOf(lasting),
      ends: mapEnds((end) => came[end] / Math.max(1, lasting.count)),
      killed: meanWithin(killed),
      worth: { [one]: meanWithin(worth[0]), [two]: meanWithin(worth[1]) },
    };
  }

  /** By how much the odds that the cessation lasts differ between two positions, or two moves of one. */
  change(from: readonly [at: number, move?: Move], to: readonly [at: number, move?: Move]): Estimate {
    return differenceOf(this.#steady(...from), this.#steady(...to));
  }

  #entry(at: number, move: Move | undefined): Entry {
    return this.#entries.get(keyOf(at, move)) ?? nothing;
  }

  /** An end is certain: its few samples stand for as many as one likes. */
  #steady(at: number, move?: Move): Sums {
    const { lasting } = this.#entry(at, move);
    if (!this.#isOver(at) || lasting.count === 0) return lasting;
    const share = lasting.sum / lasting.count;
    return { count: sure, sum: share * sure, squares: share * sure };
  }

  #isOver(at: number): boolean {
    return this.#positions[at]?.state.ended !== null;
  }
}

const mapEnds = (numberOf: (end: End) => number): Record<End, number> => ({
  noDeal: numberOf('noDeal'),
  refusedAtHome: numberOf('refusedAtHome'),
  collapsed: numberOf('collapsed'),
  held: numberOf('held'),
});

function withCounts(before: Readonly<Record<End, number>>, came: readonly End[]): Record<End, number> {
  const counts = { ...before };
  for (const end of came) counts[end] += 1;
  return counts;
}

const sure = 1_000_000;

const certain = ({ count, sum }: Sums): Estimate => {
  const mean = count === 0 ? 0 : sum / count;
  return { mean, low: mean, high: mean, samples: count };
};
