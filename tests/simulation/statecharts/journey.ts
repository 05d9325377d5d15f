// Tells a story to a chart: the states it passes through, or the event at which the story becomes impossible.

import { step, type Chart } from '../../../src/simulation/statecharts/compile.ts';

/** The states that a chart goes through on these events, from its first state or from `start`. */
export function journey<State extends string, Event extends { readonly type: string }>(
  chart: Chart<State, Event>,
  events: readonly NoInfer<Event>[],
  start: NoInfer<State> = chart.initial,
): readonly State[] {
  const visited: State[] = [start];
  let state = start;
  for (const event of events) {
    const next = step(chart, state, event);
    if (next === undefined) throw new Error(`"${state}" does not answer to ${JSON.stringify(event)}.`);
    visited.push(next);
    state = next;
  }
  return visited;
}
