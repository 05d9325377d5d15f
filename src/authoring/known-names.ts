// What can be chosen where an id is asked for: everything of a kind that the draft describes, by its name.
import type { Kind } from '../scenario/format/basics.ts';
import { durabilityFeatures } from '../scenario/format/negotiation.ts';
import { gatherNames } from '../scenario/reading/references.ts';
import { valueAt } from '../scenario/reading/shape.ts';
import type { Path } from '../scenario/reading/source-tree.ts';

/** A thing that the draft describes. */
export type Named = {
  readonly id: string;
  /** Its name as the author wrote it; the id where it has none. */
  readonly name: string;
  readonly kind: Kind;
  readonly path: Path;
};

/** Everything that has an id. Options belong to a sticking point and answers to an event: `inside` is its id. */
export type KnownNames = (kind: Kind, inside?: string) => readonly Named[];

/** What `touches` may name, in the order in which a list shows it. */
const touchable: readonly Kind[] = [
  'zone',
  'route',
  'point',
  'stakeholder',
  'party',
  'actor',
  'gauge',
  'siege',
  'separation',
  'convoy',
];

const nameAt = (root: unknown, path: Path, id: string): string => {
  const thing = valueAt(root, path);
  if (typeof thing === 'object' && thing !== null) {
    for (const key of ['name', 'title', 'term', 'text']) {
      const words = (thing as Record<string, unknown>)[key];
      if (typeof words === 'string' && words.trim() !== '') return words.trim();
    }
  }
  return id;
};

/** The name of a promise stands beside its id; flags and throws have none but their id. */
const placeOfName = (kind: Kind, path: Path): Path => (kind === 'promise' ? path.slice(0, -1) : path);

/** Everything that the plain values of a draft describe, whole or not. */
export const knownNames = (root: unknown): KnownNames => {
  const { defined } = gatherNames(root);
  const made = new Map<string, readonly Named[]>();
  const known: KnownNames = (kind, inside) => {
    if (kind === 'touched') return touchable.flatMap((each) => known(each));
    if (kind === 'feature') return durabilityFeatures.map((id) => ({ id, name: id, kind, path: [] }));
    const place = kind === 'option' || kind === 'answer' ? `${kind} ${inside}` : kind;
    const found =
      made.get(place) ??
      [...(defined.get(place)?.values() ?? [])].map(({ value: id, path }) => ({
        id,
        name: nameAt(root, placeOfName(kind, path), id),
        kind,
        path,
      }));
    made.set(place, found);
    return found;
  };
  return known;
};

/** The places that refer to a thing, outside the thing itself. */
export const referrersTo = (root: unknown, { id, kind, path }: Named): Path[] => {
  const within = (place: Path): boolean => path.every((step, at) => place[at] === step);
  const belongs = (around: Readonly<Partial<Record<Kind, string>>>): boolean =>
    kind === 'option'
      ? around.point === path.at(-3)
      : kind === 'answer'
        ? around.event === path.at(-3)
        : true;
  return gatherNames(root)
    .references.filter(
      ({ meaning, value, around, path: place }) =>
        'refersTo' in meaning &&
        value === id &&
        (meaning.refersTo === kind || (meaning.refersTo === 'touched' && touchable.includes(kind))) &&
        belongs(around) &&
        !within(place),
    )
    .map(({ path: place }) => place);
};
