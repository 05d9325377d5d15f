// All deals that a scenario allows, as a map of what they are worth to both sides.

export interface DealPointModel {
  readonly id: 'yours' | 'record' | 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'utilitarian';
  readonly title: string;
  /** What singles it out, in a sentence. */
  readonly about: string;
  /** Utility to the first and the second party, 0–1. */
  readonly at: readonly [number, number];
  readonly worthWords: readonly [string, string];
  /** Whether it settles every point. */
  readonly isWhole: boolean;
  /** How far it lies from the frontier, where the whole map is 1 wide; null where it is not whole, or where no deal is better for both than none. */
  readonly fromFrontier: number | null;
  /** Its clauses, in the scenario’s own words. */
  readonly clauses: readonly { readonly pointTitle: string; readonly optionTitle: string }[];
}

/** What every map of deals shows. */
export interface DealPlaneModel {
  /** The chart in a sentence. */
  readonly name: string;
  readonly axes: readonly [string, string];
  /** Squares along each axis. */
  readonly grid: number;
  readonly squares: readonly {
    readonly column: number;
    readonly row: number;
    /** How many deals, in steps from 1 (few) to 3 (many). */
    readonly density: 1 | 2 | 3;
    /** Would any of them probably pass with everyone who can say no? */
    readonly passes: boolean;
  }[];
  readonly reservation: readonly [number, number];
  /** The Pareto frontier, in order. */
  readonly frontier: readonly (readonly [number, number])[];
}

export interface DealMapModel extends DealPlaneModel {
  /** The draft after each of the sides’ offers: what was agreed, with the offer on the table. */
  readonly offers: readonly {
    readonly at: readonly [number, number];
    readonly by: 0 | 1;
    readonly title: string;
  }[];
  readonly points: readonly DealPointModel[];
  /** What the map shows, in sentences. */
  readonly sentences: readonly string[];
}
