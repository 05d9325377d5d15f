// The strongest and the weakest text that both delegations would sign and could bring home: the two ends of how well a game can be played.
import { type DurabilityFeature, durabilityFeatures } from '../../scenario/format/negotiation.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { coefficients } from '../../simulation/coefficients.ts';
import type { OptionId, Package, PointId } from '../../simulation/ids.ts';
import { utilityOf } from '../../simulation/capitals/preferences.ts';
import { oddsOf } from '../../simulation/capitals/preferences.ts';

/** What a text is sought for: to last, or to break. */
export type Aim = 'lasting' | 'breaking';

/**
 * The text that both mandates allow at the start, that is worth more than no deal to both, and that is best for the aim: the odds that all
 * who can say no consent, times what its clauses do to the hazard. Sought point by point until no single change betters it; scenarios have too
 * many texts to look at all.
 */
export function textFor(scenario: Scenario, aim: Aim): Package {
  const text: Record<PointId, OptionId> = {};
  const open = Object.entries(scenario.stickingPoints);
  for (const [point] of open) text[point] = allowed(scenario, point)[0] ?? '';
  for (let better = true; better;) {
    better = false;
    for (const [point] of open) {
      for (const option of allowed(scenario, point)) {
        const changed = { ...text, [point]: option };
        if (worth(scenario, changed, aim) <= worth(scenario, text, aim) + 1e-9) continue;
        text[point] = option;
        better = true;
      }
    }
  }
  return text;
}

/** Options that both capitals allow; all of them where there is none. */
function allowed(scenario: Scenario, point: PointId): readonly OptionId[] {
  const all = Object.keys(scenario.stickingPoints[point]?.options ?? {});
  const both = all.filter((option) =>
    Object.values(scenario.parties).every(({ mandate }) => mandate[point]?.includes(option) ?? true),
  );
  return both.length === 0 ? all : both;
}

/** Below 0 by how much it falls short for a side; else what it is good for. */
function worth(scenario: Scenario, text: Package, aim: Aim): number {
  let short = 0;
  for (const side in scenario.parties)
    short += Math.max(0, (scenario.parties[side]?.reservation ?? 0) - utilityOf(scenario, side, text));
  if (short > 0) return -short;
  const hazard = hazardOf(scenario, text);
  return consentOdds(scenario, text) * (aim === 'lasting' ? 1 / hazard : hazard);
}

/** What the clauses leave of the hazard of a bare text, 0–1. */
export function hazardOf(scenario: Scenario, text: Package): number {
  const missing = Object.fromEntries(durabilityFeatures.map((feature) => [feature, 1]));
  for (const point in text) {
    const features = scenario.stickingPoints[point]?.options[text[point] ?? '']?.features ?? {};
    for (const feature in features)
      missing[feature] = (missing[feature] ?? 1) * (1 - (features[feature as DurabilityFeature] ?? 0));
  }
  return durabilityFeatures.reduce(
    (left, feature) => left * (1 - coefficients.featureCut[feature] * (1 - (missing[feature] ?? 1))),
    1,
  );
}

/** The odds that all with a veto consent, 0–1, by what is known of them at the start. */
function consentOdds(scenario: Scenario, text: Package): number {
  let odds = 1;
  for (const { veto, leaning, uncertainty, clauses } of Object.values(scenario.stakeholders)) {
    if (!veto) continue;
    let leans = leaning;
    for (const point in text) leans += clauses[point]?.[text[point] ?? ''] ?? 0;
    odds *= oddsOf(leans, uncertainty);
  }
  return odds;
}
