// What changed, and why: consequences and the causes they name.
import type {
  ArmedActorId,
  EventId,
  OptionId,
  Package,
  PartyId,
  PointId,
  RouteId,
  StakeholderId,
  ZoneId,
} from './ids.ts';

/** Rules of the model that can be a cause; docs/model.md has a section for each. */
export const ruleIds = [
  'agreement',
  'answering',
  'reciprocity',
  'reading',
  'impatience',
  'income',
  'mandate',
  'verification',
  'ultimatum',
  'promises',
  'publication',
  'voices',
  'ratification',
  'persuasion',
  'calendar',
  'violence',
  'harm',
  'flight',
  'supplies',
  'hunger',
  'radicalisation',
  'offensives',
  'sieges',
  'separation',
  'convoys',
  'border-routes',
  'entry-into-force',
  'compliance',
  'violations',
  'calm-count',
  'hazard',
  'monitoring',
  'trust',
  'spoilers',
  'reservation',
  'ending',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Why something changed. Chains are walked through `consequence` to what was recorded before. */
export type Cause =
  | { readonly kind: 'move'; readonly number: number; readonly by: PartyId }
  | { readonly kind: 'event'; readonly event: EventId; readonly odds: number }
  | { readonly kind: 'answer'; readonly event: EventId; readonly answer: string; readonly by: PartyId }
  | { readonly kind: 'clause'; readonly point: PointId; readonly option: OptionId }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'chance'; readonly roll: string; readonly odds: number; readonly came: boolean }
  | { readonly kind: 'consequence'; readonly id: number }
  | { readonly kind: 'start' };

/** How the other side takes an idea floated in a non-paper. */
export const reactions = ['warm', 'open', 'cool', 'cold'] as const;
export type Reaction = (typeof reactions)[number];

interface Level {
  readonly from: number;
  readonly to: number;
}

/** One thing that changed. Levels carry what they were and what they are. */
export type Change =
  | ({ readonly kind: 'trust' | 'influence' | 'patience' | 'reservation'; readonly party: PartyId } & Level)
  | {
      readonly kind: 'mandate';
      readonly party: PartyId;
      readonly point: PointId;
      readonly options: readonly OptionId[];
      readonly allow: boolean;
    }
  | {
      readonly kind: 'offered';
      readonly by: PartyId;
      readonly package: Package;
      readonly verified: readonly PointId[];
      readonly how: 'proposal' | 'counter' | 'part';
    }
  | {
      readonly kind: 'answered';
      readonly by: PartyId;
      readonly how: 'accepted' | 'refused' | 'withdrawn' | 'lapsed';
      readonly package: Package;
      readonly concern?: PointId;
    }
  | { readonly kind: 'conceded'; readonly by: PartyId; readonly point: PointId; readonly option: OptionId }
  | {
      readonly kind: 'reading';
      readonly by: PartyId;
      readonly point: PointId;
      readonly option: OptionId;
      readonly reaction: Reaction;
    }
  | { readonly kind: 'linked'; readonly by: PartyId; readonly points: readonly [PointId, PointId] }
  | { readonly kind: 'verification-asked'; readonly by: PartyId; readonly point: PointId }
  | { readonly kind: 'ultimatum'; readonly by: PartyId; readonly state: 'made' | 'met' | 'ignored' }
  | { readonly kind: 'initialled'; readonly by: PartyId }
  | {
      readonly kind: 'broke-off';
      readonly by: PartyId;
      readonly how: 'adjourned' | 'walked-out' | 'called-home';
    }
  | {
      readonly kind: 'chart';
      readonly chart: 'session' | 'round' | 'ratification' | 'cessation';
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'chart';
      readonly chart: 'stickingPoint' | 'siege' | 'separation' | 'convoy';
      readonly id: string;
      readonly from: string;
      readonly to: string;
    }
  | ({ readonly kind: 'support'; readonly stakeholder: StakeholderId } & Level)
  | ({
      readonly kind: 'leaning';
      readonly stakeholder: StakeholderId;
      readonly point?: PointId;
      readonly option?: OptionId;
    } & Level)
  | { readonly kind: 'voiced'; readonly stakeholder: StakeholderId; readonly welcomes: boolean }
  | { readonly kind: 'revealed'; readonly stakeholder: StakeholderId; readonly to: PartyId }
  | {
      readonly kind: 'consent';
      readonly stakeholder: StakeholderId;
      readonly consents: boolean;
      readonly odds: number;
    }
  | ({ readonly kind: 'gauge'; readonly gauge: string } & Level)
  | { readonly kind: 'flag'; readonly flag: string; readonly set: boolean }
  | ({ readonly kind: 'intensity' | 'air' | 'supplies' | 'commingling'; readonly zone: ZoneId } & Level)
  | ({ readonly kind: 'momentum'; readonly actor: ArmedActorId; readonly zone: ZoneId } & Level)
  | ({ readonly kind: 'strength' | 'compliance'; readonly actor: ArmedActorId } & Level)
  | {
      readonly kind: 'control';
      readonly zone: ZoneId;
      readonly from: ArmedActorId;
      readonly to: ArmedActorId;
    }
  | { readonly kind: 'route'; readonly route: RouteId; readonly open: boolean }
  | { readonly kind: 'killed' | 'reached' | 'hungry'; readonly zone: ZoneId; readonly people: number }
  | { readonly kind: 'displaced'; readonly zone: ZoneId; readonly to?: ZoneId; readonly people: number }
  | {
      readonly kind: 'violation';
      readonly by: ArmedActorId | null;
      readonly zone?: ZoneId;
      readonly gravity: number;
      readonly attributed: boolean;
    }
  | { readonly kind: 'calm'; readonly days: number; readonly of: number; readonly reset: boolean }
  | { readonly kind: 'event'; readonly event: EventId; readonly zone?: ZoneId }
  | {
      readonly kind: 'crisis';
      readonly event: EventId;
      readonly state: 'opened' | 'answered' | 'closed';
      readonly by?: PartyId;
      readonly answer?: string;
    }
  | {
      readonly kind: 'promise';
      readonly promise: string;
      readonly of: PartyId;
      readonly state: 'made' | 'kept' | 'broken';
    }
  | { readonly kind: 'published' }
  | { readonly kind: 'played'; readonly by: PartyId; readonly card: string }
  | { readonly kind: 'round'; readonly number: number; readonly day: number }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'turn'; readonly side: PartyId }
  | { readonly kind: 'ended'; readonly how: string; readonly ending?: string };

export type ChangeKind = Change['kind'];

/** A change on a day, with its causes. `seenBy` lists the parties that may know of it; absent: both. */
export interface Consequence {
  /** Running number in the game, from 1. */
  readonly id: number;
  /** Days since the calendar began. */
  readonly day: number;
  readonly change: Change;
  readonly causes: readonly Cause[];
  readonly seenBy?: readonly PartyId[];
}
