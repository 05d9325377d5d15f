// The state of a game: one plain readonly JSON tree, with the random generator inside.
import type { ChanceState } from './numbers/chance.ts';
import type { Cause } from './consequence.ts';
import type {
  AnswerId,
  ArmedActorId,
  CardId,
  EventId,
  OptionId,
  Package,
  PartyId,
  PointId,
  RouteId,
  StakeholderId,
  ZoneId,
} from './ids.ts';
import type { CessationState } from './statecharts/cessation.ts';
import type { ConvoyState } from './statecharts/convoy.ts';
import type { RatificationState } from './statecharts/ratification.ts';
import type { RoundState } from './statecharts/round.ts';
import type { SeparationState } from './statecharts/separation.ts';
import type { SessionState } from './statecharts/session.ts';
import type { SiegeState } from './statecharts/siege.ts';
import type { StickingPointState } from './statecharts/sticking-point.ts';

/** Raised whenever the same journal could lead to another state: saves then go on from their state, not from replay. */
export const engineVersion = 1;

/** What is chosen before a game and fixed in its journal. */
export interface GameSettings {
  /** Any text; the same seed gives the same chance. */
  readonly seed: string;
  /** The party that moves first in round 1; then they alternate by round. Default: the scenario's first. */
  readonly first?: PartyId;
}

export interface PartyState {
  /** Diplomatic capital to spend, 0–100. */
  readonly influence: number;
  /** How long the capital lets the talks go on, 0–100. */
  readonly patience: number;
  /** Trust in the other party, 0–100. */
  readonly trust: number;
  /** Utility of having no deal, 0–1. Drifts with the war. */
  readonly reservation: number;
  /** Options that the capital allows, per sticking point. */
  readonly mandate: Readonly<Record<PointId, readonly OptionId[]>>;
  /** Non-papers and what came back: readings of the other side, own knowledge. */
  readonly readings: readonly {
    readonly point: PointId;
    readonly option: OptionId;
    readonly reaction: string;
    readonly day: number;
  }[];
  readonly initialled: boolean;
  readonly ultimatumUsed: boolean;
}

export interface PointState {
  readonly state: StickingPointState;
  /** The option agreed (ad referendum or finally), else null. */
  readonly option: OptionId | null;
  /** Each party's standing position: what it last tabled. `tied` if only as part of a package. */
  readonly standing: Readonly<
    Record<PartyId, { readonly option: OptionId; readonly tied: boolean; readonly round: number } | null>
  >;
  /** Parties that want their offers on the point verified. */
  readonly verificationAsked: readonly PartyId[];
  /** Was it agreed with verification? */
  readonly verified: boolean;
}

export interface Offer {
  readonly by: PartyId;
  readonly package: Package;
  readonly verified: readonly PointId[];
  readonly round: number;
  readonly ultimatum: boolean;
}

export interface StakeholderState {
  /** Support for the talks, 0–100. */
  readonly support: number;
  /** Known shift of its leaning by what happened, −100–100. */
  readonly shift: number;
  /** Shifts by sticking point and option, beyond the scenario's. */
  readonly clauseShift: Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;
  /** Hidden: its true leaning less the known one, drawn at the start. */
  readonly disposition: number;
  /** Parties that know its disposition. */
  readonly knownTo: readonly PartyId[];
  /** How often it was persuaded or compensated; each time moves it less. */
  readonly courted: number;
  /** Its answer, once asked. */
  readonly answer: 'consents' | 'refuses' | null;
}

export interface ZoneState {
  readonly controller: ArmedActorId;
  /** Violence, 0–100. */
  readonly intensity: number;
  /** Share of the violence from the air, 0–1. */
  readonly air: number;
  /** Excitation left over from recent violence, 0–100: what makes violence feed on itself. */
  readonly excitation: number;
  /** Pressure of attackers on the zone, 0–100, per armed actor. */
  readonly momentum: Readonly<Record<ArmedActorId, number>>;
  /** 0–1: how far covered and outlawed groups share positions. */
  readonly commingling: number;
  readonly people: number;
  /** Days of supplies left; null: not cut off. */
  readonly supplies: number | null;
  readonly killed: number;
  readonly displaced: number;
  readonly reached: number;
  /** The levels as they were last told in a consequence: small daily drifts are told once they add up. */
  readonly told: {
    readonly intensity: number;
    readonly commingling: number;
    readonly supplies: number | null;
  };
  /** Deaths and departures that violence and hunger have brought about and that are not counted yet: people are counted whole. */
  readonly due: { readonly deaths: number; readonly departures: number };
}

export interface ArmedActorState {
  readonly strength: number;
  /** 0–1: how far it keeps the cessation. */
  readonly compliance: number;
  /** What moves and events added to the compliance that it tends to, −1–1; fades with the days. */
  readonly shift: number;
  /** The levels as they were last told in a consequence. */
  readonly told: { readonly strength: number; readonly compliance: number };
}

export interface CrisisState {
  readonly event: EventId;
  readonly day: number;
  readonly answers: Readonly<Record<PartyId, AnswerId | null>>;
  /** The consequence that opened it. */
  readonly consequence: number;
}

export interface PromiseState {
  readonly promise: string;
  readonly of: PartyId;
  readonly due: number;
  readonly state: 'made' | 'kept' | 'broken';
  /** Where the scenario states it, so that the condition is looked up, not copied. */
  readonly from: {
    readonly kind: 'card' | 'event' | 'answer' | 'clause';
    readonly id: string;
    readonly sub?: string;
  };
}

export interface CessationTerms {
  readonly state: CessationState;
  /** The day on which the text came into force, else null. */
  readonly since: number | null;
  /** The day on which it ended, else null. */
  readonly until: number | null;
  /** Days of calm counted so far. */
  readonly calm: number;
  /** Monitoring beyond the text, 0–1. */
  readonly monitoring: number;
  /** Violations per day of implementation, weighted by gravity; last is today. */
  readonly violations: readonly number[];
  /** Today's chance of collapse, 0–1, as the rule computed it. */
  readonly hazard: number;
}

export interface State {
  readonly engine: number;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly settings: GameSettings;
  readonly chance: ChanceState;
  /** The two parties, in the scenario's order. */
  readonly sides: readonly [PartyId, PartyId];
  readonly session: SessionState;
  /** Days since the calendar began. */
  readonly day: number;
  readonly round: {
    readonly state: RoundState;
    readonly number: number;
    /** Turns each side still has, the running one included: in the round, before the submission, or in the day. */
    readonly turnsLeft: Readonly<Record<PartyId, number>>;
    /** Points settled in this round less those opened again. */
    readonly progress: number;
    /** Was a point bracketed in this round? */
    readonly bracketed: boolean;
    /** Was the clock stopped at the end of the last round, so that the other side can initial? */
    readonly clockStopped: boolean;
  };
  /** Whose move it is; null when the game has ended. */
  readonly turn: { readonly side: PartyId; readonly actionsLeft: number } | null;
  readonly parties: Readonly<Record<PartyId, PartyState>>;
  readonly points: Readonly<Record<PointId, PointState>>;
  readonly offer: Offer | null;
  readonly links: readonly (readonly [PointId, PointId])[];
  readonly published: boolean;
  /** Days by which the next round is put off. */
  readonly delay: number;
  readonly ratification: {
    readonly state: RatificationState;
    readonly attempts: number;
    readonly returned: boolean;
    readonly ready: Readonly<Record<PartyId, boolean>>;
    /** By how much what the others behind its party say of the text has moved someone with a veto, in points of leaning. */
    readonly heard: Readonly<Record<StakeholderId, number>>;
  };
  readonly stakeholders: Readonly<Record<StakeholderId, StakeholderState>>;
  readonly gauges: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly zones: Readonly<Record<ZoneId, ZoneState>>;
  readonly routes: Readonly<Record<RouteId, { readonly open: boolean }>>;
  readonly armedActors: Readonly<Record<ArmedActorId, ArmedActorState>>;
  readonly sieges: Readonly<Record<string, { readonly state: SiegeState; readonly since: number }>>;
  readonly separations: Readonly<
    Record<string, { readonly state: SeparationState; readonly progress: number }>
  >;
  readonly convoys: Readonly<
    Record<string, { readonly state: ConvoyState; readonly since: number; readonly delivered: number }>
  >;
  readonly cessation: CessationTerms;
  readonly crises: readonly CrisisState[];
  readonly scheduled: readonly {
    readonly event: EventId;
    readonly day: number;
    readonly causes: readonly Cause[];
  }[];
  readonly happened: Readonly<Record<EventId, { readonly times: number; readonly day: number }>>;
  readonly played: Readonly<
    Record<
      CardId,
      Readonly<Record<PartyId, { readonly times: number; readonly round: number; readonly day: number }>>
    >
  >;
  readonly answered: Readonly<Record<EventId, Readonly<Record<PartyId, AnswerId>>>>;
  readonly promises: readonly PromiseState[];
  /** Whole people. `abroad` counts those who left the map. */
  readonly tally: {
    readonly killed: number;
    readonly displaced: number;
    readonly abroad: number;
    readonly reached: number;
    readonly hungryDays: number;
  };
  /** Moves made so far. */
  readonly moves: number;
  /** The id of the next consequence. */
  readonly next: number;
  /** The consequence that last changed a thing, by a key such as "siege:east-aleppo": what chains of causes are made of. */
  readonly because: Readonly<Record<string, number>>;
  readonly ended: {
    readonly how: 'noDeal' | 'refusedAtHome' | 'collapsed' | 'held';
    readonly ending: string | null;
  } | null;
}
