// Compiling a machine: what the tables answer, and the sentences that refuse what a table cannot hold.

import { and, createMachine, setup, type AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import {
  can,
  compileChart,
  eventsFrom,
  isFinal,
  statesOf,
  step,
} from '../../../src/simulation/statecharts/compile.ts';

const types: {
  readonly events?: { readonly type: 'PUSHED'; readonly force: number } | { readonly type: 'BROKEN' };
} = {};

const doorMachine = setup({
  types,
  guards: { hard: ({ event }) => event.type === 'PUSHED' && event.force > 5 },
}).createMachine({
  id: 'door',
  initial: 'shut',
  states: {
    shut: { on: { PUSHED: [{ target: 'open', guard: 'hard' }, { target: 'shut' }], BROKEN: 'gone' } },
    open: { on: { PUSHED: { target: 'shut', guard: 'hard' } } },
    gone: { type: 'final' },
  },
});

describe('a compiled chart', () => {
  const door = compileChart(doorMachine);

  test('knows where it starts, its states in order and its ends', () => {
    expect(door.initial).toBe('shut');
    expect(door.states).toEqual(['shut', 'open', 'gone']);
    expect(statesOf(doorMachine)).toEqual(door.states);
    expect(door.states.filter((state) => isFinal(door, state))).toEqual(['gone']);
  });

  test('tries the branches of an event in order', () => {
    expect(step(door, 'shut', { type: 'PUSHED', force: 6 })).toBe('open');
    expect(step(door, 'shut', { type: 'PUSHED', force: 5 })).toBe('shut');
  });

  test('says undefined when an event is not possible, be it unknown there or refused by its guard', () => {
    expect(step(door, 'open', { type: 'PUSHED', force: 1 })).toBeUndefined();
    expect(step(door, 'open', { type: 'BROKEN' })).toBeUndefined();
    expect(step(door, 'gone', { type: 'BROKEN' })).toBeUndefined();
    expect(can(door, 'open', { type: 'PUSHED', force: 1 })).toBe(false);
    expect(can(door, 'open', { type: 'PUSHED', force: 9 })).toBe(true);
  });

  test('lists the events that a state answers to', () => {
    expect(eventsFrom(door, 'shut')).toEqual(['PUSHED', 'BROKEN']);
    expect(eventsFrom(door, 'gone')).toEqual([]);
  });

  test('is not fooled by names that every object has', () => {
    const strange = JSON.parse('{"state":"constructor","event":{"type":"toString"}}');
    expect(step(door, strange.state, strange.event)).toBeUndefined();
    expect(step(door, 'shut', strange.event)).toBeUndefined();
    expect(isFinal(door, strange.state)).toBe(false);
    expect(eventsFrom(door, strange.state)).toEqual([]);
  });

  test('is frozen to the last branch', () => {
    const parts = [
      door,
      door.table,
      door.table.shut,
      door.table.shut['PUSHED'],
      door.table.shut['PUSHED']?.[0],
    ];
    expect(parts.every((part) => part !== undefined && Object.isFrozen(part))).toBe(true);
    expect(
      [door.finals, door.events, door.events.shut, door.states].every((part) => Object.isFrozen(part)),
    ).toBe(true);
  });
});

describe('a machine is refused, in a sentence that names the cure,', () => {
  const states = { on: {}, off: {} };
  const refused: readonly [string, AnyStateMachine, RegExp][] = [
    [
      'for context',
      createMachine({ id: 'm', initial: 'on', context: { n: 1 }, states }),
      /has context; let data ride on events/,
    ],
    ['for having no states', createMachine({ id: 'm' }), /give it states and an initial one/],
    ['for being parallel', createMachine({ id: 'm', type: 'parallel', states }), /one at a time/],
    [
      'for transitions of its own',
      createMachine({ id: 'm', initial: 'on', on: { X: '.off' }, states }),
      /transitions of its own/,
    ],
    [
      'for actions',
      machineOn({ X: { target: 'off', actions: () => {} } }),
      /"on on X" runs actions; let the rule/,
    ],
    ['for entry actions', machineOf({ entry: () => {} }), /entry or exit actions/],
    ['for exit actions', machineOf({ exit: () => {} }), /entry or exit actions/],
    ['for timers', machineOf({ after: { 100: 'off' } }), /"after" timers; let the calendar/],
    ['for eventless transitions', machineOf({ always: 'off' }), /"always" transitions; let an event/],
    ['for actors', machineOf({ invoke: { src: 'clock' } }), /invokes an actor/],
    [
      'for nested states',
      machineOf({ initial: 'a', states: { a: {} } }),
      /"on" is nested; give it a machine/,
    ],
    [
      'for final states with a way out',
      machineOf({ type: 'final', on: { X: 'off' } }),
      /final state "on" has transitions/,
    ],
    ['for wildcards', machineOn({ '*': 'off' }), /not a plain event; name events in UPPER_SNAKE/],
    ['for events without a target', machineOn({ X: {} }), /must lead to exactly one state/],
    ['for guards without a name', machineOn({ X: { target: 'off', guard: () => true } }), /unnamed guard/],
    [
      'for guards with params',
      machineOn({ X: { target: 'off', guard: { type: 'g', params: {} } } }),
      /one with params/,
    ],
    [
      'for guards that nobody wrote',
      machineOn({ X: { target: 'off', guard: 'missing' } }),
      /"on on X" asks "missing"; give/,
    ],
    ['for combined guards', combinedGuard(), /asks "both"; give that guard as a plain function/],
  ];

  test.each(refused)('%s', (_reason, machine, sentence) => {
    expect(() => compileChart(machine)).toThrow(sentence);
    expect(() => compileChart(machine)).toThrow(/^The machine "m" cannot become a table: .*\.$/);
  });

  test('while a plain one passes', () => {
    expect(step(compileChart(machineOn({ X: 'off' })), 'on', { type: 'X' })).toBe('off');
  });
});

function machineOf(on: object): AnyStateMachine {
  return createMachine({ id: 'm', initial: 'on', states: { on, off: {} } });
}

function machineOn(transitions: object): AnyStateMachine {
  return machineOf({ on: transitions });
}

function combinedGuard(): AnyStateMachine {
  return setup({ guards: { one: () => true, both: and(['one', 'one']) } }).createMachine({
    id: 'm',
    initial: 'on',
    states: { on: { on: { X: { target: 'off', guard: 'both' } } }, off: {} },
  });
}
