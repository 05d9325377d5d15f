// Armed groups: what feeds them, and how far they comply with a cessation.
import type { DurabilityFeature } from '../../scenario/format/negotiation.ts';
import { coefficients as c } from '../coefficients.ts';
import type { ArmedActorId, Package } from '../ids.ts';
import { clamp } from '../levels.ts';
import { recentViolations } from '../measures.ts';
import { leaningOf, settledPackage } from '../preferences.ts';
import { type World, known } from '../world.ts';
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
  const deal = settledPackage(world.state);
  for (const { id, at, covered } of index.actors) {
    if (!covered) continue;
    const held = itemAt(actors, at);
    const gap = complianceTarget(world, id, features, deal) - held.compliance;
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
  deal: Package,
): number {
  const { compliance, patron, stakeholder } = known(scenario.armedActors, actor);
  const watched = Math.min(1, features.monitoring + state.cessation.monitoring);
  let target = compliance + known(state.armedActors, actor).shift;
  target += c.complianceMonitoring * watched + c.complianceEnforcement * features.enforcement;
  if (patron !== undefined)
    target += c.complianceTrust * ((state.parties[patron]?.trust ?? c.neutralTrust) - c.neutralTrust);
  if (stakeholder !== undefined) {
    const leaning = leaningOf(scenario, state, stakeholder, deal);
    target += c.complianceInterest * clamp(leaning, -c.interestLimit, c.interestLimit);
  }
  return clamp(target - c.complianceViolations * recentViolations(state, c.recentDays), 0, c.complianceLimit);
}
