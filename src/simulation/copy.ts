// A plain deep copy of JSON, so that a simulated game can be changed in place without touching the one it began from.
import type { State } from './state.ts';
import type { Mutable } from './world.ts';

/** A copy that `advance` may change; the original may be frozen. */
export function copyState(state: State): Mutable<State> {
  const copied = copyOf(state) as Mutable<State>;
  copied.happened = dictionary(copied.happened);
  copied.played = dictionary(copied.played);
  copied.because = dictionary(copied.because);
  return copied;
}

/** A table without a prototype is one that engines expect to grow: asking it for what is not there yet stays cheap. */
function dictionary<Value>(table: Record<string, Value>): Record<string, Value> {
  const empty: Record<string, Value> = Object.create(null);
  return Object.assign(empty, table);
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copied: unknown[] = [];
    for (const item of value) copied.push(copyOf(item));
    return copied;
  }
  // The spread keeps the table's form, which is quicker to read than one that is filled key by key.
  const copied: Record<string, unknown> = { ...value };
  for (const key in copied) {
    const held = copied[key];
    if (typeof held === 'object' && held !== null) copied[key] = copyOf(held);
  }
  return copied;
}
