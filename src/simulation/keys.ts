// The keys under which the last change of a thing is remembered in `because`, such as "siege:east-aleppo" or "zone:aleppo:intensity".

const keysByKind = new Map<string, (id: string) => string>();
const keysByAspect = new Map<string, Map<string, (id: string) => string>>();

/** The key of a thing, or of an aspect of it. Each is joined once: joining strings costs more than most rules do. */
export function keyOf(kind: string, id: string, aspect?: string): string {
  if (aspect !== undefined) return aspectKeys(kind, aspect)(id);
  let keys = keysByKind.get(kind);
  if (keys === undefined) {
    keys = keysOf(kind);
    keysByKind.set(kind, keys);
  }
  return keys(id);
}

/** The keys of things of one kind, or of one aspect of them: for rules that ask for many. */
export function keysOf(kind: string, aspect?: string): (id: string) => string {
  const keys = new Map<string, string>();
  const end = aspect === undefined ? '' : `:${aspect}`;
  return (id) => {
    let key = keys.get(id);
    if (key === undefined) {
      key = `${kind}:${id}${end}`;
      keys.set(id, key);
    }
    return key;
  };
}

function aspectKeys(kind: string, aspect: string): (id: string) => string {
  let byAspect = keysByAspect.get(kind);
  if (byAspect === undefined) {
    byAspect = new Map();
    keysByAspect.set(kind, byAspect);
  }
  let keys = byAspect.get(aspect);
  if (keys === undefined) {
    keys = keysOf(kind, aspect);
    byAspect.set(aspect, keys);
  }
  return keys;
}
