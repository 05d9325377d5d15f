// Armed groups: how far they comply, how bombardment and hunger mix them with the outlawed ones, and what feeds them.
import { recentViolations } from '../measures.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { changeActor, changeZone, clamp } from '../levels.ts';
import { settledPackage, clauseFeatures, leaningOf } from '../preferences.ts';
import { type World, because, known } from '../world.ts';
import { groundIndex } from './ground-index.ts';
import { inForce } from './violence.ts';

/** One day of every armed actor: arms routes feed them; in a cessation each moves towards the compliance its interests give. */
export function armedActors(world: World): void {
  for (const { route, feeds } of groundIndex(world.scenario).armsRoutes) {
    if (world.state.routes[route]?.open === true) continue;
    changeActor(world, 'strength', feeds, -c.borderRouteLoss, [
      { kind: 'rule', rule: 'border-routes' },
      ...because(world, `route:${route}`),
    ]);
  }
  if (inForce(world)) for (const actor of groundIndex(world.scenario).covered) comply(world, actor);
}

function comply(world: World, actor: string): void {
  const held = known(world.state.armedActors, actor);
  held.compliance = clamp(
    held.compliance + c.complianceAdjustment * (complianceTarget(world, actor) - held.compliance),
    0,
    1,
  );
}

/** The compliance, 0–1, that an armed actor’s patron, interest, the monitors and recent violations call for. */
export function complianceTarget(world: Pick<World, 'scenario' | 'state'>, actor: string): number {
  const { scenario, state } = world;
  const { compliance, patron, stakeholder } = known(scenario.armedActors, actor);
  const features = clauseFeatures(scenario, state);
  const watched = Math.min(1, features.monitoring + state.cessation.monitoring);
  let target = compliance + c.complianceMonitoring * watched + c.complianceEnforcement * features.enforcement;
  if (patron !== undefined) target += c.complianceTrust * ((state.parties[patron]?.trust ?? 40) - 40);
  if (stakeholder !== undefined)
    target +=
      c.complianceInterest * clamp(leaningOf(scenario, state, stakeholder, settledPackage(state)), -50, 50);
  target -= c.complianceViolations * recentViolations(state, 3);
  return clamp(target, 0, 1);
}

/** One day of radicalisation: bombardment and hunger push groups towards the outlawed ones, calm draws them apart. */
export function radicalise(world: World): void {
  const { zones, spoilers } = groundIndex(world.scenario);
  if (spoilers.length === 0) return;
  for (const id of zones) {
    const zone = known(world.state.zones, id);
    if (zone.commingling === 0) continue;
    const hunger = zone.supplies === 0 ? c.radicalisationHunger : 0;
    const to = clamp(
      zone.commingling + c.radicalisationRate * (zone.intensity - c.radicalisationCalm) + hunger,
      0,
      1,
    );
    if (Math.floor(to * 20) === Math.floor(zone.commingling * 20)) {
      zone.commingling = to;
      continue;
    }
    const causes: Cause[] = [
      { kind: 'rule', rule: 'radicalisation' },
      ...because(world, `zone:${id}:intensity`),
    ];
    changeZone(world, 'commingling', id, to - zone.commingling, causes);
  }
}
