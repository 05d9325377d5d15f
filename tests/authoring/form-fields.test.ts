// The form model: every field of the scenario format has a form, a label and words for its choices, and none has a label too many.
import { describe, expect, test } from 'vitest';
import { familyOf } from '../../src/authoring/fields/families.ts';
import type { Shape } from '../../src/authoring/fields/field.ts';
import {
  effectVariants,
  everyField,
  formatFields,
  shapeAt,
  testVariants,
} from '../../src/authoring/fields/format.ts';
import { partOf, parts } from '../../src/authoring/parts.ts';
import {
  choiceWord,
  fieldAbout,
  fieldLabel,
  variantWord,
} from '../../src/presentation/writing/field-words.ts';
import { choice, variant } from '../../src/presentation/wording/en/workshop-choices.ts';
import { fieldHelp } from '../../src/presentation/wording/en/workshop-field-help.ts';
import { field as labels } from '../../src/presentation/wording/en/workshop-fields.ts';
import { pseudoText } from '../../src/presentation/wording/pseudo.ts';
import { setLanguage } from '../../src/presentation/wording/wording.ts';
import { durabilityFeatures } from '../../src/scenario/format/negotiation.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

const fields = everyField();
const last = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const choicesOf = (shape: Shape): readonly string[] => {
  switch (shape.kind) {
    case 'choice':
      return shape.words;
    case 'list':
      return choicesOf(shape.item);
    case 'grid':
      return typeof shape.by === 'string' ? choicesOf(shape.cell) : shape.by;
    default:
      return [];
  }
};

test('every field has a label that a teacher reads, not the name in the file', () => {
  const isPlain = ({ name, key }: (typeof fields)[number]): boolean => {
    const label = fieldLabel(name);
    return /^\p{Lu}[^_]*$/u.test(label) && !(/[A-Z]/.test(key) && label.includes(key));
  };
  expect(fields.filter((each) => !isPlain(each)).map(({ name }) => name)).toEqual([]);
});

test('every word that can be chosen has words', () => {
  for (const { name, shape } of fields)
    for (const word of choicesOf(shape)) expect(choiceWord(name, word)).not.toBe('');
  for (const feature of durabilityFeatures) expect(choiceWord('any', feature)).not.toBe('');
});

test('every kind of condition and effect has a name', () => {
  for (const word of testVariants.keys()) expect(variantWord('if', word)).not.toBe('');
  for (const word of effectVariants.keys()) expect(variantWord('effect', word)).not.toBe('');
  expect(testVariants.size + effectVariants.size).toBe(Object.keys(variant).length);
  // A kind in no group could not be chosen.
  const all = [...testVariants.keys(), ...effectVariants.keys()];
  expect(all.filter((word) => familyOf(word) === undefined)).toEqual([]);
});

test('help says what a field is for, never the general rule of its kind', () => {
  const general = /^(One line of text|Plain text|A level from|A share between|The id of|A new id)/;
  const helps = fields.map(({ name, about }) => fieldAbout(name, about) ?? '');
  expect(helps.filter((help) => general.test(help) || !/^$|[.?]$/.test(help))).toEqual([]);
});

test('labels change with the language, though they come later than the page', () => {
  setLanguage('en-XA');
  expect(fieldLabel('title')).toBe(pseudoText('Title'));
  setLanguage('en');
  expect(fieldLabel('title')).toBe('Title');
});

test('no label, help or word belongs to no field', () => {
  const names = new Set(fields.map(({ name }) => name));
  const lasts = new Set(fields.map(({ name }) => last(name)));
  const isOfAField = (key: string): boolean =>
    key.startsWith('any/') ? lasts.has(key.slice('any/'.length)) : names.has(key);
  expect(Object.keys(labels).filter((key) => !isOfAField(key))).toEqual([]);
  expect(Object.keys(fieldHelp).filter((key) => !isOfAField(key))).toEqual([]);
  const words = new Set(
    fields.flatMap(({ name, shape }) =>
      choicesOf(shape).flatMap((word) => [`${name}/${word}`, `any/${word}`]),
    ),
  );
  expect(Object.keys(choice).filter((key) => !words.has(key))).toEqual([]);
});

describe('the form knows all that the schema knows', () => {
  type Json = { readonly [key: string]: Json };
  const schema = scenarioJsonSchema() as Json;

  /** Places of all properties below a part of the schema for editors, conditions and effects apart. */
  const placesIn = (part: Json, at: string): string[] => {
    if (part.$ref !== undefined || part.allOf !== undefined) return [];
    const inner = Object.entries(part.properties ?? {}).flatMap(([key, value]) => {
      const name = at === '' ? key : `${at}/${key}`;
      return [name, ...placesIn(value, name)];
    });
    const below = [part.additionalProperties, part.items].filter(
      (each): each is Json => typeof each === 'object' && !Array.isArray(each),
    );
    return [...inner, ...below.flatMap((each) => placesIn(each, at))];
  };

  test('every property of the schema for editors is a field', () => {
    const known = fields.map(({ name }) => name).filter((name) => !/^(if|effect)\//.test(name));
    expect(known.toSorted()).toEqual([...new Set(placesIn(schema, ''))].toSorted());
  });

  test('every part of the file is in one part of the form', () => {
    const shown = parts.flatMap(({ keys }) => keys as readonly string[]);
    expect(new Set(shown).size).toBe(shown.length);
    expect([...formatFields.keys()].filter((key) => !shown.includes(key))).toEqual(['$schema', 'format']);
    expect(partOf(['zones', 'bank', 'at'])).toBe('places');
  });

  test('a field says what it holds, its range, and what counts when it is left out', () => {
    const found = (name: string) => fields.find((each) => each.name === name);
    expect(found('parties/reservation')).toMatchObject({
      mayBeLeftOut: true,
      usual: 0.35,
      shape: { kind: 'number', scale: 'share', least: 0, most: 1 },
    });
    expect(found('moves/times')?.shape).toEqual({
      kind: 'number',
      scale: 'amount',
      least: 1,
      most: 50,
      whole: true,
    });
    expect(found('stakeholders/behind')?.shape).toEqual({ kind: 'reference', to: 'party' });
    expect(found('calendar/rounds')?.shape).toMatchObject({ kind: 'list', least: 1, most: 24 });
    expect(found('events/when')?.shape).toEqual({ kind: 'condition' });
    expect(found('if/trust/atLeast')?.shape).toMatchObject({ least: 0, most: 100 });
    expect(found('title')).toMatchObject({ mayBeLeftOut: false, shape: { kind: 'line', longest: 160 } });
    expect(shapeAt(['stickingPoints', 'light', 'options', 'shared', 'value', 'east'])).toMatchObject({
      scale: 'share',
    });
  });
});
