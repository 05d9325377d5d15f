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

/** What XState's own `transition()` makes of every event in a state. */
export interface Conduct {
  readonly state: string;
  readonly final: boolean;
  readonly answers: readonly {
    readonly event: SampleEvent;
    readonly possible: boolean;
    readonly to: unknown;
  }[];
}

/** How a machine behaves in every state. */
export function conductOf(machine: AnyStateMachine, events: readonly SampleEvent[]): readonly Conduct[] {
  return Object.keys(machine.states).map((state) => {
    const snapshot = machine.resolveState({ value: state, context: {} });
    const answers = events.map((event) => {
      const possible = snapshot.can(event);
      return { event, possible, to: possible ? transition(machine, snapshot, event)[0].value : undefined };
    });
    return { state, final: snapshot.status === 'done', answers };
  });
}

/** Every point on which a table and the machine differ, as sentences. */
export function disagreements(conduct: readonly Conduct[], chart: AnyChart): readonly string[] {
  const found: string[] = [];
  for (const { state, final, answers } of conduct) {
    if (isFinal(chart, state) !== final) found.push(`${state} is final in one only`);
    for (const { event, possible, to: expected } of answers) {
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
