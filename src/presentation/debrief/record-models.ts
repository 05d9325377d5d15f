// A game beside the record of its scenario, in words and numbers.
import type { WithinModel } from './review-models.ts';

/** The record’s line in the charts of a review. */
export interface RecordCurveModel {
  readonly points: readonly {
    /** Moves made so far, and their date. */
    readonly at: number;
    readonly date: string;
    /** Place on the axis that both games share. */
    readonly place: number;
    readonly lasting: WithinModel;
    readonly killed: WithinModel;
  }[];
  readonly decisions: readonly { readonly place: number; readonly title: string }[];
}

/** A decision of the record, with how far along the calendar it stands. */
export interface RecordDecisionModel {
  readonly at: number;
  /** Its date in the game that stands for the record. */
  readonly date: string;
  /** "day 15 of 25". */
  readonly howFar: string;
  /** Its date in the record, or word that it has none. */
  readonly told: string;
  readonly words: string;
  /** The odds as it was made, with their interval; empty where they are not of the same thing as the player’s. */
  readonly oddsWord: string;
}

/** What came of a game, in one respect. */
export interface RecordCell {
  readonly word: string;
  /** The same as a number, where it is one. */
  readonly number: number | null;
}

export interface RecordModel {
  /** What the record is here, and what it is not: sentences. */
  readonly about: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly yours: RecordCell;
    readonly record: RecordCell;
  }[];
  /** Where to find both texts among all; empty where there is no map of them. */
  readonly places: string;
  readonly decisions: readonly RecordDecisionModel[];
}
