// The keys under which the last change of a thing is remembered in `because`, such as "siege:east-aleppo" or "zone:aleppo:intensity".

const keys = new Map<string, Map<string, string>>();
const aspectKeys = new Map<string, Map<string, string>>();

/** The key of a thing, or of an aspect of it. Each is joined once: joining strings costs more than most rules do. */
export function keyOf(kind: string, id: string, aspect?: string): string {
  return aspect === undefined ? joined(keys, kind, id) : joined(aspectKeys, joined(keys, kind, id), aspect);
}

function joined(known: Map<string, Map<string, string>>, first: string, second: string): string {
  let after = known.get(first);
  if (after === undefined) {
    after = new Map();
    known.set(first, after);
  }
  let key = after.get(second);
  if (key === undefined) {
    key = `${first}:${second}`;
    after.set(second, key);
  }
  return key;
}
