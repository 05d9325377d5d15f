// The odds of a text: that the other signs it, that those at home consent, that time suffices, that it holds; and that a part of it is taken now.
import { type DurabilityFeature, durabilityFeatures } from '../scenario/format/negotiation.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { coefficients } from '../simulation/coefficients.ts';
import { exp } from '../simulation/numbers/exact-math.ts';
import type { Package } from '../simulation/ids.ts';
import { oddsOf } from '../simulation/capitals/preferences.ts';
import { leastWeight } from './offers.ts';
import type { Profile } from './opponent-model.ts';
import type { Prospects } from './prospects.ts';
import { logistic, oddsOfSigning } from './signing.ts';

/** How a text is judged. Design choices. */
const judgement = {
  /** What clauses do to how long a text holds: share held = 1 ÷ (1 + this × what they leave of the hazard). */
  fragility: 1.2,
  /**
   * How soon points come to be agreed, per own turn left for each pair of open points: on what nobody has tabled yet, and on what this side has
   * tabled and the other has not taken. Who has waited in vain so far knows that time may run out first.
   */
  pace: 0.9,
  paceOfWaiting: 0.35,
  /** How much of the odds is left for each clause that the other’s capital is thought not to allow. */
  withoutLeave: 0.6,
} as const;

/** The odds, 0–1, that the other side would in the end sign a text. */
export function oddsOfConsentAcross(
  { likely, drift, settled, heedsInstructions }: Prospects,
  text: Package,
): number {
  let odds = 0;
  for (const { profile, likelihood } of likely) {
    const leave = heedsInstructions ? leaveFor(profile, text, settled) : 1;
    odds += likelihood * leave * oddsOfSigning(profile, text, drift);
  }
  return odds;
}

/** How much of the odds is left where a profile’s capital does not allow what is not settled yet. */
function leaveFor({ mandate }: Profile, text: Package, settled: Package): number {
  let leave = 1;
  for (const point in text)
    if (settled[point] === undefined && mandate[point]?.includes(text[point] ?? '') === false)
      leave *= judgement.withoutLeave;
  return leave;
}

/** The odds, 0–1, that all who can say no consent to a text. */
export function oddsAtHome({ vetoers }: Prospects, text: Package): number {
  let odds = 1;
  for (const { leaning, uncertainty, clauses } of vetoers) {
    let leans = leaning;
    for (const point in text) leans += clauses[point]?.[text[point] ?? ''] ?? 0;
    odds *= oddsOf(leans, uncertainty);
  }
  return odds;
}

/** For what share of its days a text would hold by its clauses, 0–1. */
export function shareHeld({ stickingPoints }: Scenario, text: Package): number {
  let left = 1;
  for (const feature of durabilityFeatures) {
    let missing = 1;
    for (const point in text)
      missing *= 1 - (stickingPoints[point]?.options[text[point] ?? '']?.features?.[feature] ?? 0);
    left *= 1 - cutOf(feature) * (1 - missing);
  }
  return 1 / (1 + judgement.fragility * left);
}

const cutOf = (feature: DurabilityFeature): number => coefficients.featureCut[feature];

/** The odds, 0–1, that time suffices to agree on the open points as a text has them. What the other has tabled can be had at once. */
export function oddsOfFinishing({ view, turns, settled }: Prospects, text: Package): number {
  let open = 0;
  for (const point of view.pointsOpen) if (settled[point] === undefined) open += 1;
  if (open === 0) return 1;
  const time = Math.max(0.3, turns) / Math.max(1, open / 2);
  let odds = 1;
  for (const point of view.pointsOpen) {
    if (settled[point] !== undefined) continue;
    const { standing } = view.points[point] ?? {};
    if (standing?.[view.other]?.option === text[point]) continue;
    const waits = standing?.[view.side]?.option === text[point];
    odds *= 1 - exp(-(waits ? judgement.paceOfWaiting : judgement.pace) * time);
  }
  return odds;
}

/** The odds, 0–1, that the other would take a package now, if it asks for `wanted` of a profile’s own range. */
export function oddsOfTaking(
  { likely, settled, drift }: Prospects,
  offer: Package,
  wanted: (reservation: number) => number,
): number {
  let odds = 0;
  for (const { profile, likelihood } of likely) {
    let weight = 0;
    let worth = 0;
    for (const table of [settled, offer]) {
      for (const point in table) {
        const heavy = (profile.weights[point] ?? 0) + leastWeight;
        weight += heavy;
        worth += heavy * (profile.values[point]?.[table[point] ?? ''] ?? 0);
      }
    }
    const above = worth / Math.max(weight, leastWeight) - wanted(profile.reservation - drift);
    odds += likelihood * logistic(above / 0.05);
  }
  return odds;
}
