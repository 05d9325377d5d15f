// Violations of the cessation: who did it, who says so, and what it does to trust.
import { chanceOf } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import type { ArmedActorId, ZoneId } from '../ids.ts';
import { keyOf } from '../keys.ts';
import { changeTrust } from '../levels.ts';
import { clauseFeatures } from '../capitals/preferences.ts';
import { type World, otherSide, record } from '../world.ts';

export interface Violation {
  readonly zone?: ZoneId | undefined;
  /** Null where nobody knows. */
  readonly by: ArmedActorId | null;
  /** How grave, 0–10; 1 for a guard who fires. */
  readonly gravity: number;
}

/** How strong the agreed text is, as far as attribution asks. */
type Text = Pick<ReturnType<typeof clauseFeatures>, 'monitoring'>;

/**
 * Records a violation. As likely as monitoring is strong, by the text (`text`, worked out when left out) and beyond it, it is attributed. Then only the violator’s patron is blamed, and an outlawed group’s violation is
 * held against nobody. Else both sides blame each other. Outside a cessation it counts for nothing.
 */
export function recordViolation(
  world: World,
  violation: Violation,
  causes: readonly Cause[],
  text: Text = clauseFeatures(world.scenario, world.state),
): void {
  const { cessation } = world.state;
  if (cessation.since === null || cessation.until !== null) return;
  const { zone, by, gravity } = violation;
  const today = cessation.violations.length - 1;
  cessation.violations[today] = (cessation.violations[today] ?? 0) + gravity;
  const odds = by === null ? 0 : Math.min(1, text.monitoring + cessation.monitoring);
  // Thrown also when nobody watches, so that games which differ only in monitoring stay in step.
  const attributed = chanceOf(world.state, odds);
  const kind = 'violation';
  const id = record(
    world,
    zone === undefined ? { kind, by, gravity, attributed } : { kind, by, gravity, attributed, zone },
    odds > 0 ? [...causes, { kind: 'chance', roll: 'attribution', odds, came: attributed }] : causes,
    { key: 'violation' },
  );
  if (zone !== undefined) world.state.because[keyOf('zone', zone, 'violation')] = id;
  blame(world, violation, attributed, [
    { kind: 'rule', rule: 'violations' },
    { kind: 'consequence', id },
  ]);
}

function blame(
  world: World,
  { by, gravity }: Violation,
  attributed: boolean,
  causes: readonly Cause[],
): void {
  if (!attributed) {
    for (const side of world.state.sides) changeTrust(world, side, -c.violationTrust * gravity, causes);
    return;
  }
  const patron = by === null ? undefined : world.scenario.armedActors[by]?.patron;
  if (patron !== undefined)
    changeTrust(world, otherSide(world.state, patron), -c.attributedTrust * gravity, causes);
}
