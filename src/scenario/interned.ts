// One text for all that are equal: ids are compared and looked up in every rule, and engines do that by address for texts that are names of properties.

/** The longest text that may be an id, in UTF-16 units; prose is not worth keeping. */
const longest = 64;

/**
 * The same text; equal ones of the length of ids are one in memory, and quick to compare with names in the code and to look up in tables. Parts of
 * a file that has wide letters anywhere are held with wide ones throughout: JSON’s parser makes them narrow where it can.
 */
export function interned(text: string): string {
  if (text.length > longest) return text;
  for (const name in { [JSON.parse(JSON.stringify(text)) as string]: true }) return name;
  return text;
}

/** Puts interned texts in place of those in a tree of plain JSON, which is changed. Gives the tree. */
export function internTexts<Tree>(tree: Tree): Tree {
  if (typeof tree !== 'object' || tree === null) return tree;
  const fields = tree as Record<string, unknown>;
  for (const name of Object.keys(fields)) {
    const held = fields[name];
    if (typeof held === 'string') fields[name] = interned(held);
    else internTexts(held);
  }
  return tree;
}
