// What one side may know: the state of the game with everything hidden taken out. Screens, opponents and the network get views only.
import type { PartyId, PointId, StakeholderId } from '../ids.ts';
import type { CrisisState, PartyState, State } from '../state.ts';

/** What a side knows of a stakeholder: its true disposition is not in here unless it was revealed to the side. */
export interface StakeholderView {
  readonly support: number;
  readonly courted: number;
  readonly answer: 'consents' | 'refuses' | null;
  /** Chance, 0–1, that it would consent to the text as it stands (agreed points; open ones count nothing), from what this side knows. */
  readonly consentOdds: number;
  /** Known leaning with the text as it stands, −100–100 and beyond; it consents when leaning + disposition ≥ 0. */
  readonly leaning: number;
  /** Standard deviation of what is not known; 0 when its disposition was revealed. */
  readonly uncertainty: number;
}

/** The other party as seen across the table: no influence, mandate, patience, reservation or readings. */
export interface OppositeView {
  readonly initialled: boolean;
  readonly ultimatumUsed: boolean;
}

/** A crisis; the other’s answer stays `hidden` until both have answered. */
export type CrisisView = Omit<CrisisState, 'answers'> & {
  readonly answers: Readonly<Record<PartyId, string | null | 'hidden'>>;
};

/** The parts of the state that both sides see as they are. */
export type PublicState = Pick<
  State,
  | 'engine'
  | 'scenario'
  | 'sides'
  | 'session'
  | 'day'
  | 'round'
  | 'turn'
  | 'points'
  | 'offer'
  | 'links'
  | 'published'
  | 'ratification'
  | 'gauges'
  | 'flags'
  | 'zones'
  | 'routes'
  | 'armedActors'
  | 'sieges'
  | 'separations'
  | 'convoys'
  | 'cessation'
  | 'happened'
  | 'answered'
  | 'promises'
  | 'tally'
  | 'moves'
  | 'ended'
>;

export interface View extends PublicState {
  readonly side: PartyId;
  readonly other: PartyId;
  readonly own: PartyState;
  readonly opposite: OppositeView;
  /** Both parties’ trust, 0–100: each can be read off the other’s conduct. */
  readonly trust: Readonly<Record<PartyId, number>>;
  readonly stakeholders: Readonly<Record<StakeholderId, StakeholderView>>;
  readonly crises: readonly CrisisView[];
  /** How often this side played each card, and when. */
  readonly played: Readonly<
    Record<string, { readonly times: number; readonly round: number; readonly day: number }>
  >;
  /** Utility for this side, 0–1, of the points agreed so far, open ones at this side’s worst option. */
  readonly dealWorth: number;
  /** Points that still have to be agreed before the text can be initialled. */
  readonly pointsOpen: readonly PointId[];
  /** A private coin of this side, this move: 0 ≤ toss < 1. It lets an opponent vary without chance of its own. */
  readonly toss: number;
}
