// What a party believes of the other’s wishes: an estimated utility of every outcome, learnt from the offers that the other makes.

/** Learns one party’s wishes at one table. */
export interface OpponentModel {
  /** The other party offers an outcome at relative time `time`, 0–1. */
  readonly hear: (outcome: number, time: number) => void;
  /** Estimated utility for the other party of every outcome, by its number: higher is better for it, its first offer about 1. */
  readonly estimate: () => Float64Array;
}
