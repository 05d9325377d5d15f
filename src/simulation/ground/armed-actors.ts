// Armed groups: what feeds them, and how far they comply with a cessation.
import type { DurabilityFeature } from '../../scenario/format/negotiation.ts';
import { coefficients as c } from '../coefficients.ts';
import { oncePer } from '../../scenario/once-per.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { ArmedActorId, PartyId } from '../ids.ts';
import { type KnownLeaning, lookups } from '../lookups.ts';
import { clamp } from '../levels.ts';
import { recentViolations } from '../conditions/measures.ts';
import { ownLeaningTowardsText } from '../capitals/preferences.ts';
import type { ArmedActorState } from '../state.ts';
import { type World, known } from '../world.ts';
import { groundIndex } from './ground-index.ts';
import { inForce } from './restraint.ts';
import { type Theatre, itemAt, textToday } from './theatre.ts';

/** One day of every armed actor: arms routes feed them; in a cessation each moves towards the compliance its interests give. */
export function armedActors(theatre: Theatre): void {
  const { world, index, actors } = theatre;
  for (const { route, feeds } of index.armsRoutes) {
    if (world.state.routes[route]?.open === true) continue;
    const fed = itemAt(actors, feeds);
    fed.strength = Math.max(0, fed.strength - c.borderRouteLoss);
  }
  for (const actor of actors) actor.shift *= c.complianceShiftKept;
  if (inForce(world)) comply(theatre);
}

function comply(theatre: Theatre): void {
  const { world, index, actors } = theatre;
  const features = textToday(theatre);
  const stakes = stakesOf(world.scenario);
  for (const { at, covered } of index.actors) {
    if (!covered) continue;
    const held = itemAt(actors, at);
    const gap = targetOf(world, itemAt(stakes, at), held, features) - held.compliance;
    held.compliance = clamp(held.compliance + c.complianceAdjustment * gap, 0, 1);
  }
}

/**
 * The compliance, 0–1, that an armed actor tends to: its own, what moves and events added, its patron’s trust, the monitors and the
 * mechanism of the text, how its stakeholder leans towards the deal, less what recent violations take away.
 */
export function complianceTarget(
  { scenario, state }: Pick<World, 'scenario' | 'state'>,
  actor: ArmedActorId,
  features: Readonly<Record<DurabilityFeature, number>>,
): number {
  const at = known(groundIndex(scenario).actorAt, actor);
  const stake = itemAt(stakesOf(scenario), at);
  return targetOf({ state }, stake, known(state.armedActors, actor), features);
}

/** What an armed actor’s conduct depends on, as the scenario states it. */
interface Stake {
  readonly compliance: number;
  readonly patron: PartyId | undefined;
  /** How its stakeholder leans, and who that is. */
  readonly leaning: KnownLeaning | undefined;
}

/** Of every armed actor, in the scenario’s order. */
const stakesOf = oncePer((scenario: Scenario): readonly Stake[] =>
  Object.values(scenario.armedActors).map(({ compliance, patron, stakeholder }) => ({
    compliance,
    patron,
    leaning: stakeholder === undefined ? undefined : lookups(scenario).leaningOf[stakeholder],
  })),
);

function targetOf(
  { state }: Pick<World, 'state'>,
  { compliance, patron, leaning }: Stake,
  { shift }: Pick<ArmedActorState, 'shift'>,
  features: Readonly<Record<DurabilityFeature, number>>,
): number {
  const watched = Math.min(1, features.monitoring + state.cessation.monitoring);
  let target = compliance + shift;
  target += c.complianceMonitoring * watched + c.complianceEnforcement * features.enforcement;
  if (patron !== undefined)
    target += c.complianceTrust * ((state.parties[patron]?.trust ?? c.neutralTrust) - c.neutralTrust);
  if (leaning !== undefined) {
    const towards = ownLeaningTowardsText(leaning, state);
    target += c.complianceInterest * clamp(towards, -c.interestLimit, c.interestLimit);
  }
  return clamp(target - c.complianceViolations * recentViolations(state, c.recentDays), 0, c.complianceLimit);
}
