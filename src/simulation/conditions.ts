// Whether a scenario’s condition holds in a state: a pure question, asked of moves, events, answers, hints and endings.
import type { Condition, Test } from '../scenario/format/condition.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { clauseFeatures } from './preferences.ts';
import type { State } from './state.ts';

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const within = (value: number | undefined, bounds: Bounds): boolean =>
  value !== undefined &&
  (bounds.atLeast === undefined || value >= bounds.atLeast) &&
  (bounds.atMost === undefined || value <= bounds.atMost);

/** True when `condition` holds. An id that the state does not know makes a test false, never an error. */
export function holds(scenario: Scenario, state: State, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holds(scenario, state, part));
  if ('any' in condition) return condition.any.some((part) => holds(scenario, state, part));
  if ('not' in condition) return !holds(scenario, state, condition.not);
  return testHolds(scenario, state, condition);
}

function testHolds(scenario: Scenario, state: State, test: Test): boolean {
  switch (test.if) {
    case 'phase':
      return state.session === test.is;
    case 'round':
      return within(state.round.number, test);
    case 'day':
      return within(state.day, test);
    case 'implementation-day':
      return state.cessation.since !== null && within(state.day - state.cessation.since, test);
    case 'trust':
      return within(test.of === undefined ? meanTrust(state) : state.parties[test.of]?.trust, test);
    case 'influence':
      return within(state.parties[test.of]?.influence, test);
    case 'patience':
      return within(state.parties[test.of]?.patience, test);
    case 'gauge':
      return within(state.gauges[test.gauge], test);
    case 'flag':
      return (state.flags[test.flag] ?? false) === test.is;
    case 'support':
      return within(state.stakeholders[test.of]?.support, test);
    case 'point':
      return pointHolds(state, test);
    case 'points-agreed':
      return within(agreedCount(state), test);
    case 'clause':
      return within(featureOf(clauseFeatures(scenario, state), test.feature), test);
    case 'ended':
      return state.ended !== null && test.is.includes(state.ended.how);
    case 'killed':
      return within(state.tally.killed, test);
    case 'reached':
      return within(state.tally.reached, test);
    case 'happened':
      return (state.happened[test.event] !== undefined) === test.is;
    case 'played':
      return wasPlayed(state, test.move, test.by) === test.is;
    case 'answered':
      return wasAnswered(state, test.event, test.answer, test.by);
    case 'promise':
      return state.promises.some((promise) => promise.promise === test.promise && promise.state === test.is);
    default:
      return groundTestHolds(state, test);
  }
}

type GroundTest = Extract<
  Test,
  {
    if:
      | 'siege'
      | 'separation'
      | 'convoy'
      | 'cessation'
      | 'intensity'
      | 'supplies'
      | 'commingling'
      | 'control'
      | 'route'
      | 'strength'
      | 'compliance'
      | 'violations';
  }
>;

function groundTestHolds(state: State, test: GroundTest): boolean {
  switch (test.if) {
    case 'siege':
      return included(test.is, state.sieges[test.siege]?.state);
    case 'separation':
      return included(test.is, state.separations[test.separation]?.state);
    case 'convoy':
      return included(test.is, state.convoys[test.convoy]?.state);
    case 'cessation':
      return included(test.is, state.cessation.state);
    case 'intensity':
      return within(
        test.zone === undefined ? meanOfZones(state, 'intensity') : state.zones[test.zone]?.intensity,
        test,
      );
    case 'commingling':
      return within(
        test.zone === undefined ? meanOfZones(state, 'commingling') : state.zones[test.zone]?.commingling,
        test,
      );
    case 'supplies': {
      const supplies = state.zones[test.zone]?.supplies;
      return supplies !== null && within(supplies, test);
    }
    case 'control':
      return included(test.is, state.zones[test.zone]?.controller);
    case 'route':
      return state.routes[test.route]?.open === test.open;
    case 'strength':
      return within(state.armedActors[test.actor]?.strength, test);
    case 'compliance':
      return within(state.armedActors[test.actor]?.compliance, test);
    case 'violations':
      return within(recentViolations(state, test.within), test);
    default:
      return test satisfies never;
  }
}

const included = (list: readonly string[], value: string | undefined): boolean =>
  value !== undefined && list.includes(value);

const featureOf = (features: Readonly<Record<string, number>>, feature: string): number | undefined =>
  features[feature];

/** Mean of both parties’ trust, 0–100. */
export function meanTrust(state: State): number {
  return ((state.parties[state.sides[0]]?.trust ?? 0) + (state.parties[state.sides[1]]?.trust ?? 0)) / 2;
}

/** How many sticking points are agreed, ad referendum or finally. */
export function agreedCount(state: State): number {
  let agreed = 0;
  for (const id in state.points) if (state.points[id]?.option !== null) agreed += 1;
  return agreed;
}

/** Violations of the last `days` days of implementation, weighted by gravity. */
export function recentViolations(state: State, days: number): number {
  const daily = state.cessation.violations;
  let sum = 0;
  for (let index = Math.max(0, daily.length - days); index < daily.length; index += 1)
    sum += daily[index] ?? 0;
  return sum;
}

/** Mean of a level over the zones where it means something: fronts for violence, mixed zones for commingling. */
export function meanOfZones(state: State, level: 'intensity' | 'commingling'): number {
  let sum = 0;
  let zones = 0;
  for (const id in state.zones) {
    const value = state.zones[id]?.[level] ?? 0;
    if (value === 0) continue;
    sum += value;
    zones += 1;
  }
  return zones === 0 ? 0 : sum / zones;
}

function pointHolds(state: State, test: Extract<Test, { if: 'point' }>): boolean {
  const point = state.points[test.point];
  if (point === undefined) return false;
  if (test.is !== undefined && point.state !== test.is) return false;
  return test.option === undefined || (point.option !== null && test.option.includes(point.option));
}

function wasPlayed(state: State, move: string, by: string | undefined): boolean {
  const played = state.played[move];
  if (played === undefined) return false;
  return by === undefined ? Object.keys(played).length > 0 : played[by] !== undefined;
}

function wasAnswered(state: State, event: string, answer: string, by: string | undefined): boolean {
  const answers = state.answered[event];
  if (answers === undefined) return false;
  return by === undefined ? Object.values(answers).includes(answer) : answers[by] === answer;
}
