// The review of a finished game in words and numbers.
import type { Mark } from '../../review/game-review/review.ts';
import type { RecordCurveModel } from './record-models.ts';

/** A share or a count with its interval. */
export interface WithinModel {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ReviewPointModel {
  /** Moves made so far. */
  readonly at: number;
  /** Place on the axis of the charts. */
  readonly place: number;
  /** "9 September 2016, talks". */
  readonly when: string;
  /** Odds of a lasting cessation, 0–1. */
  readonly lasting: WithinModel;
  readonly lastingWord: string;
  readonly betweenWord: string;
  /** People killed until the day of comparison. */
  readonly killed: WithinModel;
  readonly killedWord: string;
  /** What the record had come to by the same date; null without a record to compare. */
  readonly then: { readonly lastingWord: string; readonly killedWord: string } | null;
  /** All of it in a sentence. */
  readonly sentence: string;
}

export interface AlternativeModel {
  readonly words: string;
  readonly gain: string;
  /** Is it surely better? */
  readonly better: boolean;
  /** Why, in numbers: sentences. */
  readonly why: readonly string[];
}

/** A decision or a stroke of luck that changed the odds, or that somebody asked about. */
export interface MomentModel {
  /** Moves made before it. */
  readonly at: number;
  /** Place on the axis of the charts. */
  readonly place: number;
  readonly date: string;
  readonly sentence: string;
  readonly mark: Mark | 'chance' | null;
  readonly markWord: string;
  /** What it did to the odds: sentences. */
  readonly effect: readonly string[];
  /** What came then: news, the most important first. */
  readonly came: readonly string[];
  readonly alternatives: readonly AlternativeModel[];
}

export interface DecisionModel {
  readonly at: number;
  readonly date: string;
  readonly party: string;
  readonly words: string;
  readonly mark: Mark | null;
  readonly markWord: string;
  /** Of the best alternative that was tried; empty where none was. */
  readonly gain: string;
  readonly looked: boolean;
}

export interface ReviewModel {
  readonly intro: string;
  readonly status: string;
  /** 0–1. */
  readonly progress: number;
  readonly running: boolean;
  readonly summary: string;
  readonly curveTitle: string;
  readonly curveName: string;
  /** Whether anybody is killed in any future: else there is nothing to draw or tell. */
  readonly hasDeaths: boolean;
  readonly killedTitle: string;
  readonly killedName: string;
  readonly points: readonly ReviewPointModel[];
  /** Where phases begin, by place on the axis. */
  readonly phases: readonly { readonly place: number; readonly title: string }[];
  /** The record’s line in the same charts; null without one. */
  readonly record: RecordCurveModel | null;
  /** Dates along the axis, where it is the calendar: one for each day from the first; else none. */
  readonly days: readonly string[];
  readonly balance: readonly { readonly title: string; readonly value: number; readonly word: string }[];
  readonly moments: readonly MomentModel[];
  /** By party, in the scenario’s order. */
  readonly decisions: readonly {
    readonly party: string;
    readonly name: string;
    readonly rows: readonly DecisionModel[];
  }[];
}
