// Derives fields from the zod schemas of the format, so that a form can never know less than the reader.
import type { Kind } from '../../scenario/format/basics.ts';
import * as basics from '../../scenario/format/basics.ts';
import { condition } from '../../scenario/format/condition.ts';
import { effect } from '../../scenario/format/effect.ts';
import { bareSchema, meaningOf } from '../../scenario/schema-walk.ts';
import type { z } from '../../scenario/zod.ts';
import type { Field, NumberShape, Scale, Shape, Variant } from './field.ts';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: Schema): Def => (schema as z.ZodType).def as Def;

/** The layers of optional and default around a schema, from the outside in, and the schema itself. */
const layersOf = (schema: Schema): Schema[] => {
  const def = defOf(schema);
  return 'innerType' in def ? [schema, ...layersOf(def.innerType)] : [schema];
};

/** Sentences that say what a kind of value is, not what this field is for: forms say that by their controls. */
const general: ReadonlySet<string> = new Set(
  [
    basics.id,
    basics.title,
    basics.text,
    basics.languageTag,
    basics.share,
    basics.level,
    basics.change,
    basics.count,
    basics.day,
    basics.place,
    basics.citations,
    condition,
    effect,
  ].flatMap(({ description }) => description ?? []),
);

const isGeneral = (sentence: string): boolean =>
  general.has(sentence) || /^(The id of|A new id, for) /.test(sentence) || sentence === 'Added to the level.';

const aboutOf = (schema: Schema): string | undefined =>
  layersOf(schema)
    .map((layer) => (layer as z.ZodType).description)
    .find((sentence) => sentence !== undefined && !isGeneral(sentence));

const usualOf = (schema: Schema): unknown => {
  for (const layer of layersOf(schema)) {
    const def = defOf(layer);
    if (def.type === 'default') return def.defaultValue;
  }
  return undefined;
};

const kindOf = (schema: Schema): { to: Kind } | { of: Kind } | undefined => {
  const meaning = meaningOf(schema);
  if (meaning === undefined || 'text' in meaning) return undefined;
  return 'refersTo' in meaning ? { to: meaning.refersTo } : { of: meaning.defines };
};

const scaleOf = (least: number, most: number, whole: boolean): Scale => {
  if (whole) return 'amount';
  if (most === 1) return least < 0 ? 'share-change' : 'share';
  if (most === 100) return least < 0 ? 'change' : 'level';
  return 'amount';
};

const numberShape = (schema: z.ZodNumber): NumberShape => {
  const whole = schema.isInt;
  const within = (end: number | null, otherwise: number) =>
    end === null || Math.abs(end) > 1e9 ? otherwise : end;
  const [least, most] = [within(schema.minValue, -1e6), within(schema.maxValue, 1e6)];
  return { kind: 'number', scale: scaleOf(least, most, whole), least, most, whole };
};

const stringShape = (schema: z.ZodString): Shape => {
  const named = kindOf(schema);
  if (named !== undefined)
    return 'to' in named ? { kind: 'reference', to: named.to } : { kind: 'new-id', of: named.of };
  if (bareSchema(schema) === basics.id) return { kind: 'new-id', of: null };
  if (bareSchema(schema) === basics.day) return { kind: 'day' };
  const longest = schema.maxLength ?? basics.limits.titleLength;
  return { kind: longest > basics.limits.titleLength * 2 ? 'text' : 'line', longest };
};

const recordShape = (def: Extract<Def, { type: 'record' }>, name: string): Shape => {
  const key = kindOf(def.keyType);
  const inner = shapeOf(def.valueType, name);
  if (key !== undefined && 'of' in key) return { kind: 'table', of: key.of, entry: inner };
  const words = defOf(bareSchema(def.keyType));
  const by =
    key?.to ?? (words.type === 'enum' ? Object.values(words.entries).map(String) : ([] as readonly string[]));
  return { kind: 'grid', by, cell: inner };
};

/** How many items a list may have: what its checks say. */
const sizesOf = (schema: Schema): { least: number; most: number } => {
  const rules = (defOf(schema).checks ?? []).map(({ _zod: check }) => check.def) as {
    minimum?: number;
    maximum?: number;
    length?: number;
  }[];
  const exact = rules.find(({ length }) => length !== undefined)?.length;
  return {
    least: exact ?? Math.max(0, ...rules.map(({ minimum }) => minimum ?? 0)),
    most: exact ?? Math.min(basics.limits.listLength, ...rules.map(({ maximum }) => maximum ?? Infinity)),
  };
};

const listShape = (schema: Schema, def: Extract<Def, { type: 'array' }>, name: string): Shape => ({
  kind: 'list',
  item: shapeOf(def.element, name),
  ...sizesOf(schema),
});

/** What stands under a schema. `name` is the place in the format. Throws on a schema that no form can show. */
const shapeOf = (schema: Schema, name: string): Shape => {
  const bare = bareSchema(schema);
  if (bare === bareSchema(condition)) return { kind: 'condition' };
  if (bare === bareSchema(effect)) return { kind: 'effect' };
  const named = layersOf(schema).find((layer) => kindOf(layer) !== undefined);
  const def = defOf(bare);
  switch (def.type) {
    case 'string':
      return stringShape((named ?? bare) as z.ZodString);
    case 'number':
      return numberShape(bare as z.ZodNumber);
    case 'boolean':
      return { kind: 'switch' };
    case 'enum':
      return { kind: 'choice', words: Object.values(def.entries).map(String), numbers: false };
    case 'literal':
      return def.values.length === 1
        ? { kind: 'fixed', value: def.values[0] }
        : { kind: 'choice', words: def.values.map(String), numbers: true };
    case 'tuple':
      return { kind: 'place' };
    case 'array':
      return listShape(bare, def, name);
    case 'record':
      return recordShape(def, name);
    case 'object':
      return { kind: 'block', fields: fieldsOf(bare, name) };
    default:
      throw new TypeError(
        `No form can show "${name}", which is a ${def.type}. Teach src/authoring/fields/derive.ts.`,
      );
  }
};

/** The fields of a block, in the order of the format. */
export const fieldsOf = (schema: Schema, place: string): Field[] => {
  const def = defOf(bareSchema(schema));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).map(([key, inner]) => {
    const name = place === '' ? key : `${place}/${key}`;
    return {
      key,
      name,
      about: aboutOf(inner),
      mayBeLeftOut: layersOf(inner).length > 1,
      usual: usualOf(inner),
      shape: shapeOf(inner, name),
    };
  });
};

/** The kinds of a union that are told apart by the word under `key`. */
export const variantsOf = (schema: Schema, key: string): Variant[] => {
  const def = defOf(bareSchema(schema));
  if (def.type === 'union') return def.options.flatMap((option) => variantsOf(option, key));
  if (def.type !== 'object') return [];
  const word = def.shape[key] && defOf(def.shape[key]);
  if (word?.type !== 'literal') return [];
  const name = String(word.values[0]);
  return [
    {
      word: name,
      about: (schema as z.ZodType).description,
      fields: fieldsOf(schema, `${key}/${name}`).filter((field) => field.key !== key),
    },
  ];
};
