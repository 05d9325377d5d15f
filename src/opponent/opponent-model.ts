// What a side makes of the other: many profiles that the other could have, and how well each fits what it has said and done.
import type { Scenario } from '../scenario/format/scenario.ts';
import { oncePer } from '../scenario/once-per.ts';
import { type ChanceState, normal, seedChance, uniform } from '../simulation/numbers/chance.ts';
import { exp } from '../simulation/numbers/exact-math.ts';
import type { OptionId, PartyId, PointId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import type { View } from '../simulation/views/view.ts';

/** One guess of the other side’s preferences, with the same normalisation as a scenario’s. */
export interface Profile {
  /** Of each point, adding up to 1. */
  readonly weights: Readonly<Record<PointId, number>>;
  /** Of each option, 0–1. */
  readonly values: Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;
  /** Utility of having no deal, 0–1, before the war moved it. */
  readonly reservation: number;
  /** Options that its capital is thought to allow at first. */
  readonly mandate: Readonly<Record<PointId, readonly OptionId[]>>;
}

/** A profile with how likely it is, 0–1; those of a list add up to 1. */
export interface Weighed {
  readonly at: number;
  readonly profile: Profile;
  readonly likelihood: number;
}

/** What is thought of a stranger before it says anything. Design choices. */
const prior = {
  /** Profiles to choose among. */
  profiles: 96,
  /** How far its values are thought to be the reverse of one’s own, against what those behind it are known to want, 0–1. */
  opposed: 0.6,
  /** Standard deviation of a value, 0–1. */
  valueNoise: 0.12,
  /** Share of a weight that every point has alike; the rest goes by how much those behind the other care. */
  evenWeight: 0.5,
  /** How far a weight may be off, as the exponent’s standard deviation. */
  weightNoise: 0.45,
  /** Standard deviation of the reservation value around one’s own. */
  reservationNoise: 0.03,
  /** An option worth less than this to it is left out of its mandate with these odds. */
  mandateValue: 0.22,
  mandateOdds: 0.75,
} as const;

/** How strongly what it does speaks for a profile: exponents per unit of value. */
const evidence = { tabled: 4, agreed: 2, notTaken: -1, reading: 18 } as const;

/** The middle of the values that a reaction to a non-paper stands for. */
const readingMeans: Readonly<Record<string, number>> = { warm: 0.85, open: 0.57, cool: 0.33, cold: 0.1 };

const drawn = oncePer<Scenario, Record<PartyId, readonly Profile[]>>(() => ({}));

/** The profiles that `side` thinks possible for the other: the same for the same scenario. */
export const profilesOf = (scenario: Scenario, side: PartyId): readonly Profile[] =>
  (drawn(scenario)[side] ??= drawProfiles(scenario, side));

function drawProfiles(scenario: Scenario, side: PartyId): Profile[] {
  const holder = { chance: seedChance(`profiles/${scenario.id}/${side}`) };
  const likings = likingsBehind(scenario, side);
  return Array.from({ length: prior.profiles }, () => drawProfile(scenario, side, likings, holder));
}

/** Per point and option: what those behind the other side are known to make of it. */
type Likings = Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;

function likingsBehind(scenario: Scenario, side: PartyId): Likings {
  const { points, options, leanings } = lookups(scenario);
  const behind = leanings.filter(({ id }) => {
    const { behind: party, veto } = scenario.stakeholders[id] ?? {};
    return party !== undefined && party !== null && party !== side && veto === true;
  });
  return Object.fromEntries(
    points.map((point) => [
      point,
      Object.fromEntries(
        (options[point] ?? []).map((option) => [
          option,
          behind.reduce(
            (sum, { clauses }) => sum + (clauses.find((held) => held.point === point)?.options[option] ?? 0),
            0,
          ),
        ]),
      ),
    ]),
  );
}

function drawProfile(
  scenario: Scenario,
  side: PartyId,
  likings: Likings,
  holder: { chance: ChanceState },
): Profile {
  const { points, values } = lookups(scenario);
  const own = values[side] ?? {};
  const drawnValues: Record<PointId, Record<OptionId, number>> = {};
  const raw: Record<PointId, number> = {};
  const mandate: Record<PointId, OptionId[]> = {};
  const care = points.reduce((sum, point) => sum + spanOf(likings[point] ?? {}).width, 0);
  let total = 0;
  for (const point of points) {
    const { least, width } = spanOf(likings[point] ?? {});
    const held: Record<OptionId, number> = {};
    const allowed: OptionId[] = [];
    for (const option in own[point]) {
      const opposed = 1 - (own[point]?.[option] ?? 0);
      const liked = width === 0 ? opposed : ((likings[point]?.[option] ?? 0) - least) / width;
      const mean = prior.opposed * opposed + (1 - prior.opposed) * liked;
      const value = Math.min(1, Math.max(0, normal(holder, mean, prior.valueNoise)));
      held[option] = value;
      if (uniform(holder) >= prior.mandateOdds || value >= prior.mandateValue) allowed.push(option);
    }
    drawnValues[point] = held;
    mandate[point] = allowed;
    const even = 1 / points.length;
    const mean = care === 0 ? even : prior.evenWeight * even + (1 - prior.evenWeight) * (width / care);
    const weight = mean * exp(normal(holder, 0, prior.weightNoise));
    raw[point] = weight;
    total += weight;
  }
  return {
    weights: Object.fromEntries(points.map((point) => [point, (raw[point] ?? 0) / total])),
    values: drawnValues,
    reservation: normal(holder, scenario.parties[side]?.reservation ?? 0.4, prior.reservationNoise),
    mandate,
  };
}

function spanOf(table: Readonly<Record<string, number>>): { readonly least: number; readonly width: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const id in table) {
    least = Math.min(least, table[id] ?? 0);
    most = Math.max(most, table[id] ?? 0);
  }
  return most > least ? { least, width: most - least } : { least: 0, width: 0 };
}

/** Every profile with how likely it is by what this side has seen of the other: its positions, what it agreed to, and how it took non-papers. */
export function weighProfiles(scenario: Scenario, view: View): Weighed[] {
  const profiles = profilesOf(scenario, view.side);
  const logs = profiles.map((profile) => fitOf(profile, view));
  const best = Math.max(...logs);
  const likely = logs.map((log) => exp(log - best));
  const total = likely.reduce((sum, one) => sum + one, 0);
  return profiles.map((profile, at) => ({ at, profile, likelihood: (likely[at] ?? 0) / total }));
}

/** The logarithm of how well a profile fits, up to a constant. */
function fitOf({ values }: Profile, view: View): number {
  let fit = 0;
  for (const point in view.points) {
    const held = view.points[point];
    const table = values[point];
    if (held === undefined || table === undefined) continue;
    const theirs = held.standing[view.other];
    const ours = held.standing[view.side];
    if (held.option !== null) fit += choiceFit(table, held.option, evidence.agreed);
    else {
      if (theirs !== null && theirs !== undefined) fit += choiceFit(table, theirs.option, evidence.tabled);
      if (ours !== null && ours !== undefined) fit += evidence.notTaken * (table[ours.option] ?? 0);
    }
  }
  if (view.offer !== null && view.offer.by === view.other) {
    for (const point in view.offer.package)
      fit += choiceFit(values[point] ?? {}, view.offer.package[point] ?? '', evidence.tabled / 2);
  }
  for (const { point, option, reaction } of view.own.readings) {
    const off = (values[point]?.[option] ?? 0.5) - (readingMeans[reaction] ?? 0.5);
    fit -= evidence.reading * off * off;
  }
  return fit;
}

/** How likely it is that one with these values names this option, as a logarithm: a logistic choice among the options. */
function choiceFit(table: Readonly<Record<OptionId, number>>, chosen: OptionId, strength: number): number {
  let sum = 0;
  let count = 0;
  for (const option in table) {
    sum += table[option] ?? 0;
    count += 1;
  }
  return count === 0 ? 0 : strength * ((table[chosen] ?? 0) - sum / count);
}
