// Walks a zod schema beside a value: which schema holds at a place, which keys it knows, which words it allows.
import type { z } from 'zod';
import type { Meaning } from './format/basics.ts';
import { meanings } from './format/basics.ts';
import { oncePer } from './once-per.ts';
import type { Path } from './reading/source-tree.ts';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: Schema): Def => (schema as z.ZodType).def as Def;

/** A lazy schema builds itself anew at every call, so it is called once. */
const open = oncePer(({ getter }: Extract<Def, { type: 'lazy' }>): Schema => getter());

/** The schema without one layer of optional, default or lazy around it; itself where there is none. */
const unwrapped = (schema: Schema): Schema => {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return def.innerType;
    case 'lazy':
      return open(def);
    default:
      return schema;
  }
};

/** The schema itself, without optional, default and lazy around it. */
export const bareSchema: (schema: Schema) => Schema = oncePer((schema: Schema): Schema => {
  const inner = unwrapped(schema);
  return inner === schema ? schema : bareSchema(inner);
});

/** The schema and what is inside its layers of optional, default and lazy, from the outside in. */
const layersOf = (schema: Schema): Schema[] => {
  const layers = [schema];
  for (let inner = unwrapped(schema); inner !== layers.at(-1); inner = unwrapped(inner)) layers.push(inner);
  return layers;
};

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells a branch of a union apart: fixed words under its keys, and keys that it must have. */
type Sign = {
  readonly words: readonly (readonly [string, readonly unknown[]])[];
  readonly needs: readonly string[];
};

const signOf = oncePer((branch: Schema): Sign => {
  const def = defOf(branch);
  const entries = def.type === 'object' ? Object.entries(def.shape) : [];
  const words = entries.flatMap(([key, field]) => {
    const literal = defOf(field);
    return literal.type === 'literal' ? [[key, literal.values] as const] : [];
  });
  const needs = entries.filter(([, field]) => defOf(field).type !== 'optional').map(([key]) => key);
  return { words, needs };
});

/** Does a branch fit what the author began? Its words must be there, or else the keys that it needs. */
const fits = (branch: Schema, value: Record<string, unknown>): boolean => {
  const bare = bareSchema(branch);
  const def = defOf(bare);
  if (def.type === 'union') return def.options.some((option) => fits(option, value));
  if (def.type !== 'object') return false;
  const { words, needs } = signOf(bare);
  if (words.length > 0) return words.every(([key, allowed]) => allowed.includes(value[key]));
  return needs.every((key) => Object.hasOwn(value, key));
};

/** For a union: the branch that the value was meant for. */
export const branchFor = (schema: Schema, value: unknown): Schema | undefined => {
  const bare = bareSchema(schema);
  const def = defOf(bare);
  if (def.type !== 'union') return bare;
  if (!isBlock(value)) return undefined;
  const option = def.options.find((candidate) => fits(candidate, value));
  return option === undefined ? undefined : branchFor(option, value);
};

/** What a field means: the mark may be on any layer of optional and default. */
export const meaningOf: (schema: Schema) => Meaning | undefined = oncePer((schema: Schema) => {
  const marked = layersOf(schema).find((layer) => meanings.get(layer) !== undefined);
  return marked && meanings.get(marked);
});

/** Is it a text that people read, which a translation may replace? */
export const isText = (schema: Schema): boolean => {
  const meaning = meaningOf(schema);
  return meaning !== undefined && 'text' in meaning;
};

/** What a schema is made of. */
export type Parts =
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Schema>> }
  | { readonly kind: 'record'; readonly key: Schema; readonly value: Schema }
  | { readonly kind: 'list'; readonly item: Schema }
  | { readonly kind: 'leaf' };

/** The parts of a schema; of the branch that the value was meant for, where it is a union. */
export const partsOf = (schema: Schema, value: unknown): Parts => {
  const branch = branchFor(schema, value);
  const def = branch && defOf(branch);
  switch (def?.type) {
    case 'object':
      return { kind: 'object', fields: def.shape };
    case 'record':
      return { kind: 'record', key: def.keyType, value: def.valueType };
    case 'array':
      return { kind: 'list', item: def.element };
    default:
      return { kind: 'leaf' };
  }
};

const childSchema = (schema: Schema, value: unknown, step: string | number): Schema | undefined => {
  const parts = partsOf(schema, value);
  if (parts.kind === 'object') return Object.hasOwn(parts.fields, step) ? parts.fields[step] : undefined;
  if (parts.kind === 'record') return parts.value;
  return parts.kind === 'list' ? parts.item : undefined;
};

/** The schema that holds at a place, chosen along the values where there are branches. */
export const schemaAt = (schema: z.ZodType, root: unknown, path: Path): z.ZodType | undefined => {
  let [here, value]: [Schema | undefined, unknown] = [schema, root];
  for (const step of path) {
    if (here === undefined) return undefined;
    here = childSchema(here, value, step);
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined;
  }
  return here as z.ZodType | undefined;
};

/** Must the block around a place have this key? */
export const isNeededAt = (schema: z.ZodType, root: unknown, path: Path): boolean => {
  const [around, key] = [path.slice(0, -1), path.at(-1) ?? ''];
  const block = around.reduce<unknown>(
    (value, step) => (isBlock(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined),
    root,
  );
  const parent = schemaAt(schema, root, around);
  const parts = parent === undefined ? undefined : partsOf(parent, block);
  const field = parts?.kind === 'object' ? parts.fields[key] : undefined;
  return field !== undefined && !['optional', 'default', 'prefault'].includes(defOf(field).type);
};

/** The keys that may stand in a block. */
export const keysOf = (schema: Schema | undefined, value: unknown): string[] => {
  const branch = schema && branchFor(schema, value);
  const def = branch && defOf(branch);
  if (def?.type === 'record') return wordsOf(def.keyType);
  return def?.type === 'object' ? Object.keys(def.shape) : [];
};

/** The words that a union tells its branches apart by, such as all that can stand after "effect:". */
export const wordsFor = (schema: Schema | undefined, key: string): string[] => {
  if (schema === undefined) return [];
  const def = defOf(bareSchema(schema));
  if (def.type === 'union') return def.options.flatMap((option) => wordsFor(option, key));
  const field = def.type === 'object' ? def.shape[key] : undefined;
  const literal = field && defOf(field);
  return literal?.type === 'literal' ? literal.values.map(String) : [];
};

/** The words that may stand at a place, where only some may; in a list, each of its items. */
export const wordsOf = (schema: Schema): string[] => {
  const def = defOf(bareSchema(schema));
  switch (def.type) {
    case 'enum':
      return Object.values(def.entries).map(String);
    case 'literal':
      return def.values.map(String);
    case 'boolean':
      return ['true', 'false'];
    case 'array':
      return wordsOf(def.element);
    default:
      return [];
  }
};
