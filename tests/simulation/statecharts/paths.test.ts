// Every state of every chart can be reached, and none is a trap: xstate/graph walks all paths.

import type { AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { charts, machines } from '../../../src/simulation/statecharts/charts.ts';
import { step } from '../../../src/simulation/statecharts/compile.ts';
import { compileAny } from './agreement.ts';
import { sampleEvents, type SampleEvent } from './event-variants.ts';

/** Charts that go round for as long as the game lasts, each with the state that must never get out of reach. */
const recurrent: Readonly<Partial<Record<keyof typeof machines, string>>> = {
  round: charts.round.initial,
  stickingPoint: 'agreed',
  separation: 'separated',
  convoy: 'delivered',
};

const names = [
  'session',
  'round',
  'stickingPoint',
  'ratification',
  'siege',
  'separation',
  'convoy',
  'cessation',
] as const;

function pathsFrom(machine: AnyStateMachine, state: string, events: readonly SampleEvent[]) {
  return getShortestPaths(machine, {
    events,
    fromState: machine.resolveState({ value: state, context: {} }),
    serializeState: (snapshot) => JSON.stringify(snapshot.value),
    limit: 1000,
  });
}

describe.each(names)('%s', (name) => {
  const machine: AnyStateMachine = machines[name];
  const chart = compileAny(machine);
  const events = sampleEvents[name];
  const reachedFrom = (state: string) =>
    pathsFrom(machine, state, events).map((path) => String(path.state.value));

  test('every state is reached from the first, by the same steps in the table', () => {
    const paths = pathsFrom(machine, chart.initial, events);
    expect(new Set(paths.map((path) => path.state.value))).toEqual(new Set(chart.states));
    for (const path of paths) {
      let state = chart.initial;
      for (const { event, state: next } of path.steps) {
        if (event.type === 'xstate.init') continue;
        state = step(chart, state, event) ?? `nowhere on ${event.type}`;
        expect(state).toBe(next.value);
      }
      expect(state).toBe(path.state.value);
    }
  });

  test('no state is a trap: an end, or the state to come back to, stays within reach', () => {
    const finals = chart.states.filter((state) => chart.finals[state] === true);
    const goals = finals.length > 0 ? finals : [recurrent[name]];
    for (const state of chart.states) {
      expect(goals.some((goal) => goal !== undefined && reachedFrom(state).includes(goal))).toBe(true);
    }
  });

  test('is recurrent exactly when it has no final state', () => {
    const ends = chart.states.some((state) => chart.finals[state] === true);
    expect(recurrent[name] === undefined).toBe(ends);
  });
});
