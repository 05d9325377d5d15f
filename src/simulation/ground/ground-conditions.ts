// Tests of the ground, turned into questions about a state.
import type { Test } from '../../scenario/format/condition.ts';
import { meanCommingling, meanViolence, recentViolations } from '../conditions/measures.ts';
import { type Question, isOneOf, within } from '../conditions/question.ts';

export type GroundTest = Extract<
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

/** A test of the ground as a function. */
export function groundQuestion(test: GroundTest): Question {
  switch (test.if) {
    case 'siege':
      return isOneOf(test.is, (state) => state.sieges[test.siege]?.state);
    case 'separation':
      return isOneOf(test.is, (state) => state.separations[test.separation]?.state);
    case 'convoy':
      return isOneOf(test.is, (state) => state.convoys[test.convoy]?.state);
    case 'cessation':
      return isOneOf(test.is, (state) => state.cessation.state);
    case 'intensity':
      return zoneQuestion(test, 'intensity', (state, scenario) => meanViolence(scenario, state));
    case 'commingling':
      return zoneQuestion(test, 'commingling', (state, scenario) => meanCommingling(scenario, state));
    case 'supplies':
      return within(test, (state) => state.zones[test.zone]?.supplies);
    case 'control':
      return isOneOf(test.is, (state) => state.zones[test.zone]?.controller);
    case 'route':
      return (state) => state.routes[test.route]?.open === test.open;
    case 'strength':
      return within(test, (state) => state.armedActors[test.actor]?.strength);
    case 'compliance':
      return within(test, (state) => state.armedActors[test.actor]?.compliance);
    case 'violations':
      return within(test, (state) => recentViolations(state, test.within));
    default:
      return test satisfies never;
  }
}

/** A level of one zone, or its mean. */
function zoneQuestion(
  test: Extract<GroundTest, { if: 'intensity' | 'commingling' }>,
  level: 'intensity' | 'commingling',
  mean: Parameters<typeof within>[1],
): Question {
  const { zone } = test;
  return within(test, zone === undefined ? mean : (state) => state.zones[zone]?.[level]);
}
