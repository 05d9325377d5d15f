// The count of calm days that the text asks for, what sets it back, and the trust that calm builds.
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { changeTrust } from '../levels.ts';
import { stepCessation } from '../lifecycles.ts';
import { meanViolence, recentViolations } from '../conditions/measures.ts';
import { type World, because, record } from '../world.ts';

const rule: Cause = { kind: 'rule', rule: 'calm-count' };

/** Sets a running count back to nothing. Where no days are being counted there is nothing to set back. */
export function resetCount(world: World, causes: readonly Cause[]): void {
  if (world.state.cessation.state !== 'sevenDays') return;
  stepCessation(world, { type: 'COUNT_RESET' }, causes);
  forgetCount(world, causes);
}

/** The days counted so far are worth nothing any more. */
export function forgetCount(world: World, causes: readonly Cause[]): void {
  if (world.state.cessation.calm === 0) return;
  world.state.cessation.calm = 0;
  recordCalm(world, true, causes);
}

/** Whether today was calm: few violations, and violence on the fronts below the scenario’s mark. */
export function isCalm({ scenario, state }: Pick<World, 'scenario' | 'state'>): boolean {
  return (
    recentViolations(state, 1) <= c.toleratedViolations &&
    meanViolence(scenario, state) <= scenario.cessation.calmIntensity
  );
}

/**
 * Counts today. The first calm day after the first 48 hours starts the count and is its first. A day that was not calm sets the count back
 * where the agreed text says so; else it only does not count. A full count leads on: to the joint centre where the scenario has one.
 */
export function countCalm(world: World): void {
  const { cessation } = world.state;
  const calm = isCalm(world);
  if (calm) trustCalm(world);
  if (cessation.state === 'extended' && calm)
    stepCessation(world, { type: 'COUNT_STARTED' }, [rule, because(world, 'cessation')]);
  if (cessation.state !== 'sevenDays') return;
  if (!calm) {
    if (textResetsCount(world)) resetCount(world, [rule, because(world, 'violation'), ...clauses(world)]);
    return;
  }
  cessation.calm += 1;
  recordCalm(world, false, [rule, because(world, 'cessation')]);
  const { weeklyCalm, jointCentre } = world.scenario.cessation;
  if (cessation.calm >= weeklyCalm)
    stepCessation(world, { type: 'COUNT_COMPLETED', jointCentre }, [rule, because(world, 'calm')]);
}

/** A calm day is conduct too. */
function trustCalm(world: World): void {
  for (const side of world.state.sides)
    changeTrust(world, side, c.calmTrust, [{ kind: 'rule', rule: 'trust' }, because(world, 'cessation')]);
}

function recordCalm(world: World, reset: boolean, causes: readonly Cause[]): void {
  const days = world.state.cessation.calm;
  const of = world.scenario.cessation.weeklyCalm;
  record(world, { kind: 'calm', days, of, reset }, causes, { key: 'calm' });
}

/** Whether an agreed clause says that a violation starts the count anew. */
export function textResetsCount(world: Pick<World, 'scenario' | 'state'>): boolean {
  return clauses(world).length > 0;
}

/** The agreed clauses that say so. */
function clauses({ scenario, state }: Pick<World, 'scenario' | 'state'>): Cause[] {
  const found: Cause[] = [];
  for (const point in state.points) {
    const option = state.points[point]?.option ?? null;
    if (option !== null && scenario.stickingPoints[point]?.options[option]?.resetsCount === true)
      found.push({ kind: 'clause', point, option });
  }
  return found;
}
