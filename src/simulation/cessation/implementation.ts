// The text in force: day D, and every day after it until the cessation lasts or collapses.
import { keyOf } from '../keys.ts';
import { chanceOf } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import { endGame } from '../calendar/ending.ts';
import { drawEvents } from '../events/events.ts';
import { passDaysIn } from '../ground/ground-day.ts';
import { inForce } from '../ground/restraint.ts';
import { type Theatre, textToday, theatreOf } from '../ground/theatre.ts';
import { stepCessation } from '../lifecycles.ts';
import { recentViolations } from '../conditions/measures.ts';
import { type World, because, known, lastChange, record } from '../world.ts';
import { breach } from './breaches.ts';
import { countCalm, forgetCount } from './calm-count.ts';
import { dailyHazard } from './hazard.ts';
import { spoil } from './spoilers.ts';

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
    const { option } = known(state.points, point);
    if (option === null) continue;
    const effects = scenario.stickingPoints[point]?.options[option]?.inForce ?? [];
    const clause: Cause[] = [{ kind: 'clause', point, option }, lastChange(world, keyOf('point', point))];
    applyEffects(world, effects, clause, { kind: 'clause', id: point, sub: option });
  }
}

/** A day of implementation, once both sides have ended their turn: the war, the count, the hazard, and what nobody wanted. */
export function passImplementationDay(world: World): void {
  const { state } = world;
  state.cessation.violations.push(0);
  const theatre = theatreOf(world);
  passDaysIn(theatre, 1);
  record(world, { kind: 'day', day: state.day }, [{ kind: 'rule', rule: 'calendar' }]);
  spoil(theatre);
  breach(theatre);
  moveOn(world);
  if (collapses(theatre)) return;
  if (daysInForce(world) >= world.scenario.calendar.implementationDays) last(world);
  else drawEvents(world, 'implementation');
}

const daysInForce = ({ state }: World): number => state.day - (state.cessation.since ?? state.day);

/** The cessation’s own lifecycle: extension after two days, the count, fraying and recovery. */
function moveOn(world: World): void {
  const { cessation } = world.state;
  fray(world);
  if (cessation.state === 'first48Hours' && daysInForce(world) >= c.extensionDays) extend(world);
  countCalm(world);
  const { weeklyCalm } = world.scenario.cessation;
  if (
    cessation.state === 'jointCentre' &&
    daysInForce(world) >= c.extensionDays + weeklyCalm + c.consolidationDays
  )
    stepCessation(world, { type: 'CONSOLIDATED' }, [
      { kind: 'rule', rule: 'calm-count' },
      because(world, 'calm'),
    ]);
}

function extend(world: World): void {
  stepCessation(world, { type: 'EXTENDED' }, [
    { kind: 'rule', rule: 'calendar' },
    because(world, 'cessation'),
  ]);
}

/** Many violations fray a cessation, and what was counted is void; it recovers when they are down to half. */
function fray(world: World): void {
  const recent = recentViolations(world.state, c.recentDays);
  const causes: Cause[] = [{ kind: 'rule', rule: 'violations' }, because(world, 'violation')];
  if (world.state.cessation.state === 'fraying') {
    if (recent <= c.frayingViolations * c.frayingRecovers)
      stepCessation(world, { type: 'RECOVERED' }, causes);
  } else if (recent >= c.frayingViolations && stepCessation(world, { type: 'FRAYED' }, causes)) {
    forgetCount(world, causes);
  }
}

function collapses(theatre: Theatre): boolean {
  const { world } = theatre;
  const { state } = world;
  const hazard = dailyHazard(world, textToday(theatre));
  state.cessation.hazard = hazard;
  if (!inForce(world) || !chanceOf(state, hazard)) return false;
  collapse(world, [
    { kind: 'rule', rule: 'hazard' },
    { kind: 'chance', roll: 'collapse', odds: hazard, came: true },
    ...(recentViolations(state, c.recentDays) > 0 ? [because(world, 'violation')] : []),
    ...state.sides.map((side) => because(world, 'trust', side)),
    because(world, 'cessation'),
  ]);
  return true;
}

/** The cessation is over, and the game with it. */
function collapse(world: World, causes: readonly Cause[]): void {
  if (!stepCessation(world, { type: 'COLLAPSED' }, causes)) return;
  world.state.cessation.until = world.state.day;
  endGame(world, { type: 'COLLAPSED' }, [{ kind: 'rule', rule: 'ending' }, because(world, 'cessation')]);
}

/** The last day of the calendar finds the cessation standing; a term of less than two days ends with its extension. */
function last(world: World): void {
  if (world.state.cessation.state === 'first48Hours') extend(world);
  const causes: Cause[] = [{ kind: 'rule', rule: 'ending' }, because(world, 'cessation')];
  stepCessation(world, { type: 'TERM_REACHED' }, causes);
  endGame(world, { type: 'TERM_REACHED' }, causes);
}
