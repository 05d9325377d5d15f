// The daily chance that the cessation collapses: what lengthens its life and what shortens it.
import type { DurabilityFeature } from '../../scenario/format/negotiation.ts';
import { coefficients as c } from '../coefficients.ts';
import { pow } from '../numbers/exact-math.ts';
import { groundIndex } from '../ground/ground-index.ts';
import { meanCommingling, meanTrust, recentViolations } from '../conditions/measures.ts';
import { clauseFeatures } from '../capitals/preferences.ts';
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

/** How strong the agreed text is in each feature, 0–1. */
type Text = Readonly<Record<DurabilityFeature, number>>;

/** Every factor of today’s hazard, for the rule and for those who ask why. Monitoring counts what was added beyond the text. */
export function hazardFactors(
  world: Pick<World, 'scenario' | 'state'>,
  text: Text = clauseFeatures(world.scenario, world.state),
): Record<HazardFactor, number> {
  const { scenario, state } = world;
  const { cessation } = state;
  const { featureCut: cut } = c;
  return {
    separation: 1 - cut.separation * text.separation,
    monitoring: 1 - cut.monitoring * Math.min(1, text.monitoring + cessation.monitoring),
    enforcement: 1 - cut.enforcement * text.enforcement,
    stepwise: 1 - cut.stepwise * text.stepwise,
    access: 1 - cut.access * text.access,
    'air-restraint': 1 - cut['air-restraint'] * text['air-restraint'],
    'joint-action': 1 - cut['joint-action'] * text['joint-action'],
    transparency: 1 - cut.transparency * text.transparency,
    inclusion: 1 - cut.inclusion * text.inclusion,
    trust: pow(2, (c.neutralTrust - meanTrust(state)) / c.hazardTrust),
    violations: 1 + c.hazardViolations * recentViolations(state, c.recentDays),
    commingling: 1 + c.hazardCommingling * meanCommingling(scenario, state),
    sieges: 1 + c.hazardSieges * hungrySieges(world),
    spoilers: 1 + c.hazardSpoilers * spoilerStrength(world),
    calm: pow(c.hazardCalm, cessation.calm),
    honeymoon: cessation.state === 'first48Hours' ? c.honeymoon : 1,
  };
}

/** Today’s chance that the cessation collapses, 0–0.95: the scenario’s chance for a bare text, times every factor. */
export function dailyHazard(world: Pick<World, 'scenario' | 'state'>, text?: Text): number {
  let hazard = world.scenario.cessation.dailyHazard;
  const factors = hazardFactors(world, text);
  for (const name in factors) hazard *= factors[name as HazardFactor];
  return Math.min(c.hazardLimit, hazard);
}

/** Sieges that are closed and of which some zone has nothing left. */
function hungrySieges({ scenario, state }: Pick<World, 'scenario' | 'state'>): number {
  let hungry = 0;
  for (const id in scenario.sieges) {
    if (state.sieges[id]?.state !== 'besieged') continue;
    if (known(scenario.sieges, id).zones.some((zone) => state.zones[zone]?.supplies === 0)) hungry += 1;
  }
  return hungry;
}

/** Mean strength of the spoilers, 0–1; 0 without any. */
function spoilerStrength({ scenario, state }: Pick<World, 'scenario' | 'state'>): number {
  const { spoilers } = groundIndex(scenario);
  let sum = 0;
  for (const { id } of spoilers) sum += known(state.armedActors, id).strength;
  return spoilers.length === 0 ? 0 : sum / spoilers.length / 100;
}
