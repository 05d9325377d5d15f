// New things with defaults that are valid at once, so that a scenario can be played from its first minute on.
import type { Kind } from '../scenario/format/basics.ts';
import { mapColours } from '../scenario/format/ground.ts';
import { valueAt } from '../scenario/reading/shape.ts';
import type { KnownNames } from './known-names.ts';

/** Words for what comes into being together with a new thing. */
export type FreshWords = {
  /** Titles of the options of a new sticking point: what the one wants, the middle, what the other wants. */
  readonly options: readonly [string, string, string];
  /** The name of an armed actor that holds the first zone. */
  readonly actor: string;
};

/** A value to write under a path. */
export type Written = { readonly path: readonly string[]; readonly value: unknown };

type Draft = { readonly value: unknown; readonly known: KnownNames };
type Make = (name: string, draft: Draft) => Readonly<Record<string, unknown>>;

const first = ({ known }: Draft, kind: Kind): string => known(kind)[0]?.id ?? '';
const second = ({ known }: Draft, kind: Kind): string =>
  known(kind)[1]?.id ?? first({ value: null, known }, kind);

const forParties = ({ known }: Draft, values: readonly number[]): Record<string, number> =>
  Object.fromEntries(known('party').map(({ id }, at) => [id, values[at] ?? 0.5]));

const sentence = (name: string): string => (/[.!?…。؟]$/u.test(name) ? name : `${name}.`);

const option: Make = (name, draft) => ({
  title: name,
  clause: sentence(name),
  value: forParties(draft, [0.5, 0.5]),
});

const freeColour = ({ value, known }: Draft): string => {
  const used = new Set(known('actor').map(({ path }) => valueAt(value, [...path, 'colour'])));
  return mapColours.find((colour) => !used.has(colour)) ?? 'grey';
};

/** The first two zones that no route joins yet. */
const apart = ({ value, known }: Draft): readonly [string, string] => {
  const joined = new Set(
    known('route').map(({ path }) => {
      const ends = [valueAt(value, [...path, 'from']), valueAt(value, [...path, 'to'])];
      return ends.map(String).sort().join(' ');
    }),
  );
  const zones = known('zone').map(({ id }) => id);
  for (const [at, one] of zones.entries()) {
    const other = zones.slice(at + 1).find((each) => !joined.has([one, each].sort().join(' ')));
    if (other !== undefined) return [one, other];
  }
  return [zones[0] ?? '', zones[1] ?? ''];
};

const isCovered = ({ value }: Draft, id: string): boolean =>
  valueAt(value, ['armedActors', id, 'covered']) !== false;

/** A group that a cessation covers, and one that it does not where there is one. */
const groupAndOutlaw = (draft: Draft): readonly [string, string] => {
  const actors = draft.known('actor').map(({ id }) => id);
  const group = actors.find((id) => isCovered(draft, id)) ?? actors[0] ?? '';
  return [group, actors.find((id) => !isCovered(draft, id)) ?? actors.find((id) => id !== group) ?? ''];
};

const makers: Readonly<Partial<Record<Kind, Make>>> = {
  party: (name) => ({ name }),
  option,
  stakeholder: (name, draft) => ({ name, kind: 'capital', behind: first(draft, 'party') }),
  gauge: (name) => ({ name }),
  actor: (name, draft) => ({ name, colour: freeColour(draft) }),
  route: (name, draft) => ({ name, from: apart(draft)[0], to: apart(draft)[1] }),
  siege: (name, draft) => ({
    name,
    zones: [first(draft, 'zone')],
    besieger: first(draft, 'actor'),
    defender: second(draft, 'actor'),
  }),
  separation: (name, draft) => ({
    name,
    zones: [first(draft, 'zone')],
    group: groupAndOutlaw(draft)[0],
    from: groupAndOutlaw(draft)[1],
  }),
  convoy: (name, draft) => ({
    name,
    route: first(draft, 'route'),
    to: valueAt(draft.value, ['routes', first(draft, 'route'), 'to']) ?? first(draft, 'zone'),
  }),
  move: (name) => ({
    title: name,
    kind: 'table',
    about: sentence(name),
    effects: [{ effect: 'trust', by: 3 }],
  }),
  event: (name) => ({ title: name, odds: 0.2, effects: [{ effect: 'trust', by: -3 }] }),
  answer: (name) => ({ title: name, effects: [] }),
  hint: (name) => ({ text: sentence(name) }),
  ending: (name) => ({ title: name, text: sentence(name) }),
  term: (name) => ({ term: name, text: sentence(name) }),
  source: (name) => ({ title: name }),
};

/** What must be there before a thing of a kind can be described; a kind that is named twice is needed twice. */
const needs: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  option: ['party', 'party'],
  point: ['party', 'party'],
  stakeholder: ['party'],
  route: ['zone', 'zone'],
  siege: ['zone', 'actor', 'actor'],
  separation: ['zone', 'actor', 'actor'],
  convoy: ['route'],
};

/** The first kind of thing that is missing before one of this kind can be described. */
export const missingBefore = (kind: Kind, known: KnownNames): Kind | undefined =>
  needs[kind]?.find(
    (need, at, all) => known(need).length < all.slice(0, at + 1).filter((each) => each === need).length,
  );

const newPoint = (name: string, draft: Draft, { options }: FreshWords): Record<string, unknown> => {
  const values = [
    [1, 0],
    [0.6, 0.6],
    [0, 1],
  ];
  return {
    title: name,
    weight: forParties(draft, [0.5, 0.5]),
    options: Object.fromEntries(
      options.map((title, at) => [
        ['first', 'middle', 'last'][at] ?? '',
        { title, clause: sentence(`${name}: ${title}`), value: forParties(draft, values[at] ?? []) },
      ]),
    ),
  };
};

/**
 * What to write for a new thing under `path`. More than one where it needs another that is not there yet: a first zone is held by
 * somebody.
 * @param at for zones: longitude and latitude in degrees
 */
export const freshThing = (
  kind: Kind,
  path: readonly string[],
  name: string,
  draft: Draft & { readonly words: FreshWords; readonly at?: readonly [number, number] },
): Written[] => {
  if (kind === 'point') return [{ path, value: newPoint(name, draft, draft.words) }];
  if (kind !== 'zone') return [{ path, value: makers[kind]?.(name, draft) ?? {} }];
  const holder = first(draft, 'actor');
  const actor = holder === '' ? 'local-forces' : holder;
  const zone = { path, value: { name, at: [...(draft.at ?? [0, 0])], controller: actor } };
  const withHolder = { path: ['armedActors', actor], value: { name: draft.words.actor, colour: 'grey' } };
  return holder === '' ? [withHolder, zone] : [zone];
};
