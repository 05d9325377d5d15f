// Which clauses of the text make somebody lean towards it or away from it.
import type { Cause } from '../consequence.ts';
import type { StakeholderId } from '../ids.ts';
import { settledPackage } from './preferences.ts';
import { type World, known } from '../world.ts';

/** The clauses agreed so far that move a stakeholder towards the text, or away from it; none where nobody is told. */
export function clausesThatMove(world: World, stakeholder: StakeholderId, towards: boolean): Cause[] {
  if (world.untold) return [];
  const deal = settledPackage(world.state);
  const stated = known(world.scenario.stakeholders, stakeholder).clauses;
  const shifts = known(world.state.stakeholders, stakeholder).clauseShift;
  const causes: Cause[] = [];
  for (const point in deal) {
    const option = deal[point] ?? '';
    const weight = (stated[point]?.[option] ?? 0) + (shifts[point]?.[option] ?? 0);
    if (weight === 0 || weight > 0 !== towards) continue;
    causes.push({ kind: 'clause', point, option });
  }
  return causes;
}
