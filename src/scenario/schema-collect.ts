// Gathers all parts of a scenario that one schema describes, such as every condition or every effect.
import type { z } from 'zod';
import { bareSchema, partsOf } from './schema-walk.ts';
import type { Path } from './reading/source-tree.ts';

type Schema = z.core.$ZodType;

/** A part, and where it stands. */
export type Part<Value> = { readonly value: Value; readonly path: Path };

const gather = (schema: Schema, value: unknown, wanted: Schema, path: Path, found: Part<unknown>[]): void => {
  if (typeof value !== 'object' || value === null) return;
  if (bareSchema(schema) === wanted) found.push({ value, path });
  const parts = partsOf(schema, value);
  if (Array.isArray(value)) {
    if (parts.kind !== 'list') return;
    for (const [index, item] of value.entries()) gather(parts.item, item, wanted, [...path, index], found);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const inner =
      parts.kind === 'object' ? parts.fields[key] : parts.kind === 'record' ? parts.value : undefined;
    if (inner !== undefined) gather(inner, item, wanted, [...path, key], found);
  }
};

/** All parts of a valid value that `wanted` describes, outer ones before what is in them. */
export const partsDescribedBy = <Wanted extends z.ZodType>(
  schema: Schema,
  value: unknown,
  wanted: Wanted,
): Part<z.output<Wanted>>[] => {
  const found: Part<unknown>[] = [];
  gather(schema, value, bareSchema(wanted), [], found);
  return found as Part<z.output<Wanted>>[];
};
