// The count of calm days that the text asks for, and what sets it back.
import { meanViolence, recentViolations } from '../measures.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { stepCessation } from '../lifecycles.ts';
import { type World, because, record } from '../world.ts';

/** Sets the count back to nothing. */
export function resetCount(world: World, causes: readonly Cause[]): void {
  const { cessation } = world.state;
  if (cessation.calm === 0) return;
  cessation.calm = 0;
  stepCessation(world, { type: 'COUNT_RESET' }, causes);
  recordCalm(world, true, causes);
}

/** Whether today was calm: few violations, and violence on the fronts below the scenario’s mark. */
export function isCalm(world: World): boolean {
  return (
    recentViolations(world.state, 1) <= c.toleratedViolations &&
    meanViolence(world.scenario, world.state) <= world.scenario.cessation.calmIntensity
  );
}

/**
 * Counts today. A day that was not calm sets the count back where the agreed text says so; else it only does not count.
 * A full count leads on: to the joint centre where the scenario has one.
 */
export function countCalm(world: World): void {
  const { cessation } = world.state;
  const causes: Cause[] = [{ kind: 'rule', rule: 'calm-count' }];
  if (cessation.state === 'extended' && isCalm(world))
    stepCessation(world, { type: 'COUNT_STARTED' }, causes);
  if (cessation.state !== 'sevenDays') return;
  if (!isCalm(world)) {
    if (textResetsCount(world)) resetCount(world, [...causes, ...because(world, 'violation')]);
    return;
  }
  cessation.calm += 1;
  recordCalm(world, false, causes);
  const { weeklyCalm, jointCentre } = world.scenario.cessation;
  if (cessation.calm >= weeklyCalm) stepCessation(world, { type: 'COUNT_COMPLETED', jointCentre }, causes);
}

function recordCalm(world: World, reset: boolean, causes: readonly Cause[]): void {
  const change = {
    kind: 'calm',
    days: world.state.cessation.calm,
    of: world.scenario.cessation.weeklyCalm,
    reset,
  } as const;
  record(world, change, causes, { key: 'calm' });
}

/** Whether an agreed clause says that a violation starts the count anew. */
export function textResetsCount(world: Pick<World, 'scenario' | 'state'>): boolean {
  for (const id in world.state.points) {
    const option = world.state.points[id]?.option ?? null;
    if (option !== null && world.scenario.stickingPoints[id]?.options[option]?.resetsCount) return true;
  }
  return false;
}
