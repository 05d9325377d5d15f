// What a plan goes by: what the other side may be like after all that it has said and let lie, who can say no at home, and how much time is left.
import type { Scenario } from '../scenario/format/scenario.ts';
import { pow } from '../simulation/numbers/exact-math.ts';
import type { OptionId, Package, PointId, StakeholderId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import { settledPackage } from '../simulation/capitals/preferences.ts';
import type { View } from '../simulation/views/view.ts';
import type { Character } from './levels.ts';
import type { Weighed } from './opponent-model.ts';
import { oddsOfSigning } from './signing.ts';

/** Design choices. */
const judgement = {
  /** Profiles that are looked at: the likeliest. */
  profiles: 12,
  /** Points of leaning that courting is thought to add: to those who cannot and who can be persuaded. */
  courting: [6, 14],
  /** Rounds for which a text has lain on the table that are counted as refusals, at most. */
  roundsCounted: 3,
  /** How surely one who would sign in the end would have said so in a round, 0–1. */
  earnest: 0.9,
} as const;

/** Someone who can say no, as far as a plan asks. */
interface Vetoer {
  readonly id: StakeholderId;
  /** Leaning without any clause, −100–100 and beyond, with what courting is thought to add. */
  readonly leaning: number;
  readonly uncertainty: number;
  readonly clauses: Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;
}

/** Everything that does not change while texts are compared. */
export interface Prospects {
  readonly scenario: Scenario;
  readonly view: View;
  /** The likeliest profiles of the other, with their odds, adding up to 1. */
  readonly likely: readonly Weighed[];
  readonly settled: Package;
  readonly drift: number;
  readonly vetoers: readonly Vetoer[];
  /** How much it counts that the other may not sign: 1 as it is, 0 not at all. A firm side asks for more while there is time. */
  readonly caution: number;
  /** Own turns left, this one included. */
  readonly turns: number;
  /** Whether it asks itself what the other’s capital allows. */
  readonly heedsInstructions: boolean;
  /** Options that its own capital may allow yet, taken as allowed. */
  readonly wider?: Readonly<Record<PointId, readonly OptionId[]>>;
}

/** Own turns from which time does not press. */
const timeToBeFirm = 10;

/** What of a character decides on its plans. */
type Plans = Pick<Character, 'firmness' | 'heedsInstructions' | 'learnsFromRefusals'>;

/** Gets ready to compare texts, as one of this character does. */
export function prospectsOf(
  scenario: Scenario,
  view: View,
  weighed: readonly Weighed[],
  { firmness, heedsInstructions, learnsFromRefusals }: Plans,
): Prospects {
  const settled = settledPackage(view);
  const drift = view.own.reservation - (scenario.parties[view.side]?.reservation ?? view.own.reservation);
  const learnt = learnsFromRefusals ? afterRefusals(view, weighed, settled, drift) : weighed;
  const best = learnt.toSorted((a, b) => b.likelihood - a.likelihood).slice(0, judgement.profiles);
  const total = best.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const turns = turnsLeft(scenario, view);
  return {
    scenario,
    view,
    likely: best.map((one) => ({ ...one, likelihood: one.likelihood / total })),
    settled,
    drift,
    vetoers: vetoersIn(scenario, view, settled),
    caution: 1 - firmness * Math.min(1, (turns - 1) / timeToBeFirm),
    turns,
    heedsInstructions,
  };
}

/**
 * The profiles after what was refused: where this side has tabled something on every open point and the other has let it lie, those are less likely
 * that would have signed such a text.
 */
function afterRefusals(
  view: View,
  weighed: readonly Weighed[],
  settled: Package,
  drift: number,
): readonly Weighed[] {
  const text: Record<PointId, OptionId> = { ...settled };
  let latest = 0;
  for (const point of view.pointsOpen) {
    const own = view.points[point]?.standing[view.side];
    if (own === null || own === undefined) return weighed;
    text[point] = own.option;
    latest = Math.max(latest, own.round);
  }
  const rounds = Math.min(judgement.roundsCounted, view.round.number - latest);
  if (rounds <= 0 || view.pointsOpen.length === 0) return weighed;
  return weighed.map((one) => {
    const refuses = 1 - judgement.earnest * oddsOfSigning(one.profile, text, drift);
    return { ...one, likelihood: one.likelihood * pow(refuses, rounds) };
  });
}

function vetoersIn(scenario: Scenario, view: View, settled: Package): Vetoer[] {
  const [least, most] = judgement.courting;
  return lookups(scenario).leanings.flatMap(({ id, clauses }) => {
    const stated = scenario.stakeholders[id];
    const seen = view.stakeholders[id];
    if (stated?.veto !== true || seen === undefined) return [];
    let { leaning } = seen;
    for (const { point, options } of clauses) leaning -= options[settled[point] ?? ''] ?? 0;
    const courted = (least + (most - least) * stated.persuadable) / (1 + seen.courted);
    return [
      {
        id,
        leaning: leaning + courted,
        uncertainty: seen.uncertainty,
        clauses: Object.fromEntries(clauses.map(({ point, options }) => [point, options])),
      },
    ];
  });
}

/** Own turns that are left of the talks, this one included. */
export function turnsLeft({ calendar }: Scenario, view: View): number {
  const rounds = Math.max(0, calendar.rounds.length - view.round.number);
  return rounds * calendar.turnsPerRound + (view.round.turnsLeft[view.side] ?? 0);
}
