// New things in a draft: ids from names in any script, defaults that are valid at once, and what refers to what.
import { describe, expect, test } from 'vitest';
import { changed, openDraft } from '../../src/authoring/draft.ts';
import { emptyScenario } from '../../src/authoring/beginnings.ts';
import { canBeMade, freshVariant } from '../../src/authoring/fresh-variant.ts';
import { effectVariants, testVariants } from '../../src/authoring/fields/format.ts';
import { freshThing, missingBefore } from '../../src/authoring/fresh.ts';
import { knownNames, referrersTo } from '../../src/authoring/known-names.ts';
import { newIdFor } from '../../src/authoring/new-id.ts';
import { possibleDeals } from '../../src/authoring/possible-deals.ts';
import { isId } from '../../src/scenario/format/basics.ts';
import type { Kind } from '../../src/scenario/format/basics.ts';

type Draft = ReturnType<typeof openDraft>;

const words = { options: ['Ours', 'Both', 'Theirs'], actor: 'Local forces' } as const;

/** The draft with a new thing in a table. */
const withNew = (draft: Draft, kind: Kind, table: readonly string[], name: string): Draft => {
  const known = knownNames(draft.value);
  expect(missingBefore(kind, known)).toBeUndefined();
  const id = newIdFor(name, [], kind);
  return freshThing(kind, [...table, id], name, { value: draft.value, known, words, at: [36, 1] }).reduce(
    (next, { path, value }) => changed(next, { do: 'set', path, value }),
    draft,
  );
};

const errorsIn = ({ problems }: Draft): string[] =>
  problems.filter(({ severity }) => severity === 'error').map(({ path, message }) => `${path}: ${message}`);

/** One of everything, in an order in which each can be added. */
const everything: readonly (readonly [Kind, readonly string[], string])[] = [
  ['point', ['stickingPoints'], 'The well'],
  ['option', ['stickingPoints', 'well', 'options'], 'A pump'],
  ['stakeholder', ['stakeholders'], 'The elders'],
  ['gauge', ['gauges'], 'Anger'],
  ['zone', ['zones'], 'Upper square'],
  ['zone', ['zones'], 'Lower square'],
  ['actor', ['armedActors'], 'The watch'],
  ['route', ['routes'], 'The road'],
  ['siege', ['sieges'], 'The closed road'],
  ['separation', ['separations'], 'The watch leaves'],
  ['convoy', ['convoys'], 'Grain'],
  ['move', ['moves'], 'Invite the elders'],
  ['event', ['events'], 'Rain at last'],
  ['answer', ['events', 'rain-at-last', 'answers'], 'Wait'],
  ['hint', ['hints'], 'Look at the map'],
  ['ending', ['endings'], 'It held'],
  ['term', ['glossary'], 'Fallow'],
  ['source', ['sources'], 'The chronicle'],
];

const whole = everything.reduce(
  (draft, [kind, table, name]) => withNew(draft, kind, table, name),
  openDraft(emptyScenario),
);

describe('ids from names', () => {
  test.each([
    ['The Castello Road', 'castello-road'],
    ['Çaykara’ya giden yol', 'caykaraya-giden-yol'],
    ['Straße nach Łódź', 'strasse-nach-lodz'],
    ['Дорога на Киев', 'doroga-na-kiev'],
    ['طريق حلب', 'tryq-hlb'],
    ['Ὁδός Ἀθηνῶν', 'odos-athinon'],
    ['1949', 'zone-1949'],
    ['和平', 'zone'],
    ['constructor', 'zone-constructor'],
    ['', 'zone'],
  ])('%s becomes %s', (name, id) => {
    expect(newIdFor(name, [], 'zone')).toBe(id);
    expect(isId(id)).toBe(true);
  });

  test('a taken one is numbered, and a long one cut between words', () => {
    expect(newIdFor('The well', ['well', 'well-2'], 'point')).toBe('well-3');
    const long = newIdFor('word '.repeat(40), [], 'point');
    expect(isId(long)).toBe(true);
    expect(long).toMatch(/^word(-word)+$/);
  });
});

test('from nothing, one of everything is added and the scenario has no error at any step', () => {
  let draft = openDraft(emptyScenario);
  for (const [kind, table, name] of everything) {
    draft = withNew(draft, kind, table, name);
    // Answers of a crisis need an effect on nobody; the rest is whole from its first moment.
    expect(errorsIn(draft)).toEqual([]);
  }
  expect(draft.scenario?.zones['upper-square']?.controller).toBe('local-forces');
  const begun = draft.problems.filter(({ code }) => code === 'repeats-title').map(({ path }) => path);
  expect(
    begun.map((path) => path.split(' › ').at(-1)),
    'their texts are to be written',
  ).toEqual(['about', 'text', 'text']);
});

test('what has to be there first is named', () => {
  const known = knownNames(openDraft(emptyScenario).value);
  expect(missingBefore('route', known)).toBe('zone');
  expect(missingBefore('convoy', known)).toBe('route');
  expect(missingBefore('move', known)).toBeUndefined();
});

describe('conditions and effects', () => {
  const known = knownNames(whole.value);

  test.each([...testVariants.keys()])(
    'a new condition on %s is valid at once, where it can be chosen',
    (word) => {
      const variant = testVariants.get(word);
      if (variant === undefined || !canBeMade(variant, known)) return;
      const value = freshVariant('if', variant, known, 'Words');
      expect(
        errorsIn(changed(whole, { do: 'set', path: ['moves', 'invite-the-elders', 'when'], value })),
      ).toEqual([]);
    },
  );

  test.each([...effectVariants.keys()])('a new effect on %s is valid at once', (word) => {
    const variant = effectVariants.get(word);
    if (variant === undefined || !canBeMade(variant, known)) return;
    const value = [freshVariant('effect', variant, known, 'Words')];
    expect(
      errorsIn(changed(whole, { do: 'set', path: ['moves', 'invite-the-elders', 'effects'], value })),
    ).toEqual([]);
  });

  test('nearly all can be chosen in a scenario that has one of everything; flags and promises come with effects', () => {
    const left = [...testVariants.values()].filter((each) => !canBeMade(each, known)).map(({ word }) => word);
    expect(left).toEqual(['flag', 'promise']);
    expect([...effectVariants.values()].filter((each) => !canBeMade(each, known))).toEqual([]);
  });
});

test('what refers to a thing is found, in conditions and lists too, and not what stands inside it', () => {
  const value = [{ effect: 'intensity', zones: ['upper-square'], by: 2 }];
  const draft = changed(whole, { do: 'set', path: ['moves', 'invite-the-elders', 'effects'], value });
  const [zone] = knownNames(draft.value)('zone');
  expect(zone?.name).toBe('Upper square');
  const places = zone === undefined ? [] : referrersTo(draft.value, zone).map((path) => path.join(' '));
  expect(places).toContain('routes road from');
  expect(places).toContain('moves invite-the-elders effects 0 zones 0');
  expect(places.every((place) => !place.startsWith('zones upper-square'))).toBe(true);
});

describe('what can be agreed', () => {
  test('the possible deals are those worth at least no deal to both', () => {
    const found = possibleDeals({
      parties: { a: { reservation: 0.5 }, b: { reservation: 0.4 } },
      stickingPoints: {
        one: {
          weight: { a: 1, b: 1 },
          options: {
            x: { value: { a: 1, b: 0 } },
            y: { value: { a: 0, b: 1 } },
            z: { value: { a: 0.6, b: 0.6 } },
          },
        },
      },
    });
    expect(found).toMatchObject({
      possible: 1,
      best: { options: { one: 'z' }, worth: [0.6, 0.6] },
      floors: [0.5, 0.4],
    });
    expect(found?.worths).toHaveLength(3);
  });

  test('there is nothing to tell of a draft without two parties or points, and any nonsense is borne', () => {
    for (const value of [
      undefined,
      null,
      7,
      [],
      {},
      { parties: { a: 1, b: 2 }, stickingPoints: { p: { options: 3 } } },
    ])
      expect(possibleDeals(value)).toBeUndefined();
  });
});
