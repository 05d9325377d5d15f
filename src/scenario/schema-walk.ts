// Walks a zod schema beside a value: which schema holds at a place, which keys it knows, which words it allows.
import type { z } from 'zod';
import type { Path } from './source-tree.ts';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: Schema): Def => (schema as z.ZodType).def as Def;

/** The schema itself, without optional, default and lazy around it. */
export const bareSchema = (schema: Schema): Schema => {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return bareSchema(def.innerType);
    case 'lazy':
      return bareSchema(def.getter());
    default:
      return schema;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Does an object schema fit what the author began? Its words must be there, or else its required keys. */
const fits = (branch: Schema, value: unknown): boolean => {
  const def = defOf(bareSchema(branch));
  if (def.type === 'union') return def.options.some((option) => fits(option, value));
  if (def.type !== 'object' || !isRecord(value)) return false;
  const entries = Object.entries(def.shape);
  const words = entries.filter(([, field]) => defOf(field).type === 'literal');
  if (words.length > 0) {
    return words.every(([key, field]) => {
      const literal = defOf(field);
      return literal.type === 'literal' && literal.values.includes(value[key] as string);
    });
  }
  return entries.every(([key, field]) => defOf(field).type === 'optional' || Object.hasOwn(value, key));
};

/** For a union: the branch that the value was meant for. */
export const branchFor = (schema: Schema, value: unknown): Schema | undefined => {
  const bare = bareSchema(schema);
  const def = defOf(bare);
  if (def.type !== 'union') return bare;
  const option = def.options.find((candidate) => fits(candidate, value));
  return option === undefined ? undefined : branchFor(option, value);
};

const childSchema = (schema: Schema, value: unknown, step: string | number): Schema | undefined => {
  const branch = branchFor(schema, value);
  if (branch === undefined) return undefined;
  const def = defOf(branch);
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case 'record':
      return def.valueType;
    case 'array':
      return def.element;
    case 'tuple':
      return def.items[Number(step)];
    default:
      return undefined;
  }
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

/** The keys that may stand in a block. */
export const keysOf = (schema: Schema | undefined, value: unknown): string[] => {
  const branch = schema && branchFor(schema, value);
  const def = branch && defOf(branch);
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
