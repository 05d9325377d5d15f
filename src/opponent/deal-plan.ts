// What text a side works for: the one that promises most by its own measure, given what it makes of the other side and of those at home.
import { type DurabilityFeature, durabilityFeatures } from '../scenario/format/negotiation.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { coefficients } from '../simulation/coefficients.ts';
import { exp, pow } from '../simulation/exact-math.ts';
import type { OptionId, Package, PointId, StakeholderId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import { oddsOf, settledPackage } from '../simulation/preferences.ts';
import type { View } from '../simulation/view.ts';
import type { Character } from './levels.ts';
import { leastWeight } from './offers.ts';
import type { Profile, Weighed } from './opponent-model.ts';

/** How a plan judges a text. Design choices. */
const judgement = {
  /** Profiles that are looked at: the likeliest. */
  profiles: 12,
  /** How far above its reservation value the other is thought to stop, and how sharply, 0–1. */
  theirMargin: 0.07,
  theirSharpness: 0.035,
  /** Points of leaning that courting is thought to add: to those who cannot and who can be persuaded. */
  courting: [6, 14],
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

/** Someone who can say no, as far as a plan asks. */
interface Vetoer {
  readonly id: StakeholderId;
  /** Leaning without any clause, −100–100 and beyond, with what courting is thought to add. */
  readonly leaning: number;
  readonly uncertainty: number;
  readonly clauses: Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;
}

/** A text with what it promises. */
export interface Plan {
  readonly text: Package;
  /** What it promises over having no deal, by the side’s own measure; below 0 where it is worth less than none. */
  readonly promise: number;
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

/** Gets ready to compare texts, as one of this firmness does. */
export function prospectsOf(
  scenario: Scenario,
  view: View,
  weighed: readonly Weighed[],
  { firmness, heedsInstructions }: Pick<Character, 'firmness' | 'heedsInstructions'>,
): Prospects {
  const best = weighed.toSorted((a, b) => b.likelihood - a.likelihood).slice(0, judgement.profiles);
  const total = best.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const settled = settledPackage(view);
  const turns = turnsLeft(scenario, view);
  return {
    scenario,
    view,
    likely: best.map((one) => ({ ...one, likelihood: one.likelihood / total })),
    settled,
    drift: view.own.reservation - (scenario.parties[view.side]?.reservation ?? view.own.reservation),
    vetoers: vetoersIn(scenario, view, settled),
    caution: 1 - firmness * Math.min(1, (turns - 1) / timeToBeFirm),
    turns,
    heedsInstructions,
  };
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

/** What a complete text promises a side over having none: the odds of getting it, bringing it home and its holding, times what it is worth more. */
export function promiseOf(prospects: Prospects, text: Package): number {
  const { scenario, view } = prospects;
  const { worth, points, worst } = lookups(scenario);
  let own = 0;
  for (const point of points)
    own += worth[view.side]?.[point]?.[text[point] ?? ''] ?? worst[view.side]?.[point] ?? 0;
  const gain = own - view.own.reservation;
  const across = pow(oddsOfConsentAcross(prospects, text), prospects.caution);
  const odds =
    across * oddsAtHome(prospects, text) * shareHeld(scenario, text) * oddsOfFinishing(prospects, text);
  // A text that is worth less than none stays worse the worse it is, however unlikely.
  return gain <= 0 ? gain : gain * (0.02 + 0.98 * odds);
}

/** The odds, 0–1, that the other side would in the end sign a text. */
function oddsOfConsentAcross(
  { likely, drift, settled, heedsInstructions }: Prospects,
  text: Package,
): number {
  let odds = 0;
  for (const { profile, likelihood } of likely) {
    const above = theirUtility(profile, text) - (profile.reservation - drift) - judgement.theirMargin;
    const leave = heedsInstructions ? leaveFor(profile, text, settled) : 1;
    odds += likelihood * leave * logistic(above / judgement.theirSharpness);
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

function theirUtility({ weights, values }: Profile, text: Package): number {
  let sum = 0;
  for (const point in text) sum += (weights[point] ?? 0) * (values[point]?.[text[point] ?? ''] ?? 0);
  return sum;
}

function oddsAtHome({ vetoers }: Prospects, text: Package): number {
  let odds = 1;
  for (const { leaning, uncertainty, clauses } of vetoers) {
    let leans = leaning;
    for (const point in text) leans += clauses[point]?.[text[point] ?? ''] ?? 0;
    odds *= oddsOf(leans, uncertainty);
  }
  return odds;
}

function shareHeld({ stickingPoints }: Scenario, text: Package): number {
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

const logistic = (x: number): number => 1 / (1 + exp(-x));

/** The text that promises most with `fixed` in it: sought point by point from the best for itself and from the best for the other. */
export function planText(prospects: Prospects, fixed: Package): Plan {
  const { view, scenario } = prospects;
  const { points, values } = lookups(scenario);
  const open = points.filter((point) => fixed[point] === undefined);
  const choices = new Map(open.map((point) => [point, allowedOn(prospects, point)]));
  const own = values[view.side] ?? {};
  const start = (better: (point: PointId, option: OptionId) => number): Record<PointId, OptionId> => {
    const text: Record<PointId, OptionId> = { ...fixed };
    for (const [point, options] of choices) {
      const [first = ''] = options;
      text[point] = options.reduce((a, b) => (better(point, b) > better(point, a) ? b : a), first);
    }
    return text;
  };
  const likeliest = prospects.likely[0]?.profile;
  const starts = [
    start((point, option) => own[point]?.[option] ?? 0),
    start((point, option) => likeliest?.values[point]?.[option] ?? 0),
    start((point, option) => (own[point]?.[option] ?? 0) + (likeliest?.values[point]?.[option] ?? 0)),
  ];
  let best: Plan | undefined;
  for (const text of starts) {
    const plan = climb(prospects, text, choices);
    if (best === undefined || plan.promise > best.promise) best = plan;
  }
  return best ?? { text: fixed, promise: promiseOf(prospects, fixed) };
}

function climb(
  prospects: Prospects,
  text: Record<PointId, OptionId>,
  choices: ReadonlyMap<PointId, readonly OptionId[]>,
): Plan {
  let promise = promiseOf(prospects, text);
  for (let better = true; better;) {
    better = false;
    for (const [point, options] of choices) {
      for (const option of options) {
        const before = text[point] ?? '';
        if (option === before) continue;
        text[point] = option;
        const then = promiseOf(prospects, text);
        if (then > promise + 1e-9) {
          promise = then;
          better = true;
        } else text[point] = before;
      }
    }
  }
  return { text, promise };
}

/** Options that this side’s capital allows on a point; all where it allows none. */
function allowedOn({ scenario, view, wider }: Prospects, point: PointId): readonly OptionId[] {
  const allowed = [...(view.own.mandate[point] ?? []), ...(wider?.[point] ?? [])];
  return allowed.length > 0 ? allowed : Object.keys(scenario.stickingPoints[point]?.options ?? {});
}

/** The odds, 0–1, that time suffices to agree on the open points as a text has them. What the other has tabled can be had at once. */
function oddsOfFinishing({ view, turns, settled }: Prospects, text: Package): number {
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

/** Own turns that are left of the talks, this one included. */
export function turnsLeft({ calendar }: Scenario, view: View): number {
  const rounds = Math.max(0, calendar.rounds.length - view.round.number);
  return rounds * calendar.turnsPerRound + (view.round.turnsLeft[view.side] ?? 0);
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
