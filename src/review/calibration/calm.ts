// How much a list of effects does for calm: a rough sum that looks at the ground and at trust, and at no side’s interest.
import type { Effect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { holds } from '../../simulation/conditions/conditions.ts';
import type { View } from '../../simulation/views/view.ts';

/** Points of calm for one unit of each effect: design choices, of the size of what a unit does to the daily hazard. */
const calmFor = {
  /** A point of one party’s trust. */
  trust: 0.5,
  /** Compliance of one armed actor, 0–1. */
  compliance: 20,
  /** Monitoring beyond the text, 0–1. */
  monitoring: 30,
  /** A violation of gravity 1. */
  violation: -3,
  /** A point of violence in all the zones named. */
  intensity: -0.15,
  /** Share of violence from the air, 0–1. */
  air: -4,
  /** A point of momentum. */
  momentum: -0.08,
  /** Commingling, 0–1. */
  commingling: -20,
  /** Strength of a spoiler. */
  spoiler: -0.25,
  /** Support of someone who speaks for an armed actor, through its interest in the deal. */
  support: 0.05,
  /** A day of supplies. */
  supplies: 0.03,
  /** The count set back. */
  reset: -3,
} as const;

const convoySteps: Readonly<Record<string, number>> = {
  PERMITTED: 2,
  CLEARED: 2,
  DENIED: -2,
  PERMIT_WITHDRAWN: -2,
  TURNED_BACK: -1,
  ATTACKED: -6,
};
const separationSteps: Readonly<Record<string, number>> = {
  PLEDGED: 1,
  STARTED: 4,
  RESUMED: 4,
  COMPLETED: 8,
  STALLED: -4,
  LAPSED: -4,
  RELAPSED: -6,
};
const siegeSteps: Readonly<Record<string, number>> = { LIFTED: 5, CONTESTED: -2, CLOSED: -5, BROKEN: -3 };

/** The calm that effects bring, in points; below 0 where they bring the opposite. Chance counts by its odds, conditions as the view sees them. */
export function calmOf(scenario: Scenario, view: View, effects: readonly Effect[]): number {
  let sum = 0;
  for (const effect of effects) sum += calmOfOne(scenario, view, effect);
  return sum;
}

function calmOfOne(scenario: Scenario, view: View, effect: Effect): number {
  switch (effect.effect) {
    case 'chance':
      return (
        effect.odds * calmOf(scenario, view, effect.then) +
        (1 - effect.odds) * calmOf(scenario, view, effect.otherwise ?? [])
      );
    case 'when':
      return calmOf(
        scenario,
        view,
        holds(scenario, view, effect.if) ? effect.then : (effect.otherwise ?? []),
      );
    case 'event':
      return calmOf(scenario, view, scenario.events[effect.event]?.effects ?? []);
    case 'trust':
      return calmFor.trust * effect.by * (effect.of === undefined ? 2 : 1);
    case 'support':
      return speaksForArms(scenario, effect.of) ? calmFor.support * effect.by : 0;
    case 'supplies':
      return calmFor.supplies * effect.days;
    case 'convoy':
      return convoySteps[effect.event] ?? 0;
    case 'separation':
      return separationSteps[effect.event] ?? 0;
    case 'siege':
      return siegeSteps[effect.event] ?? 0;
    case 'strength':
      return scenario.armedActors[effect.actor]?.spoiler === true ? calmFor.spoiler * effect.by : 0;
    case 'violation':
      return calmFor.violation * effect.gravity;
    case 'reset-count':
      return calmFor.reset;
    case 'intensity':
    case 'air':
    case 'momentum':
    case 'commingling':
    case 'compliance':
    case 'monitoring':
      return calmFor[effect.effect] * effect.by;
    default:
      return 0;
  }
}

const speaksForArms = (scenario: Scenario, stakeholder: string): boolean =>
  Object.values(scenario.armedActors).some((actor) => actor.covered && actor.stakeholder === stakeholder);
