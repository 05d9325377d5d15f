// What is worked out once for each scenario, schema or condition, and looked up again and again.

/**
 * A function whose result is worked out once for each key and kept as long as the key is. Asking about the same key as the last time costs a comparison.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  let last: Key | undefined;
  let found: { readonly value: Value } | undefined;
  return (key) => {
    if (key !== last || found === undefined) {
      found = made.get(key);
      if (found === undefined) {
        found = { value: make(key) };
        made.set(key, found);
      }
      last = key;
    }
    return found.value;
  };
}
