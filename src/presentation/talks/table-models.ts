// The table and those behind it as every screen shows them, in words and numbers, once: the stage draws these models and the desk writes them.
import type { TermModel } from '../papers/document-models.ts';
import type { PortraitModel } from '../pictures/portraits.ts';

/** One sticking point in the draft agreement. */
export interface ClauseModel {
  readonly point: string;
  readonly title: string;
  readonly question: string | null;
  /** Public positions of the parties, as far as the scenario gives them. */
  readonly positions: readonly {
    readonly party: string;
    readonly partyName: string;
    readonly text: string;
  }[];
  readonly state: string;
  readonly stateWord: string;
  /** The clause as it stands, if any option is agreed, offered or tabled. */
  readonly text: string | null;
  readonly agreedOption: string | null;
  /** What each party last tabled, by party in the order of the sides. */
  readonly standing: readonly {
    readonly party: string;
    readonly partyName: string;
    readonly option: string;
    readonly optionTitle: string;
    readonly tied: boolean;
  }[];
  /** In the live offer: the option it would be settled on. */
  readonly offered: { readonly option: string; readonly optionTitle: string } | null;
  readonly linkedWith: readonly string[];
  readonly verified: boolean;
  /** Parties that want their offers on the point verified. */
  readonly verificationAsked: readonly string[];
  readonly required: boolean;
  /** All options with what they are worth to this side (0–1, own knowledge) and whether the capital allows them. */
  readonly options: readonly {
    readonly id: string;
    readonly title: string;
    readonly clause: string;
    readonly worth: number;
    readonly worthWord: string;
    readonly allowed: boolean;
    /** How the other side last took it in a non-paper, in words; null if it was not floated. */
    readonly reading: string | null;
    readonly features: readonly string[];
    readonly sources: readonly string[];
  }[];
  readonly weightWord: string;
  readonly sources: readonly string[];
  /** Terms that the clause uses, explained. */
  readonly terms: readonly TermModel[];
}

export interface DelegateModel {
  readonly party: string;
  readonly name: string;
  readonly negotiator: string;
  readonly own: boolean;
  readonly onTurn: boolean;
  /** Trust in the other, 0–100, and its word. */
  readonly trust: number;
  readonly trustWord: string;
  /** Own side only. */
  readonly influence: number | null;
  readonly patience: number | null;
  readonly patienceWord: string | null;
}

export interface OfferModel {
  readonly by: string;
  readonly byName: string;
  readonly own: boolean;
  readonly ultimatum: boolean;
  readonly lines: readonly {
    readonly point: string;
    readonly pointTitle: string;
    readonly option: string;
    readonly optionTitle: string;
    readonly worthWord: string;
  }[];
  /** Whose it is and how it has to be answered, beside the lines. */
  readonly remark: string;
  /** All of it in words: the lines, and what the remark says. */
  readonly sentence: string;
}

export interface TableModel {
  readonly phase: string;
  readonly phaseWord: string;
  readonly place: string;
  /** "9 September 2016" or "Day 14". */
  readonly date: string;
  readonly round: { readonly number: number; readonly of: number; readonly title: string } | null;
  readonly turnsLeft: number;
  readonly actionsLeft: number;
  readonly delegates: readonly DelegateModel[];
  readonly clauses: readonly ClauseModel[];
  readonly offer: OfferModel | null;
  readonly agreed: number;
  readonly required: number;
  /** The cessation in words, null before it is in force. */
  readonly cessation: {
    readonly state: string;
    readonly stateWord: string;
    readonly calm: number;
    readonly calmOf: number;
    readonly day: number;
    readonly of: number;
  } | null;
  readonly sentence: string;
}

export interface StakeholderModel {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly kindWord: string;
  /** The name of the party it stands behind, and its id. */
  readonly behind: string | null;
  readonly behindParty: string | null;
  readonly portrait: PortraitModel;
  readonly veto: boolean;
  readonly about: string;
  readonly wants: readonly string[];
  readonly support: number;
  readonly supportWord: string;
  /** How much its word counts with the others behind its party; null where it stands behind none. */
  readonly voiceWord: string | null;
  /** For those with a veto: how likely it consents to the text as it stands, in words and 0–1. */
  readonly consent: { readonly odds: number; readonly word: string; readonly sure: string } | null;
  readonly answerWord: string | null;
  /** One sentence that says it all. */
  readonly sentence: string;
  /** Where it stands, without its name. */
  readonly stance: string;
  readonly sources: readonly string[];
}
