// What every screen shows, in words and numbers, once: the stage draws these models and the desk writes them, so they cannot drift.
import type { mapColours } from '../scenario/format/ground.ts';
import type { MoveKind } from '../scenario/format/play.ts';
import type { Move } from '../simulation/move.ts';
import type { TermModel } from './papers/document-models.ts';
import type { IconName } from './pictures/icon-paths.ts';
import type { PortraitModel } from './pictures/portraits.ts';

export type MapColour = (typeof mapColours)[number];

/** A zone on the situation map. */
export interface ZoneModel {
  readonly id: string;
  readonly name: string;
  /** [longitude, latitude] in degrees. */
  readonly at: readonly [number, number];
  readonly inset: boolean;
  readonly front: boolean;
  readonly controller: { readonly id: string; readonly name: string; readonly colour: MapColour };
  /** Others present, largest first, share of the fighters 0–1. */
  readonly present: readonly { readonly name: string; readonly colour: MapColour; readonly share: number }[];
  /** Violence, 0–100, and its word: quiet, tense, fighting, heavy fighting. */
  readonly intensity: number;
  readonly intensityWord: string;
  readonly air: number;
  readonly commingling: number;
  readonly people: number;
  readonly besieged: boolean;
  readonly supplies: number | null;
  /** One sentence that says it all, for lists and screen readers. */
  readonly sentence: string;
  /** Changed by the last move. */
  readonly changed: boolean;
}

export interface RouteModel {
  readonly id: string;
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
  readonly use: 'supply' | 'aid' | 'arms' | 'evacuation';
  readonly open: boolean;
  readonly sentence: string;
}

export interface SiegeModel {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly stateWord: string;
  readonly zones: readonly string[];
  readonly people: number;
  readonly sentence: string;
}

export interface ConvoyModel {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly stateWord: string;
  readonly route: string;
  readonly to: string;
  readonly trucks: number;
  readonly sentence: string;
}

/** Covered groups that should move away from outlawed ones. */
export interface SeparationModel {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly stateWord: string;
  readonly zones: readonly string[];
  /** How much of the way is done, 0–1. */
  readonly progress: number;
  readonly sentence: string;
}

/** The situation map. `neighbours`: zone pairs along which fronts run (different controllers, near each other). */
export interface MapModel {
  readonly country: string | null;
  readonly bounds: readonly [number, number, number, number] | null;
  readonly note: string | null;
  readonly zones: readonly ZoneModel[];
  readonly fronts: readonly (readonly [string, string])[];
  readonly routes: readonly RouteModel[];
  readonly sieges: readonly SiegeModel[];
  readonly convoys: readonly ConvoyModel[];
  readonly separations: readonly SeparationModel[];
  readonly controllers: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: MapColour;
    readonly zones: number;
  }[];
}

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

/** A move card in the hand, or a generic move as a button: the same model. */
export interface CardModel {
  readonly key: string;
  readonly kind: MoveKind | 'answer' | 'turn';
  readonly kindWord: string;
  readonly title: string;
  readonly about: string;
  readonly advice: string | null;
  /** What it does, a line each, with chances in the open. Empty for the generic moves: `about` says it. */
  readonly effects: readonly string[];
  readonly icon: IconName;
  readonly cost: number;
  readonly costWord: string;
  /** The move to send; null when it needs a choice first (`choose`) or is refused. */
  readonly move: Move | null;
  /** What has to be chosen first: an offer to compose, a point, two points, a stakeholder. */
  readonly choose: 'offer' | 'non-paper' | null;
  readonly refused: string | null;
  /** Ids of zones, routes, points and stakeholders that it touches, for the preview. */
  readonly touches: readonly string[];
  readonly sources: readonly string[];
}

export interface HandModel {
  readonly groups: readonly {
    readonly kind: CardModel['kind'];
    readonly title: string;
    readonly cards: readonly CardModel[];
  }[];
  readonly influence: number;
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

/** A line of the log or of a digest. */
export interface NewsModel {
  readonly id: number;
  readonly day: number;
  readonly date: string;
  readonly sentence: string;
  /** For events: what is told beyond the headline, and by whom. */
  readonly story: {
    readonly text: string | null;
    readonly reports: readonly { readonly by: string; readonly text: string }[];
    readonly sources: readonly string[];
  } | null;
  readonly icon: IconName;
  /** How prominently to show it: headline, line, or detail. */
  readonly rank: 'headline' | 'line' | 'detail';
  /** Zones, routes, points and stakeholders it is about. */
  readonly about: readonly string[];
  readonly tone: 'good' | 'bad' | 'neutral';
}

/** The answer to "why?": a tree that goes back to moves, events and chance. */
export interface WhyModel {
  readonly sentence: string;
  /** A change that can itself be asked why, or the end of a chain. `unknown`: something that the side may not know. */
  readonly kind:
    | 'consequence'
    | 'move'
    | 'event'
    | 'answer'
    | 'clause'
    | 'chance'
    | 'rule'
    | 'start'
    | 'unknown';
  readonly consequence: number | null;
  readonly because: readonly WhyModel[];
}

export interface CrisisModel {
  readonly event: string;
  readonly title: string;
  readonly text: string;
  readonly zone: string | null;
  readonly reports: readonly { readonly by: string; readonly text: string }[];
  readonly answers: readonly CardModel[];
  /** The side has answered; the other has not yet. */
  readonly waitingForOther: boolean;
  /** The consequence to ask "why?" of. */
  readonly consequence: number;
  readonly sources: readonly string[];
}

export interface GaugeModel {
  readonly id: string;
  readonly name: string;
  readonly about: string | null;
  readonly value: number;
  readonly word: string;
}

/** Numbers that tell the state of things on the ground; never a score. */
export interface TallyModel {
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly sentence: string;
  }[];
}
