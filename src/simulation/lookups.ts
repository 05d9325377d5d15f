// What the rules of the table look up about a scenario, computed once for each scenario object.
import { roundDays } from '../scenario/calendar.ts';
import type { Scenario, Stakeholder } from '../scenario/format/scenario.ts';
import type { OptionId, PartyId, PointId, StakeholderId } from './ids.ts';
import { type Menu, menuOf } from './moves/menu.ts';
import { oncePer } from '../scenario/once-per.ts';

/** How a stakeholder leans, as the scenario states it. */
export interface KnownLeaning {
  readonly id: StakeholderId;
  readonly leaning: number;
  readonly uncertainty: number;
  /** What the options of the points that it cares about count for it. */
  readonly clauses: readonly {
    readonly point: PointId;
    readonly options: Readonly<Record<OptionId, number>>;
  }[];
}

export interface Lookups {
  /** The two parties, in the scenario's order. */
  readonly sides: readonly [PartyId, PartyId];
  readonly points: readonly PointId[];
  readonly options: Readonly<Record<PointId, readonly OptionId[]>>;
  /** Per party and point: its weight, normalised to a sum of 1 (equal when all are 0). */
  readonly weights: Readonly<Record<PartyId, Readonly<Record<PointId, number>>>>;
  /** Per party, point and option: its value, 0–1. */
  readonly values: Readonly<Record<PartyId, Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>>>;
  /** Per party, point and option: weight × value. */
  readonly worth: Readonly<Record<PartyId, Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>>>;
  /** Per party and point: the least `worth` of an option. */
  readonly worst: Readonly<Record<PartyId, Readonly<Record<PointId, number>>>>;
  readonly stakeholders: readonly StakeholderId[];
  /** Of every stakeholder, in the scenario’s order: how it is known to lean. */
  readonly leanings: readonly KnownLeaning[];
  /** The same leanings by id. */
  readonly leaningOf: Readonly<Record<StakeholderId, KnownLeaning>>;
  readonly vetoers: readonly StakeholderId[];
  /** Per party: those with a veto that stand behind it. */
  readonly vetoersBehind: Readonly<Record<PartyId, readonly StakeholderId[]>>;
  /** The day of each round, from 0; never earlier than the round before. */
  readonly roundDays: readonly number[];
  /** Ready-made moves, so that listing legal ones builds nothing. */
  readonly menu: Menu;
}

/** The look-ups of a scenario. */
export const lookups: (scenario: Scenario) => Lookups = oncePer(compute);

/** The value under an id that may come from a stranger: own properties only, so that "constructor" is nothing. */
export function find<Value>(table: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function compute(scenario: Scenario): Lookups {
  const [first, second] = Object.keys(scenario.parties);
  if (first === undefined || second === undefined)
    throw new Error(
      'A scenario needs two parties. Read it with the scenario reader, which says so with a line.',
    );
  const sides: readonly [PartyId, PartyId] = [first, second];
  const menu = menuOf(scenario);
  const points = Object.keys(scenario.stickingPoints);
  const stakeholders = Object.keys(scenario.stakeholders);
  const leanings = Object.entries(scenario.stakeholders).map(([id, stated]) =>
    leaningRow(id, stated, points),
  );
  const vetoers = stakeholders.filter((id) => scenario.stakeholders[id]?.veto === true);
  const weights = bySide(sides, (side) => weightsOf(scenario, points, side));
  const one = Object.fromEntries(points.map((point) => [point, 1]));
  const values = bySide(sides, (side) => worthOf(scenario, points, side, one));
  const worth = bySide(sides, (side) => worthOf(scenario, points, side, weights[side] ?? {}));
  return {
    sides,
    points,
    options: Object.fromEntries(
      points.map((point) => [point, Object.keys(scenario.stickingPoints[point]?.options ?? {})]),
    ),
    weights,
    values,
    worth,
    worst: bySide(sides, (side) =>
      Object.fromEntries(points.map((point) => [point, least(worth[side]?.[point] ?? {})])),
    ),
    stakeholders,
    leanings,
    leaningOf: Object.fromEntries(leanings.map((known) => [known.id, known])),
    vetoers,
    vetoersBehind: bySide(sides, (side) =>
      vetoers.filter((id) => scenario.stakeholders[id]?.behind === side),
    ),
    roundDays: inOrder(roundDays(scenario)),
    menu,
  };
}

/** Clauses in the order of the points, so that sums over them are the same to the last bit wherever they are made. */
function leaningRow(id: StakeholderId, stated: Stakeholder, points: readonly PointId[]): KnownLeaning {
  const clauses = points.flatMap((point) => {
    const options = stated.clauses[point];
    return options === undefined ? [] : [{ point, options }];
  });
  return { id, leaning: stated.leaning, uncertainty: stated.uncertainty, clauses };
}

function bySide<Value>(
  sides: readonly [PartyId, PartyId],
  make: (side: PartyId) => Value,
): Record<PartyId, Value> {
  return { [sides[0]]: make(sides[0]), [sides[1]]: make(sides[1]) };
}

function weightsOf(scenario: Scenario, points: readonly PointId[], side: PartyId): Record<PointId, number> {
  const raw = points.map((point) => scenario.stickingPoints[point]?.weight[side] ?? 0);
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(
    points.map((point, index) => [point, sum > 0 ? (raw[index] ?? 0) / sum : 1 / points.length]),
  );
}

function worthOf(
  scenario: Scenario,
  points: readonly PointId[],
  side: PartyId,
  weights: Readonly<Record<PointId, number>>,
): Record<PointId, Record<OptionId, number>> {
  return Object.fromEntries(
    points.map((point) => [
      point,
      Object.fromEntries(
        Object.entries(scenario.stickingPoints[point]?.options ?? {}).map(([option, held]) => [
          option,
          (weights[point] ?? 0) * (held.value[side] ?? 0),
        ]),
      ),
    ]),
  );
}

function least(values: Readonly<Record<string, number>>): number {
  const all = Object.values(values);
  return all.length === 0 ? 0 : Math.min(...all);
}

/** No round meets before the one before it, whatever the dates say. */
function inOrder(days: readonly number[]): number[] {
  let latest = 0;
  return days.map((day) => (latest = Math.max(latest, day)));
}
