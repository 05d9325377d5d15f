// What people read at length: the briefing, the calendar, hints, the end and the debrief, in words and numbers.
import type { EffectLine } from '../moves/hand-models.ts';

export interface SourceModel {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly confidenceWord: string;
  readonly note: string | null;
  /** All of it in one line. */
  readonly line: string;
}

export interface TermModel {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

/** The confidential cable that opens the game for one side. Where the scenario has none, it is made from the side's preferences. */
export interface BriefingModel {
  readonly party: string;
  readonly partyName: string;
  readonly heading: string;
  readonly from: string | null;
  readonly to: string;
  /** The first day, in words. */
  readonly date: string;
  readonly contentNote: string | null;
  readonly dilemma: string | null;
  /** Paragraphs. */
  readonly situation: readonly string[];
  readonly wants: readonly string[];
  readonly cannotSign: readonly string[];
  readonly couldTrade: readonly string[];
  readonly atHome: readonly string[];
  /** Which lists the game words itself, because the scenario has none. */
  readonly worded: { readonly wants: boolean; readonly atHome: boolean };
  readonly beliefs: readonly { readonly text: string; readonly confidenceWord: string }[];
  /** Per sticking point on which the capital does not allow everything: what it allows. */
  readonly mandate: readonly { readonly point: string; readonly title: string; readonly sentence: string }[];
  readonly sources: readonly SourceModel[];
}

/** Rounds of talks, or days in force, in a strip. */
export interface CalendarModel {
  readonly kind: 'rounds' | 'days';
  readonly entries: readonly {
    readonly key: string;
    /** "2", "D+4". */
    readonly mark: string;
    readonly title: string;
    readonly date: string;
    /** "9 Sept", or the same as `date` where the scenario has no dates. */
    readonly dateShort: string;
    readonly place: string | null;
    readonly note: string | null;
    readonly status: 'passed' | 'now' | 'ahead';
    readonly statusWord: string;
    /** Days in force that have passed: violations of the day, weighed. */
    readonly violations: number | null;
    readonly sentence: string;
  }[];
}

/** A hint of a tutorial. */
export interface HintModel {
  readonly id: string;
  readonly text: string;
  /** What it points at, if anything. */
  readonly points:
    | 'brief'
    | 'map'
    | 'table'
    | 'hand'
    | 'draft'
    | 'log'
    | 'end-turn'
    | 'stakeholders'
    | 'calendar'
    | null;
  /** It stays until the player moves on; others go by themselves once done. */
  readonly dismissable: boolean;
}

/** A composed offer or non-paper before it is sent. */
export interface DraftOfferModel {
  readonly lines: readonly {
    readonly point: string;
    readonly pointTitle: string;
    readonly option: string;
    readonly optionTitle: string;
    readonly worthWord: string;
  }[];
  readonly sentence: string;
  /** How good the text would be with all of it agreed, beside having no agreement. */
  readonly worthWord: string;
  readonly refused: string | null;
}

/** What an adviser says of a card. */
export interface AdviceModel {
  readonly title: string;
  readonly about: string;
  readonly advice: string | null;
  readonly effects: readonly EffectLine[];
  readonly price: string;
  /** Does chance decide any of it? In words. */
  readonly chance: string | null;
  readonly sources: readonly SourceModel[];
}

/** The end: what held and what did not. No score. */
export interface EndingModel {
  readonly how: 'noDeal' | 'refusedAtHome' | 'collapsed' | 'held';
  readonly title: string;
  /** The scenario's own ending, paragraphs; empty if it has none. */
  readonly text: readonly string[];
  /** Five plain sentences: the text, people reached, people killed and displaced, who is where, what is left of trust. */
  readonly sentences: readonly string[];
}

export interface DebriefClauseModel {
  readonly point: string;
  readonly title: string;
  readonly option: string | null;
  readonly optionTitle: string;
  readonly clause: string | null;
  readonly verified: boolean;
  readonly record: { readonly optionTitle: string; readonly clause: string } | null;
  readonly sameAsRecord: boolean;
  readonly sentence: string;
  readonly features: readonly string[];
}

export interface DebriefAnswerModel {
  readonly stakeholder: string;
  readonly name: string;
  readonly behind: string | null;
  readonly answer: 'consents' | 'refuses' | null;
  readonly sentence: string;
  /** Why, a line each. */
  readonly why: readonly string[];
}

/** A moment after which much was different. */
export interface TurningPointModel {
  /** The consequence to ask "why?" of. */
  readonly id: number;
  readonly date: string;
  readonly sentence: string;
  readonly kind: 'choice' | 'chance' | 'both' | 'war';
  readonly kindWord: string;
  /** Who or what decided it, in a sentence. */
  readonly decided: string;
  /** What came of it, the largest first. */
  readonly led: readonly string[];
}

export interface DebriefSideModel {
  readonly party: string;
  readonly name: string;
  /** Utility of the text (or of what was agreed by the end), of having none, and of the best conceivable, each 0–1. */
  readonly worth: number;
  readonly reservation: number;
  readonly best: number;
  readonly sentence: string;
  readonly points: readonly {
    readonly point: string;
    readonly title: string;
    /** Share of the side's whole interest, 0–1. */
    readonly weight: number;
    readonly optionTitle: string;
    /** What the option is worth on its point, 0–1. */
    readonly value: number;
    readonly worthWord: string;
  }[];
}

export interface DebriefModel {
  readonly ending: EndingModel;
  readonly hasText: boolean;
  readonly clauses: readonly DebriefClauseModel[];
  /** What it did on the ground: sentences. */
  readonly ground: readonly string[];
  /** Of everyone who can say no; none where nobody can, or where nobody was asked. */
  readonly answers: readonly DebriefAnswerModel[];
  /** Where they were not asked: a sentence that says so; else empty. */
  readonly notAsked: string;
  readonly turningPoints: readonly TurningPointModel[];
  readonly sides: readonly DebriefSideModel[];
  /** Where the text lies among all that were possible: sentences; empty without a text or where there are too many to count. */
  readonly standing: readonly string[];
  /** What happened in history, paragraphs; empty without a record. */
  readonly record: readonly string[];
  readonly questions: readonly string[];
  readonly sources: readonly SourceModel[];
}
