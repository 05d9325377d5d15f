// Turns a flat XState machine into a plain frozen table, so that the core can step it without running XState.

import type {
  AnyStateMachine,
  AnyStateNode,
  AnyTransitionDefinition,
  EventFromLogic,
  StateValueFrom,
} from 'xstate';

interface ChartEvent {
  readonly type: string;
}

/** One way out of a state on an event: taken when `allows` is absent or says yes. */
interface Branch<State extends string, Event extends ChartEvent> {
  readonly target: State;
  readonly allows?: (event: Event) => boolean;
}

/** A lifecycle as tables: for each state, for each event, its branches in the order in which they are tried. */
export interface Chart<State extends string, Event extends ChartEvent> {
  readonly id: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly finals: Readonly<Record<State, boolean>>;
  readonly events: Readonly<Record<State, readonly Event['type'][]>>;
  readonly table: Readonly<Record<State, Row<State, Event>>>;
}

/** What one state answers to: for each event type, its branches. */
type Row<State extends string, Event extends ChartEvent> = Readonly<
  Record<string, readonly Branch<State, Event>[] | undefined>
>;

type StateOf<Machine extends AnyStateMachine> = StateValueFrom<Machine> & string;
type EventOf<Machine extends AnyStateMachine> = EventFromLogic<Machine>;

/** The names of a machine's states, in the order in which it lists them. */
export function statesOf<Machine extends AnyStateMachine>(machine: Machine): readonly StateOf<Machine>[] {
  return Object.freeze(Object.keys(machine.states)) as readonly StateOf<Machine>[];
}

/**
 * The state that `event` leads to from `state`, or undefined when the event is not possible there.
 * A state or event that the chart does not know is not possible either. Allocates nothing unless a guard is asked.
 */
export function step<State extends string, Event extends ChartEvent>(
  chart: Chart<State, Event>,
  state: NoInfer<State>,
  event: NoInfer<Event>,
): State | undefined {
  const branches = chart.table[state]?.[event.type];
  if (branches === undefined) return undefined;
  for (const branch of branches) {
    if (branch.allows === undefined || branch.allows(event)) return branch.target;
  }
  return undefined;
}

/** Whether `event` is possible in `state`. */
export function can<State extends string, Event extends ChartEvent>(
  chart: Chart<State, Event>,
  state: NoInfer<State>,
  event: NoInfer<Event>,
): boolean {
  return step(chart, state, event) !== undefined;
}

/** Whether the lifecycle ends in `state`. */
export function isFinal<State extends string, Event extends ChartEvent>(
  chart: Chart<State, Event>,
  state: NoInfer<State>,
): boolean {
  return chart.finals[state] === true;
}

/** The types of the events that `state` answers to, guarded or not, in the order in which the machine lists them. */
export function eventsFrom<State extends string, Event extends ChartEvent>(
  chart: Chart<State, Event>,
  state: NoInfer<State>,
): readonly Event['type'][] {
  return chart.events[state] ?? [];
}

/**
 * Compiles a machine to tables that agree with XState's `transition()` on every state and event.
 *
 * Throws an Error that says what to change when the machine has anything that a table cannot hold: context, actions,
 * timers, invoked or nested states, eventless or wildcard transitions, or a guard that is not a named function.
 */
export function compileChart<Machine extends AnyStateMachine>(
  machine: Machine,
): Chart<StateOf<Machine>, EventOf<Machine>> {
  type State = StateOf<Machine>;
  type Event = EventOf<Machine>;
  refuseRoot(machine);
  const states = statesOf(machine);
  const finals: Record<State, boolean> = Object.create(null);
  const events: Record<State, readonly Event['type'][]> = Object.create(null);
  const table: Record<State, Row<State, Event>> = Object.create(null);
  for (const name of states) {
    const node = nodeOf(machine, name);
    refuseNode(machine, node);
    finals[name] = node.type === 'final';
    events[name] = Object.freeze([...node.transitions.keys()]);
    table[name] = rowOf(machine, states, node);
  }
  return Object.freeze({
    id: machine.id,
    initial: initialOf(machine, states),
    states,
    finals: Object.freeze(finals),
    events: Object.freeze(events),
    table: Object.freeze(table),
  });
}

function rowOf<State extends string>(
  machine: AnyStateMachine,
  states: readonly State[],
  node: AnyStateNode,
): Row<State, ChartEvent> {
  const row: Record<string, readonly Branch<State, ChartEvent>[]> = Object.create(null);
  for (const [event, transitions] of node.transitions) {
    row[event] = Object.freeze(transitions.map((transition) => branchOf(machine, states, node, transition)));
  }
  return Object.freeze(row);
}

function branchOf<State extends string>(
  machine: AnyStateMachine,
  states: readonly State[],
  node: AnyStateNode,
  transition: AnyTransitionDefinition,
): Branch<State, ChartEvent> {
  const where = `${node.key} on ${transition.eventType}`;
  if (!/^[A-Z][A-Z0-9_]*$/.test(transition.eventType)) {
    throw unfit(machine, `"${where}" is not a plain event; name events in UPPER_SNAKE, without wildcards`);
  }
  if (transition.actions.length > 0) {
    throw unfit(machine, `"${where}" runs actions; let the rule that sends the event do that work`);
  }
  const [first, ...others] = transition.target ?? [];
  const target = states.find((name) => name === first?.key);
  if (target === undefined || others.length > 0) {
    throw unfit(machine, `"${where}" must lead to exactly one state; name that state as its target`);
  }
  const allows = guardOf(machine, where, transition.guard);
  return Object.freeze(allows === undefined ? { target } : { target, allows });
}

function guardOf(
  machine: AnyStateMachine,
  where: string,
  guard: unknown,
): ((event: ChartEvent) => boolean) | undefined {
  if (guard === undefined) return undefined;
  if (typeof guard !== 'string') {
    throw unfit(machine, `"${where}" has an unnamed guard or one with params; name it in setup({ guards })`);
  }
  const predicate: unknown = machine.implementations.guards[guard];
  if (typeof predicate !== 'function' || 'check' in predicate) {
    throw unfit(
      machine,
      `"${where}" asks "${guard}"; give that guard as a plain function in setup({ guards })`,
    );
  }
  return (event) => predicate({ event, context: undefined }, undefined) === true;
}

function nodeOf(machine: AnyStateMachine, name: string): AnyStateNode {
  const node = machine.states[name];
  if (node === undefined) throw unfit(machine, `it has no state "${name}"; list it under states`);
  return node;
}

function refuseRoot(machine: AnyStateMachine): void {
  const root = machine.root;
  if (machine.config.context !== undefined) {
    throw unfit(machine, 'it has context; let data ride on events and live in the state tree');
  }
  if (root.type !== 'compound') {
    throw unfit(machine, 'it is not a list of states with one at a time; give it states and an initial one');
  }
  if (root.transitions.size > 0) {
    throw unfit(machine, 'it has transitions of its own; give them to each state that they leave');
  }
  refuseWork(machine, root);
}

function refuseNode(machine: AnyStateMachine, node: AnyStateNode): void {
  if (node.type !== 'atomic' && node.type !== 'final') {
    throw unfit(machine, `its state "${node.key}" is nested; give it a machine and a file of its own`);
  }
  if (node.type === 'final' && node.transitions.size > 0) {
    throw unfit(machine, `its final state "${node.key}" has transitions; final states are left by nothing`);
  }
  refuseWork(machine, node);
}

/** Refuses whatever makes a state do work by itself. */
function refuseWork(machine: AnyStateMachine, node: AnyStateNode): void {
  if (node.after.length > 0) {
    throw unfit(machine, `"${node.id}" has "after" timers; let the calendar send an event instead`);
  }
  if (node.invoke.length > 0) {
    throw unfit(machine, `"${node.id}" invokes an actor; let the running game do that work`);
  }
  if (node.entry.length > 0 || node.exit.length > 0) {
    throw unfit(
      machine,
      `"${node.id}" has entry or exit actions; let the rule that sends the event do that work`,
    );
  }
  if (node.always !== undefined) {
    throw unfit(machine, `"${node.id}" has "always" transitions; let an event lead out of it`);
  }
}

function initialOf<State extends string>(machine: AnyStateMachine, states: readonly State[]): State {
  const { target, actions } = machine.root.initial;
  const initial = states.find((name) => name === target[0]?.key);
  if (initial === undefined || actions.length > 0) {
    throw unfit(machine, 'its initial state must be one of its states, entered without actions');
  }
  return initial;
}

function unfit(machine: AnyStateMachine, reason: string): Error {
  return new Error(`The machine "${machine.id}" cannot become a table: ${reason}.`);
}
