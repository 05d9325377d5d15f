// The daily chance that the cessation collapses: what lengthens its life and what shortens it.
import { type DurabilityFeature, durabilityFeatures } from '../../scenario/format/negotiation.ts';
import { meanCommingling, meanTrust, recentViolations } from '../measures.ts';
import { coefficients as c } from '../coefficients.ts';
import { pow } from '../exact-math.ts';
import { groundIndex } from '../ground/ground-index.ts';
import { clauseFeatures } from '../preferences.ts';
import { type World, known } from '../world.ts';

/** What multiplies the hazard today, each 1 when it does nothing. */
export type HazardFactor =
  | DurabilityFeature
  | 'trust'
  | 'violations'
  | 'commingling'
  | 'sieges'
  | 'spoilers'
  | 'calm'
  | 'honeymoon';

/** Every factor of today’s hazard, for the rule and for those who ask why. */
export function hazardFactors(world: Pick<World, 'scenario' | 'state'>): Record<HazardFactor, number> {
  const { scenario, state } = world;
  const features = clauseFeatures(scenario, state);
  const factors = {} as Record<HazardFactor, number>;
  for (const feature of durabilityFeatures) factors[feature] = 1 - c.featureCut[feature] * features[feature];
  factors.trust = pow(2, (40 - meanTrust(state)) / c.hazardTrust);
  factors.violations = 1 + c.hazardViolations * recentViolations(state, 3);
  factors.commingling = 1 + c.hazardCommingling * meanCommingling(scenario, state);
  factors.sieges = 1 + c.hazardSieges * hungrySieges(world);
  factors.spoilers = 1 + c.hazardSpoilers * spoilerStrength(world);
  factors.calm = pow(c.hazardCalm, state.cessation.calm);
  factors.honeymoon = state.cessation.state === 'first48Hours' ? c.honeymoon : 1;
  return factors;
}

/** Today’s chance that the cessation collapses, 0–0.95. */
export function dailyHazard(world: Pick<World, 'scenario' | 'state'>): number {
  let hazard = world.scenario.cessation.dailyHazard;
  for (const factor of Object.values(hazardFactors(world))) hazard *= factor;
  return Math.min(0.95, hazard);
}

function hungrySieges(world: Pick<World, 'scenario' | 'state'>): number {
  let hungry = 0;
  for (const id of groundIndex(world.scenario).sieges) {
    if (world.state.sieges[id]?.state !== 'besieged') continue;
    if (known(world.scenario.sieges, id).zones.some((zone) => world.state.zones[zone]?.supplies === 0))
      hungry += 1;
  }
  return hungry;
}

/** Mean strength of the spoilers, 0–1. */
function spoilerStrength(world: Pick<World, 'scenario' | 'state'>): number {
  const { spoilers } = groundIndex(world.scenario);
  let sum = 0;
  for (const id of spoilers) sum += known(world.state.armedActors, id).strength;
  return spoilers.length === 0 ? 0 : sum / spoilers.length / 100;
}
