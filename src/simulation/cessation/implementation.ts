// The text in force: day D, and every day after it until the cessation lasts or collapses.
import { chanceOf, pick } from '../chance.ts';
import { meanTrust, recentViolations } from '../measures.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import { endGame } from '../ending.ts';
import { drawEvents } from '../events.ts';
import { passDay } from '../ground/ground-day.ts';
import { groundIndex } from '../ground/ground-index.ts';
import { inForce } from '../ground/violence.ts';
import { clamp } from '../levels.ts';
import { stepCessation } from '../lifecycles.ts';
import { type World, because, known, record } from '../world.ts';
import { countCalm } from './calm-count.ts';
import { dailyHazard } from './hazard.ts';
import { recordViolation } from './violations.ts';

/** Day D: the cessation begins and the agreed clauses take effect. */
export function enterIntoForce(world: World, causes: readonly Cause[]): void {
  const { state, scenario } = world;
  state.cessation.since = state.day;
  state.cessation.violations = [0];
  stepCessation(world, { type: 'ENTERED_INTO_FORCE' }, [
    { kind: 'rule', rule: 'entry-into-force' },
    ...causes,
  ]);
  for (const point in state.points) {
    const option = known(state.points, point).option;
    if (option === null) continue;
    const effects = scenario.stickingPoints[point]?.options[option]?.inForce ?? [];
    applyEffects(world, effects, [{ kind: 'clause', point, option }], {
      kind: 'clause',
      id: point,
      sub: option,
    });
  }
}

/** A day of implementation, once both sides have ended their turn: the war, the count, the hazard, and what nobody wanted. */
export function passImplementationDay(world: World): void {
  const { state } = world;
  world.revealed = true;
  state.cessation.violations.push(0);
  passDay(world);
  record(world, { kind: 'day', day: state.day }, [{ kind: 'rule', rule: 'calendar' }]);
  spoil(world);
  violate(world);
  moveOn(world);
  if (collapses(world)) return;
  if (state.day - (state.cessation.since ?? state.day) >= world.scenario.calendar.implementationDays)
    return last(world);
  drawEvents(world, 'implementation');
}

/** Spoilers strike more when there is more trust to destroy. */
function spoil(world: World): void {
  const { spoilers, fronts } = groundIndex(world.scenario);
  for (const actor of spoilers) {
    const odds =
      c.spoilerStrikes *
      (known(world.state.armedActors, actor).strength / 100) *
      (meanTrust(world.state) / 100);
    const where = fronts.filter(
      (zone) =>
        (world.scenario.zones[zone]?.present[actor] ?? 0) > 0 ||
        world.state.zones[zone]?.controller === actor,
    );
    if (where.length === 0 || !chanceOf(world.state, odds)) continue;
    const zone = pick(world.state, where);
    const held = known(world.state.zones, zone);
    held.excitation = clamp(held.excitation + c.spoilerStrikeSize, 0, 100);
    const causes: Cause[] = [
      { kind: 'rule', rule: 'spoilers' },
      { kind: 'chance', roll: 'spoiler-strike', odds, came: true },
    ];
    recordViolation(world, { zone, by: actor, gravity: 1 }, causes);
  }
}

/** Violations of those who should comply, on every front; without a map, from distrust alone. */
function violate(world: World): void {
  const { fronts, covered } = groundIndex(world.scenario);
  for (const zone of fronts) {
    const held = known(world.state.zones, zone);
    const actor = held.controller;
    if (!covered.includes(actor)) continue;
    const odds = clamp(
      c.violationRate * (1 - known(world.state.armedActors, actor).compliance) * (held.intensity / 100),
      0,
      1,
    );
    if (!chanceOf(world.state, odds)) continue;
    const causes: Cause[] = [
      { kind: 'rule', rule: 'compliance' },
      ...because(world, `zone:${zone}:intensity`),
      { kind: 'chance', roll: 'violation', odds, came: true },
    ];
    recordViolation(world, { zone, by: actor, gravity: 1 }, causes);
  }
  if (fronts.length > 0) return;
  const odds = c.violationRateBare * (1 - meanTrust(world.state) / 100);
  if (chanceOf(world.state, odds))
    recordViolation(world, { by: null, gravity: 1 }, [
      { kind: 'rule', rule: 'compliance' },
      { kind: 'chance', roll: 'violation', odds, came: true },
    ]);
}

/** The cessation’s own lifecycle: extension after two days, the count, fraying and recovery. */
function moveOn(world: World): void {
  const { cessation } = world.state;
  const days = world.state.day - (cessation.since ?? world.state.day);
  const causes: Cause[] = [{ kind: 'rule', rule: 'violations' }, ...because(world, 'violation')];
  const recent = recentViolations(world.state, 3);
  if (cessation.state === 'fraying') {
    if (recent <= c.frayingViolations / 2) stepCessation(world, { type: 'RECOVERED' }, causes);
  } else if (recent >= c.frayingViolations && stepCessation(world, { type: 'FRAYED' }, causes)) {
    cessation.calm = 0;
  }
  if (cessation.state === 'first48Hours' && days >= 2)
    stepCessation(world, { type: 'EXTENDED' }, [{ kind: 'rule', rule: 'calendar' }]);
  countCalm(world);
  if (
    cessation.state === 'jointCentre' &&
    days >= world.scenario.cessation.weeklyCalm + c.consolidationDays + 2
  ) {
    stepCessation(world, { type: 'CONSOLIDATED' }, [
      { kind: 'rule', rule: 'calm-count' },
      ...because(world, 'calm'),
    ]);
  }
}

function collapses(world: World): boolean {
  const { state } = world;
  const hazard = dailyHazard(world);
  state.cessation.hazard = hazard;
  if (!inForce(world) || !chanceOf(world.state, hazard)) return false;
  collapse(world, [
    { kind: 'rule', rule: 'hazard' },
    { kind: 'chance', roll: 'collapse', odds: hazard, came: true },
    ...because(world, 'violation'),
  ]);
  return true;
}

/** The cessation is over, and the game with it. */
export function collapse(world: World, causes: readonly Cause[]): void {
  if (!stepCessation(world, { type: 'COLLAPSED' }, causes)) return;
  world.state.cessation.until = world.state.day;
  endGame(world, { type: 'COLLAPSED' }, [...causes, ...because(world, 'cessation')]);
}

function last(world: World): void {
  const causes: Cause[] = [{ kind: 'rule', rule: 'ending' }, ...because(world, 'cessation')];
  stepCessation(world, { type: 'TERM_REACHED' }, causes);
  endGame(world, { type: 'TERM_REACHED' }, causes);
}
