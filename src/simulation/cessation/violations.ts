// Violations of the cessation: who did it, who says so, and what it does to trust.
import { chanceOf } from '../chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { changeTrust } from '../levels.ts';
import { clauseFeatures } from '../preferences.ts';
import { type World, otherSide, record } from '../world.ts';

/**
 * Records a violation by an armed actor. With monitoring it may be attributed: then only the violator’s patron is blamed; else
 * both sides blame each other. Outside a cessation it counts for nothing.
 */
export function recordViolation(
  world: World,
  {
    zone,
    by,
    gravity,
  }: { readonly zone?: string | undefined; readonly by: string | null; readonly gravity: number },
  causes: readonly Cause[],
): void {
  const { cessation, sides } = world.state;
  if (cessation.since === null || cessation.until !== null) return;
  const today = cessation.violations.length - 1;
  cessation.violations[today] = (cessation.violations[today] ?? 0) + gravity;
  const odds = Math.min(1, clauseFeatures(world.scenario, world.state).monitoring + cessation.monitoring);
  const attributed = odds > 0 && chanceOf(world.state, odds);
  const id = record(
    world,
    { kind: 'violation', by, gravity, attributed, ...(zone === undefined ? {} : { zone }) },
    causes,
    {
      key: zone === undefined ? 'violation' : `zone:${zone}:violation`,
    },
  );
  world.state.because['violation'] = id;
  const felt: Cause[] = [
    { kind: 'rule', rule: 'violations' },
    { kind: 'consequence', id },
  ];
  const patron = by === null ? undefined : world.scenario.armedActors[by]?.patron;
  if (attributed && patron !== undefined)
    changeTrust(world, otherSide(world.state, patron), -c.attributedTrust * gravity, felt);
  else if (!attributed) for (const side of sides) changeTrust(world, side, -c.violationTrust * gravity, felt);
}
