// Gives an entry another key; every place that refers to it by its id follows.
import type { Found } from '../../scenario/reading/meaning-visit.ts';
import { gatherNames, isNamedBy } from '../../scenario/reading/references.ts';
import type { Path } from '../change.ts';
import type { Edit } from './edit.ts';
import type { Source } from './place.ts';
import { partAt } from './place.ts';
import { writeKey, writeText } from './write-scalar.ts';

/** A place that names a thing: in a value, or as a key. */
export type Referrer = { readonly path: Path; readonly spot: 'key' | 'value' };

const placeIs = (path: Path) => (found: Found) =>
  found.spot === 'key' &&
  found.path.length === path.length &&
  found.path.every((step, at) => step === path[at]);

/** All places that refer to the thing whose id is the key at this path; none where the key is no id. */
export const referrersOf = (root: unknown, path: Path): readonly Referrer[] => {
  const names = gatherNames(root);
  const own = [...names.defined.values()].flatMap((there) => [...there.values()]).find(placeIs(path));
  if (own === undefined) return [];
  return names.references.filter((found) => isNamedBy(own, found, names));
};

const keyEdit = (path: Path, key: string, { text, tree, manner }: Source): Edit[] => {
  const holder = partAt(tree, path)?.holder;
  if (holder?.kind !== 'entry') return [];
  const { keyFrom, keyTo } = holder.entry;
  const isQuoted = manner.json || text[keyFrom] === '"';
  return [{ from: keyFrom, to: keyTo, by: writeKey(key, isQuoted) }];
};

const valueEdit = (path: Path, id: string, source: Source): Edit[] => {
  const node = partAt(source.tree, path)?.node;
  if (node?.kind !== 'scalar') return [];
  const style = source.manner.json ? 'double' : node.style;
  return [{ from: node.from, to: node.to, by: writeText(id, { flow: true, column: 0, indent: 0, style }) }];
};

/** The edits that rename the key at a path, and what refers to it. */
export const renameKey = (root: unknown, path: Path, key: string, source: Source): Edit[] => {
  const referrers = referrersOf(root, path).flatMap((found) =>
    found.spot === 'key' ? keyEdit(found.path, key, source) : valueEdit(found.path, key, source),
  );
  // Through an alias the same place may be found twice.
  const once = new Map([...keyEdit(path, key, source), ...referrers].map((edit) => [edit.from, edit]));
  return [...once.values()];
};
