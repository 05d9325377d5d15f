// Numbers worked out from the whole state, which conditions and rules share.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { groundIndex } from '../ground/ground-index.ts';
import { pointRows, zoneRows } from '../rows.ts';
import type { State } from '../state.ts';

/** Mean of both parties’ trust, 0–100. */
export function meanTrust({ parties, sides }: Pick<State, 'parties' | 'sides'>): number {
  return ((parties[sides[0]]?.trust ?? 0) + (parties[sides[1]]?.trust ?? 0)) / 2;
}

/** How many sticking points are agreed, ad referendum or finally. */
export function agreedCount(state: Pick<State, 'points'>): number {
  let agreed = 0;
  for (const { option } of pointRows(state.points)) if (option !== null) agreed += 1;
  return agreed;
}

/** Violations of the last `days` days of implementation, today included, weighted by gravity. */
export function recentViolations(state: Pick<State, 'cessation'>, days: number): number {
  const daily = state.cessation.violations;
  let sum = 0;
  for (let index = Math.max(0, daily.length - days); index < daily.length; index += 1)
    sum += daily[index] ?? 0;
  return sum;
}

/**
 * Mean violence over the fronts that a cessation covers, 0–100: those held by an actor that it covers, where most of the fighters are covered too.
 * Over all zones where a scenario draws no front; 0 where there is none to count.
 */
export function meanViolence(scenario: Scenario, state: Pick<State, 'zones'>): number {
  const { fronts, zones, actors, actorAt } = groundIndex(scenario);
  const rows = zoneRows(state.zones);
  let sum = 0;
  let counted = 0;
  for (const { at, outlawed } of fronts.length > 0 ? fronts : zones) {
    const held = rows[at];
    if (held === undefined) continue;
    const holder = actors[actorAt[held.controller] ?? -1];
    if (fronts.length > 0 && (holder?.covered !== true || outlawed >= 0.5)) continue;
    sum += held.intensity;
    counted += 1;
  }
  return counted === 0 ? 0 : sum / counted;
}

/**
 * Mean commingling, 0–1, over the zones where groups are mixed: those of which the scenario states it and those where it has come
 * about. Zones in which nobody could mix do not dilute it. 0 where nobody mixes.
 */
export function meanCommingling(scenario: Scenario, state: Pick<State, 'zones'>): number {
  const rows = zoneRows(state.zones);
  let sum = 0;
  let mixed = 0;
  for (const { at, mixedAtStart } of groundIndex(scenario).zones) {
    const commingling = rows[at]?.commingling ?? 0;
    if (commingling === 0 && !mixedAtStart) continue;
    sum += commingling;
    mixed += 1;
  }
  return mixed === 0 ? 0 : sum / mixed;
}
