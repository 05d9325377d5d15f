// The review of a finished game in words and numbers.
import type { Mark } from '../review/game-review/review.ts';

/** A share or a count with its interval. */
export interface WithinModel {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ReviewPointModel {
  /** Moves made so far. */
  readonly at: number;
  /** "9 September 2016, talks". */
  readonly when: string;
  /** Odds of a lasting cessation, 0–1. */
  readonly lasting: WithinModel;
  readonly lastingWord: string;
  readonly betweenWord: string;
  /** People killed until the day of comparison. */
  readonly killed: WithinModel;
  readonly killedWord: string;
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
  /** Where phases and rounds begin, by moves made. */
  readonly phases: readonly { readonly at: number; readonly title: string }[];
  readonly balance: readonly { readonly title: string; readonly value: number; readonly word: string }[];
  readonly moments: readonly MomentModel[];
  /** By party, in the scenario’s order. */
  readonly decisions: readonly {
    readonly party: string;
    readonly name: string;
    readonly rows: readonly DecisionModel[];
  }[];
}
