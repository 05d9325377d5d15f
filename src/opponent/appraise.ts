// What a side makes of effects: a rough worth of what a card or an answer would do, from its own point of view.
import type { Condition, phases } from '../scenario/format/condition.ts';
import type { Effect } from '../scenario/format/effect.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { asQuestion } from '../simulation/conditions/conditions.ts';
import type { PartyId, PointId, StakeholderId } from '../simulation/ids.ts';
import type { View } from '../simulation/views/view.ts';

/** Worth, in rough points, of one unit of each effect. */
export type Worths = Readonly<Record<keyof typeof plainWorths, number>>;

/** What the simple opponents go by. Design choices. */
export const plainWorths = {
  trust: 0.5,
  influence: 0.5,
  patience: 0.12,
  ownReservation: 25,
  otherReservation: -8,
  ownSupport: 0.15,
  otherSupport: 0.06,
  ownVeto: 0.3,
  otherVeto: 0.1,
  mandate: 5,
  calm: 0.08,
  calmInForce: 0.25,
  supplies: 0.08,
  commingling: -12,
  casualties: -0.01,
  violation: -3,
  compliance: 14,
  monitoring: 14,
  reveal: 1.5,
} as const;

/**
 * What those go by who know that talks can fail: what they could have without a deal counts by what it adds to their own measure, and so does
 * what the other could have, which it will not sign for less than.
 */
export const guardedWorths: Worths = { ...plainWorths, ownReservation: 700, otherReservation: -120 };

/** What effects are worth: what does not depend on the view added up, and the rest as questions about it. */
export interface Appraisal {
  readonly fixed: number;
  readonly open: readonly ((view: View) => number)[];
  /** What they can be worth at most. */
  readonly most: number;
}

/** The rough worth of appraised effects to the side whose view this is. */
export function worthNow({ fixed, open }: Appraisal, view: View): number {
  let sum = fixed;
  for (const part of open) sum += part(view);
  return sum;
}

/** The phase of the views that will ask; undefined: any. */
type Phase = (typeof phases)[number] | undefined;

/** Appraises a list of effects for a side, once for all views, or all of one phase. */
export function appraise(
  scenario: Scenario,
  side: PartyId,
  effects: readonly Effect[] = [],
  worthOf: Worths = plainWorths,
  phase?: Phase,
): Appraisal {
  const open: ((view: View) => number)[] = [];
  let fixed = 0;
  let most = 0;
  for (const effect of effects) {
    const worth = appraiseOne(scenario, side, effect, worthOf, phase);
    if (typeof worth === 'number') {
      fixed += worth;
      most += worth;
    } else {
      open.push(worth.now);
      most += worth.most;
    }
  }
  return { fixed, open, most };
}

/** A number, or a question where the same effect can be worth more at one time than at another. */
type Worth = number | { readonly now: (view: View) => number; readonly most: number };

function appraiseOne(
  scenario: Scenario,
  side: PartyId,
  effect: Effect,
  worthOf: Worths,
  phase: Phase,
): Worth {
  switch (effect.effect) {
    case 'chance':
      return appraiseChance(scenario, side, effect, worthOf, phase);
    case 'when':
      return appraiseWhen(scenario, side, effect, worthOf, phase);
    case 'trust':
      return worthOf.trust * effect.by;
    case 'influence':
      return effect.of === side ? worthOf.influence * effect.by : 0;
    case 'patience':
      return effect.of === side ? worthOf.patience * effect.by : 0;
    case 'reservation':
      return effect.by * (effect.of === side ? worthOf.ownReservation : worthOf.otherReservation);
    case 'support':
      return effect.by * (isOwn(scenario, side, effect.of) ? worthOf.ownSupport : worthOf.otherSupport);
    case 'leaning':
      return appraiseLeaning(scenario, side, effect.of, effect.by, worthOf);
    case 'mandate':
      return effect.of === side ? appraiseMandate(effect.point, effect.allow, worthOf) : 0;
    case 'reveal':
      return effect.to === side ? appraiseReveal(effect.stakeholder, worthOf) : 0;
    default:
      return appraiseGround(effect, worthOf, phase);
  }
}

function appraiseChance(
  scenario: Scenario,
  side: PartyId,
  { odds, then, otherwise }: Extract<Effect, { effect: 'chance' }>,
  worthOf: Worths,
  phase: Phase,
): Worth {
  const came = appraise(scenario, side, then, worthOf, phase);
  const missed = appraise(scenario, side, otherwise, worthOf, phase);
  if (came.open.length === 0 && missed.open.length === 0)
    return odds * came.fixed + (1 - odds) * missed.fixed;
  return {
    now: (view) => odds * worthNow(came, view) + (1 - odds) * worthNow(missed, view),
    most: odds * came.most + (1 - odds) * missed.most,
  };
}

function appraiseWhen(
  scenario: Scenario,
  side: PartyId,
  { if: condition, then, otherwise }: Extract<Effect, { effect: 'when' }>,
  worthOf: Worths,
  phase: Phase,
): Worth {
  const yes = appraise(scenario, side, then, worthOf, phase);
  const no = appraise(scenario, side, otherwise, worthOf, phase);
  if (isNothing(yes) && isNothing(no)) return 0;
  const decided = decidedBy(phase, condition);
  if (decided !== undefined) return decidedWorth(decided ? yes : no);
  const question = asQuestion(condition);
  return {
    now: (view) => worthNow(question(view, scenario) ? yes : no, view),
    most: Math.max(yes.most, no.most),
  };
}

/** Nothing that the side could gain or lose by. */
const isNothing = ({ fixed, open }: Appraisal): boolean => fixed === 0 && open.length === 0;

/** Anything but nothing keeps its place among what is still open: added up in another order a sum could round otherwise. */
const decidedWorth = (appraisal: Appraisal): Worth =>
  isNothing(appraisal) ? 0 : { now: (view) => worthNow(appraisal, view), most: appraisal.most };

/** What a condition comes to in a phase, where the phase alone decides it. */
function decidedBy(phase: Phase, condition: Condition): boolean | undefined {
  if (phase === undefined) return undefined;
  if ('all' in condition) return decidedByParts(phase, condition.all, false);
  if ('any' in condition) return decidedByParts(phase, condition.any, true);
  if ('not' in condition) {
    const part = decidedBy(phase, condition.not);
    return part === undefined ? undefined : !part;
  }
  return condition.if === 'phase' ? condition.is === phase : undefined;
}

/** `decisive`: what one part has to come to so that the others do not matter. */
function decidedByParts(phase: Phase, parts: readonly Condition[], decisive: boolean): boolean | undefined {
  const found = parts.map((part) => decidedBy(phase, part));
  if (found.includes(decisive)) return decisive;
  return found.includes(undefined) ? undefined : !decisive;
}

function appraiseMandate(point: PointId, allow: boolean, worthOf: Worths): Worth {
  const worth = worthOf.mandate * (allow ? 1 : -1);
  return { now: (view) => (view.points[point]?.option === null ? worth : 0), most: Math.max(0, worth) };
}

function appraiseReveal(stakeholder: StakeholderId, worthOf: Worths): Worth {
  return {
    now: (view) => ((view.stakeholders[stakeholder]?.uncertainty ?? 0) > 0 ? worthOf.reveal : 0),
    most: worthOf.reveal,
  };
}

function appraiseLeaning(
  scenario: Scenario,
  side: PartyId,
  stakeholder: StakeholderId,
  by: number,
  worthOf: Worths,
): number {
  if (scenario.stakeholders[stakeholder]?.veto !== true) return 0;
  return by * (isOwn(scenario, side, stakeholder) ? worthOf.ownVeto : worthOf.otherVeto);
}

function appraiseCalm(by: number, worthOf: Worths, phase: Phase): Worth {
  const inForce = -by * worthOf.calmInForce;
  const before = -by * worthOf.calm;
  if (phase !== undefined) return phase === 'implementation' ? inForce : before;
  return {
    now: (view) => (view.session === 'implementation' ? inForce : before),
    most: Math.max(inForce, before),
  };
}

function appraiseGround(effect: Effect, worthOf: Worths, phase: Phase): Worth {
  switch (effect.effect) {
    case 'intensity':
      return appraiseCalm(effect.by, worthOf, phase);
    case 'supplies':
      return effect.days * worthOf.supplies;
    case 'commingling':
      return effect.by * worthOf.commingling;
    case 'casualties':
      return effect.killed * worthOf.casualties;
    case 'violation':
      return effect.gravity * worthOf.violation;
    case 'compliance':
      return effect.by * worthOf.compliance;
    case 'monitoring':
      return effect.by * worthOf.monitoring;
    case 'convoy':
      return effect.event === 'PERMITTED' || effect.event === 'CLEARED'
        ? 2
        : effect.event === 'ATTACKED'
          ? -6
          : 0;
    default:
      return 0;
  }
}

const isOwn = (scenario: Scenario, side: PartyId, stakeholder: StakeholderId): boolean =>
  scenario.stakeholders[stakeholder]?.behind === side;
