// A change made in any field of the forms gives a text that reads back as exactly that, and still has the shape of a scenario.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changed, openDraft } from '../../src/authoring/draft.ts';
import type { Field, Shape } from '../../src/authoring/fields/field.ts';
import { formatFields } from '../../src/authoring/fields/format.ts';
import { scenarioSchema } from '../../src/scenario/format/scenario.ts';
import { valueAt } from '../../src/scenario/reading/shape.ts';

type Path = readonly (string | number)[];
type Place = { readonly field: Field; readonly path: Path };

const template = readFileSync(new URL('../../scenarios/template/template.yaml', import.meta.url), 'utf8');
const draft = openDraft(template);

/** Every field of the format at the first place of the template where it stands, or could stand. */
const places = (shape: Shape, path: Path): Place[] => {
  const value = valueAt(draft.value, path);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  switch (shape.kind) {
    case 'block':
      return shape.fields.flatMap((field) => [
        { field, path: [...path, field.key] },
        ...places(field.shape, [...path, field.key]),
      ]);
    case 'table':
      return keys.flatMap((key) => places(shape.entry, [...path, key]));
    case 'list':
      return keys.flatMap((_, at) => places(shape.item, [...path, at]));
    default:
      return [];
  }
};

const found = new Map<string, Place>();
for (const [key, field] of formatFields)
  for (const place of [{ field, path: [key] }, ...places(field.shape, [key])])
    if (!found.has(place.field.name)) found.set(place.field.name, place);

const awkward = [
  'yes',
  '12',
  '- a: b # c',
  '"quoted" and ’typographic’',
  'two\n\nparagraphs',
  ' Ünïcödé, عربي ',
];

/** A value that a form of this kind writes; the awkward texts in turn. */
const valueFor = (shape: Shape, turn: number): unknown => {
  const text = awkward[turn % awkward.length] ?? '';
  switch (shape.kind) {
    case 'line':
      return shape.longest < 100 ? undefined : text.replaceAll('\n', ' ').trim();
    case 'text':
      return text.trim();
    case 'number':
      return turn % 2 === 0 ? shape.least : shape.most;
    case 'switch':
      return turn % 2 === 0;
    case 'choice': {
      const word = shape.words[turn % shape.words.length] ?? '';
      return shape.numbers ? Number(word) : word;
    }
    case 'day':
      return '2024-02-29';
    case 'place':
      return [-179.999, 89.5];
    case 'condition':
      return { all: [{ if: 'round', atLeast: 2 }, { not: { if: 'trust', atMost: 0.5 } }] };
    default:
      return undefined;
  }
};

const isWhole = (value: unknown): boolean => scenarioSchema.safeParse(value).success;

const written = [...found.values()]
  .map((place, turn) => ({ ...place, value: valueFor(place.field.shape, turn) }))
  .filter(({ value }) => value !== undefined);

describe('a field of the forms', () => {
  test('there is a place in the template to try nearly every one of them', () => {
    expect(written.length).toBeGreaterThan(110);
  });

  test.each(written.map((change) => [change.field.name, change] as const))('%s', (_, { path, value }) => {
    const read = openDraft(changed(draft, { do: 'set', path, value }).text);
    expect(valueAt(read.value, path)).toEqual(value);
    // A block that is begun by one of its fields still wants the others; all else stays a scenario.
    const around = valueAt(draft.value, path.slice(0, -1));
    expect(around === undefined || isWhole(read.value)).toBe(true);
  });
});

test('notes of the template survive a change of every field', () => {
  const notes = template.split('\n').filter((line) => line.startsWith('#'));
  const after = written
    .map(({ path, value }) => ({ do: 'set', path, value }) as const)
    .reduce(changed, draft);
  const kept = new Set(after.text.split('\n'));
  expect(notes.filter((note) => !kept.has(note))).toEqual([]);
});
