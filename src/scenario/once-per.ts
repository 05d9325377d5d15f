// What is worked out once for each scenario, schema or condition, and looked up again and again.

/** What was worked out for a key. */
interface Made<Key, Value> {
  readonly key: Key;
  readonly value: Value;
}

/**
 * A function whose result is worked out once for each key and kept as long as the key is. Asking about one of the last two keys costs a comparison or two:
 * in a game the two sides' views of one scenario take turns.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Made<Key, Value>>();
  let last: Made<Key, Value> | undefined;
  let former: Made<Key, Value> | undefined;
  return (key) => {
    if (last !== undefined && last.key === key) return last.value;
    let found = former;
    if (found === undefined || found.key !== key) {
      found = made.get(key);
      if (found === undefined) {
        found = { key, value: make(key) };
        made.set(key, found);
      }
    }
    former = last;
    last = found;
    return found.value;
  };
}
