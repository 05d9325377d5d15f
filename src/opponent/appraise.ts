// What a side makes of effects: a rough worth of what a card or an answer would do, from its own point of view.
import type { Effect } from '../scenario/format/effect.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { holds } from '../simulation/conditions.ts';
import type { PartyId } from '../simulation/ids.ts';
import type { View } from '../simulation/view.ts';

/** Worth, in rough points, of one unit of each effect. Design choices of this simple opponent. */
const worthOf = {
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

const nothing: readonly Effect[] = [];

/** A list of effects with what does not depend on the view already added up. */
interface Plan {
  readonly fixed: number;
  readonly open: readonly Effect[];
}

/** Plans by list and side: the same lists are appraised before every move. */
const plans = new WeakMap<readonly Effect[], Record<PartyId, Plan>>();

/** The rough worth of a list of effects to the side whose view this is. */
export function appraise(scenario: Scenario, view: View, effects: readonly Effect[]): number {
  let bySide = plans.get(effects);
  if (bySide === undefined) {
    bySide = {};
    plans.set(effects, bySide);
  }
  const plan = (bySide[view.side] ??= planOf(scenario, view, effects));
  let sum = plan.fixed;
  for (const effect of plan.open) sum += appraiseOne(scenario, view, effect);
  return sum;
}

function planOf(scenario: Scenario, view: View, effects: readonly Effect[]): Plan {
  const open = effects.filter(dependsOnView);
  let fixed = 0;
  for (const effect of effects) if (!open.includes(effect)) fixed += appraiseOne(scenario, view, effect);
  return { fixed, open };
}

/** Whether the same effect can be worth more at one time than at another. */
function dependsOnView(effect: Effect): boolean {
  switch (effect.effect) {
    case 'when':
    case 'mandate':
    case 'reveal':
    case 'intensity':
      return true;
    case 'chance':
      return effect.then.some(dependsOnView) || (effect.otherwise ?? []).some(dependsOnView);
    default:
      return false;
  }
}

function appraiseOne(scenario: Scenario, view: View, effect: Effect): number {
  switch (effect.effect) {
    case 'chance':
      return (
        effect.odds * appraise(scenario, view, effect.then) +
        (1 - effect.odds) * appraise(scenario, view, effect.otherwise ?? nothing)
      );
    case 'when':
      return appraise(
        scenario,
        view,
        holds(scenario, view, effect.if) ? effect.then : (effect.otherwise ?? nothing),
      );
    case 'trust':
      return worthOf.trust * effect.by;
    case 'influence':
      return effect.of === view.side ? worthOf.influence * effect.by : 0;
    case 'patience':
      return effect.of === view.side ? worthOf.patience * effect.by : 0;
    case 'reservation':
      return effect.by * (effect.of === view.side ? worthOf.ownReservation : worthOf.otherReservation);
    case 'support':
      return effect.by * (isOwn(scenario, view, effect.of) ? worthOf.ownSupport : worthOf.otherSupport);
    case 'leaning':
      return appraiseLeaning(scenario, view, effect.of, effect.by);
    case 'mandate':
      return effect.of === view.side && view.points[effect.point]?.option === null
        ? worthOf.mandate * (effect.allow ? 1 : -1)
        : 0;
    case 'reveal':
      return effect.to === view.side && (view.stakeholders[effect.stakeholder]?.uncertainty ?? 0) > 0
        ? worthOf.reveal
        : 0;
    default:
      return appraiseGround(view, effect);
  }
}

function appraiseLeaning(scenario: Scenario, view: View, stakeholder: string, by: number): number {
  if (scenario.stakeholders[stakeholder]?.veto !== true) return 0;
  return by * (isOwn(scenario, view, stakeholder) ? worthOf.ownVeto : worthOf.otherVeto);
}

function appraiseGround(view: View, effect: Effect): number {
  switch (effect.effect) {
    case 'intensity':
      return -effect.by * (view.session === 'implementation' ? worthOf.calmInForce : worthOf.calm);
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

const isOwn = (scenario: Scenario, view: View, stakeholder: string): boolean =>
  scenario.stakeholders[stakeholder]?.behind === view.side;
