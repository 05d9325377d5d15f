// What a deal is worth to a party, how strong its text is, and how those who can say no lean.
import { type DurabilityFeature, durabilityFeatures } from '../../scenario/format/negotiation.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { exp } from '../numbers/exact-math.ts';
import { oncePer } from '../../scenario/once-per.ts';
import type { OptionId, Package, PartyId, StakeholderId } from '../ids.ts';
import { type KnownLeaning, lookups } from '../lookups.ts';
import { pointRows } from '../rows.ts';
import type { PointState, StakeholderState, State } from '../state.ts';
import { ratification, verifiedMonitoring } from '../table-coefficients.ts';
import { known } from '../world.ts';

/** Utility of a deal for a party, 0–1: Σ weight × value, weights normalised; points left out count as its worst option. */
export function utilityOf(scenario: Scenario, side: PartyId, deal: Package): number {
  const { points, worth, worst } = lookups(scenario);
  const own = worth[side];
  let sum = 0;
  for (const point of points) {
    const option = deal[point];
    sum += (option === undefined ? worst[side]?.[point] : own?.[point]?.[option]) ?? 0;
  }
  return sum;
}

/** The options agreed so far, ad referendum or finally. The same object as long as they stay the same. */
export function settledPackage(state: Pick<State, 'points'>): Package {
  const text = textOf(state.points);
  return (text.deal ??= settledIn(state));
}

function settledIn(state: Pick<State, 'points'>): Package {
  const settled: Record<string, string> = {};
  const rows = pointRows(state.points);
  let at = 0;
  for (const point in state.points) {
    const option = rows[at]?.option ?? null;
    if (option !== null) settled[point] = option;
    at += 1;
  }
  return settled;
}

/**
 * How strong the agreed text is in each durability feature, 0–1: 1 − Π(1 − strength of each clause).
 * A verified point adds to monitoring as one more clause would.
 */
export function clauseFeatures(
  scenario: Scenario,
  state: Pick<State, 'points'>,
): Readonly<Record<DurabilityFeature, number>> {
  const text = textOf(state.points);
  if (text.features === undefined || text.scenario !== scenario) {
    text.features = featuresOf(scenario, state);
    text.scenario = scenario;
  }
  return text.features;
}

/** The text as it was when somebody last asked, and what was worked out about it: in a cessation it is asked about every day, and hardly ever changes. */
interface Text {
  options: readonly (OptionId | null)[];
  verified: readonly boolean[];
  deal: Package | undefined;
  /** What its clauses count for a stakeholder. */
  counted: Map<KnownLeaning, number>;
  /** Its features by this scenario. */
  features: Readonly<Record<DurabilityFeature, number>> | undefined;
  scenario: Scenario | undefined;
}

const lastText = oncePer((points: State['points']): Text => textNow(pointRows(points)));

const textNow = (rows: readonly PointState[]): Text => ({
  options: rows.map(({ option }) => option),
  verified: rows.map(({ verified }) => verified),
  deal: undefined,
  counted: new Map(),
  features: undefined,
  scenario: undefined,
});

/** The text as it is now. */
function textOf(points: State['points']): Text {
  const rows = pointRows(points);
  const text = lastText(points);
  return saysTheSame(text, rows) ? text : Object.assign(text, textNow(rows));
}

function saysTheSame({ options, verified }: Text, rows: readonly PointState[]): boolean {
  for (let at = 0; at < rows.length; at += 1)
    if (rows[at]?.option !== options[at] || rows[at]?.verified !== verified[at]) return false;
  return true;
}

function featuresOf(
  scenario: Scenario,
  state: Pick<State, 'points'>,
): Readonly<Record<DurabilityFeature, number>> {
  const missing = allMissing();
  for (const point in state.points) {
    const held = state.points[point];
    if (held === undefined || held.option === null) continue;
    const features = scenario.stickingPoints[point]?.options[held.option]?.features ?? {};
    for (const feature in features) {
      const named = feature as DurabilityFeature;
      missing[named] *= 1 - (features[named] ?? 0);
    }
    if (held.verified) missing.monitoring *= 1 - verifiedMonitoring;
  }
  for (const feature of durabilityFeatures) missing[feature] = 1 - missing[feature];
  return missing;
}

const allMissing = (): Record<DurabilityFeature, number> => ({
  separation: 1,
  monitoring: 1,
  enforcement: 1,
  stepwise: 1,
  access: 1,
  'air-restraint': 1,
  'joint-action': 1,
  transparency: 1,
  inclusion: 1,
});

/**
 * How a stakeholder is known to lean towards a deal: from −100 to 100 and beyond, 0 undecided.
 * Its own leaning, what happened since, its support for the talks, and the clauses; points left out count nothing.
 */
export function leaningOf(
  scenario: Scenario,
  state: Pick<State, 'stakeholders'>,
  stakeholder: StakeholderId,
  deal: Package,
): number {
  const stated = lookups(scenario).leaningOf[stakeholder];
  const held = state.stakeholders[stakeholder];
  return stated === undefined || held === undefined ? 0 : leaningTowards(stated, held, deal);
}

/** How a stakeholder with this stated leaning and this state is known to lean towards a deal. */
export function leaningTowards(stated: KnownLeaning, held: StakeholderState, deal: Package): number {
  return leaningAtHeart(stated, held) + countClauses(stated, deal) + leaningShifted(held, deal);
}

/**
 * The same towards what is agreed so far, as a mind of its own: without what others behind its party talked it into. The clauses are counted once as
 * long as they stay the same.
 */
export function ownLeaningTowardsText(
  stated: KnownLeaning,
  state: Pick<State, 'points' | 'stakeholders' | 'ratification'>,
): number {
  const held = known(state.stakeholders, stated.id);
  const text = textOf(state.points);
  const deal = settledPackage(state);
  let clauses = text.counted.get(stated);
  if (clauses === undefined) {
    clauses = countClauses(stated, deal);
    text.counted.set(stated, clauses);
  }
  return leaningAtHeart(stated, held) + clauses + leaningShifted(held, deal) - heardBy(state, stated.id);
}

/** By how much what others behind its party say of the text has moved somebody, in points of leaning. */
export const heardBy = (
  { ratification: { heard } }: Pick<State, 'ratification'>,
  stakeholder: StakeholderId,
): number => heard[stakeholder] ?? 0;

function countClauses({ clauses }: KnownLeaning, deal: Package): number {
  let sum = 0;
  for (const { point, options } of clauses) {
    const option = deal[point];
    if (option !== undefined) sum += options[option] ?? 0;
  }
  return sum;
}

/** The part of a leaning that no clause moves. */
function leaningAtHeart(stated: KnownLeaning, held: StakeholderState): number {
  return stated.leaning + held.shift + (held.support - 50) * ratification.leaningPerSupport;
}

/** What the clauses of a deal count beyond the scenario’s own weights, because of what happened. */
function leaningShifted(held: StakeholderState, deal: Package): number {
  let shifted = 0;
  for (const point in held.clauseShift) {
    const option = deal[point];
    if (option !== undefined) shifted += held.clauseShift[point]?.[option] ?? 0;
  }
  return shifted;
}

/**
 * Chance, 0–1, that a stakeholder would consent to a deal: as `side` knows it, or as the world does without a side.
 * It consents when leaning + disposition ≥ 0, and dispositions are normal around 0.
 */
export function consentOdds(
  scenario: Scenario,
  state: Pick<State, 'stakeholders'>,
  stakeholder: StakeholderId,
  deal: Package,
  side?: PartyId,
): number {
  const uncertainty = scenario.stakeholders[stakeholder]?.uncertainty ?? 0;
  const leaning = leaningOf(scenario, state, stakeholder, deal);
  return oddsAt(leaning, uncertainty, state.stakeholders[stakeholder], side);
}

/** Chance of consent at a known leaning, as `consentOdds` has it. */
export function oddsAt(
  leaning: number,
  uncertainty: number,
  held: Pick<StakeholderState, 'disposition' | 'knownTo'> | undefined,
  side?: PartyId,
): number {
  if (held !== undefined && side !== undefined && held.knownTo.includes(side))
    return leaning + held.disposition >= 0 ? 1 : 0;
  return oddsOf(leaning, uncertainty);
}

/** Chance that leaning + a normal disposition of this standard deviation is 0 or more. */
export function oddsOf(leaning: number, uncertainty: number): number {
  if (uncertainty <= 0) return leaning >= 0 ? 1 : 0;
  return normalCdf(leaning / uncertainty);
}

/**
 * Chance that a standard normal number is at most z; the error is below 1e-7.
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.2.17.
 */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * size);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804014327 * exp((-size * size) / 2) * series;
  return z >= 0 ? 1 - tail : tail;
}
