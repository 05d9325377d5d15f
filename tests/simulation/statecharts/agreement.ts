// Compares a compiled chart with XState itself, and makes wrong copies of a chart to prove that the comparison sees them.

import { transition, type AnyStateMachine } from 'xstate';
import { can, compileChart, isFinal, step, type Chart } from '../../../src/simulation/statecharts/compile.ts';
import type { SampleEvent } from './event-variants.ts';

/** A chart of any kind, for tests that treat all alike. */
export type AnyChart = Chart<string, SampleEvent>;
type Table = AnyChart['table'];
type Branches = NonNullable<Table[string][string]>;

/** Compiles a machine as a chart of any kind. */
export function compileAny(machine: AnyStateMachine): AnyChart {
  return compileChart(machine);
}

/** Every point on which the table and XState's own `transition()` differ, as sentences. */
export function disagreements(
  machine: AnyStateMachine,
  chart: AnyChart,
  events: readonly SampleEvent[],
): readonly string[] {
  const found: string[] = [];
  for (const state of Object.keys(machine.states)) {
    const snapshot = machine.resolveState({ value: state, context: {} });
    if (isFinal(chart, state) !== (snapshot.status === 'done')) found.push(`${state} is final in one only`);
    for (const event of events) {
      const possible = snapshot.can(event);
      const expected: unknown = possible ? transition(machine, snapshot, event)[0].value : undefined;
      const actual = step(chart, state, event);
      const what = `${state} on ${JSON.stringify(event)}`;
      if (actual !== expected) found.push(`${what} leads to ${String(actual)}, not ${String(expected)}`);
      if (can(chart, state, event) !== possible) found.push(`${what} is possible in one only`);
    }
  }
  return found;
}

/** Every copy of the chart that differs in one entry of its table, with the name of the difference. */
export function wrongCopies(chart: AnyChart, events: readonly SampleEvent[]): readonly [string, AnyChart][] {
  const types = [...new Set(events.map((event) => event.type))];
  return chart.states.flatMap((state) =>
    types.flatMap((type) =>
      wrongBranches(chart, state, type).map(([name, branches]): [string, AnyChart] => [
        `${state} on ${type}: ${name}`,
        withBranches(chart, state, type, branches),
      ]),
    ),
  );
}

function wrongBranches(
  chart: AnyChart,
  state: string,
  type: string,
): readonly [string, Branches | undefined][] {
  const right = chart.table[state]?.[type];
  if (right === undefined) return [['invented', [{ target: chart.initial }]]];
  const wrong: [string, Branches | undefined][] = [['forgotten', undefined]];
  for (const [at, branch] of right.entries()) {
    for (const target of chart.states.filter((other) => other !== branch.target)) {
      wrong.push([`branch ${at} to ${target}`, right.with(at, { ...branch, target })]);
    }
    if (branch.allows !== undefined) {
      wrong.push([`branch ${at} unguarded`, right.with(at, { target: branch.target })]);
      wrong.push([`branch ${at} never taken`, right.toSpliced(at, 1)]);
    }
  }
  return wrong;
}

function withBranches(
  chart: AnyChart,
  state: string,
  type: string,
  branches: Branches | undefined,
): AnyChart {
  return { ...chart, table: { ...chart.table, [state]: { ...chart.table[state], [type]: branches } } };
}
