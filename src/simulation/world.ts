// What rules work with: the scenario, a state they may change, and where they record what changed and why.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Cause, Change, Consequence } from './consequence.ts';
import type { PartyId } from './ids.ts';
import { keyOf } from './keys.ts';
import type { State } from './state.ts';

/** A type with every `readonly` taken off, all the way down: an immer draft or a plain copy. */
export type Mutable<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

export interface World {
  readonly scenario: Scenario;
  /** An immer draft in live play, a plain copy in simulated games: rules cannot tell. */
  readonly state: Mutable<State>;
  readonly consequences: Consequence[];
  /** True where nobody reads what happened and why: then it is numbered, but not written down. */
  readonly untold: boolean;
  /** Whose effects do not come about, where it is asked what they change; nobody’s in games proper. */
  readonly leftOut?: LeftOut | undefined;
  /** Set when chance was drawn or something hidden came out: such a move cannot be undone. */
  revealed: boolean;
}

/** A card or an event, with its answers. */
export interface LeftOut {
  readonly kind: 'card' | 'event';
  readonly id: string;
}

/** Records a change with its causes, remembers it under `key` for later chains, and returns its id. */
export function record(
  world: World,
  change: Change,
  causes: readonly Cause[],
  options: { readonly key?: string; readonly seenBy?: readonly PartyId[] } = {},
): number {
  const { state } = world;
  const { key, seenBy } = options;
  const id = state.next;
  state.next = id + 1;
  if (!world.untold) {
    const { day } = state;
    world.consequences.push(
      seenBy === undefined ? { id, day, change, causes } : { id, day, change, causes, seenBy },
    );
  }
  if (key !== undefined) state.because[key] = id;
  return id;
}

/**
 * The cause "because of what last changed under this key", or "so it was at the start" if nothing under it ever changed. The key is given whole, or in the
 * parts of which `keyOf` makes it. For what is recorded only: where nothing is told it is neither made nor looked up. What goes into the state asks `lastChange`.
 */
export function because(world: World, kind: string, id?: string, aspect?: string): Cause {
  if (world.untold) return start;
  return lastChange(world, id === undefined ? kind : keyOf(kind, id, aspect));
}

const start: Cause = Object.freeze({ kind: 'start' });

/** The same, looked up whether or not anybody is told. */
export function lastChange(world: World, key: string): Cause {
  const id = world.state.because[key];
  return id === undefined ? { kind: 'start' } : { kind: 'consequence', id };
}

/** The value under an id that the scenario's reader has already proved to exist. */
export function known<Value extends {}>(table: Readonly<Record<string, Value>>, id: string): Value {
  return table[id] ?? unknown(id);
}

function unknown(id: string): never {
  throw new Error(`The state has nothing under the id "${id}", though the scenario was read as valid.`);
}

/** The party across the table. */
export function otherSide(state: Pick<State, 'sides'>, side: PartyId): PartyId {
  return side === state.sides[0] ? state.sides[1] : state.sides[0];
}
