// Visits every id and every text of a scenario file, as the format marks them, also in files that are not whole yet.
import type { z } from 'zod';
import type { Kind, Meaning } from '../format/basics.ts';
import { branchFor, meaningOf, partsOf } from '../schema-walk.ts';
import type { Path, Spot } from './source-tree.ts';

/** Ids that stand around a place: those of the tables it is in, and of its neighbours in the same block. */
export type Surroundings = Readonly<Partial<Record<Kind, string>>>;

/** An id or a text, where it stands, and what stands around it. */
export type Found = {
  readonly meaning: Meaning;
  readonly value: string;
  readonly path: Path;
  readonly spot: Spot;
  readonly around: Surroundings;
};

type Schema = z.core.$ZodType;
type Visit = (found: Found) => void;

const kindOf = (meaning: Meaning | undefined): Kind | undefined =>
  meaning === undefined || 'text' in meaning
    ? undefined
    : 'refersTo' in meaning
      ? meaning.refersTo
      : meaning.defines;

const visitBlock = (
  schema: Schema,
  block: Record<string, unknown>,
  path: Path,
  around: Surroundings,
  visit: Visit,
) => {
  const parts = partsOf(schema, block);
  if (parts.kind === 'record') {
    const meaning = meaningOf(parts.key);
    const kind = kindOf(meaning);
    for (const [key, value] of Object.entries(block)) {
      const inner = [...path, key];
      if (meaning !== undefined) visit({ meaning, value: key, path: inner, spot: 'key', around });
      visitMeanings(
        parts.value,
        value,
        visit,
        inner,
        kind === undefined ? around : { ...around, [kind]: key },
      );
    }
  } else if (parts.kind === 'object') {
    const beside: Record<string, string> = {};
    for (const [key, field] of Object.entries(parts.fields)) {
      const kind = kindOf(meaningOf(field));
      const value = Object.hasOwn(block, key) ? block[key] : undefined;
      if (kind !== undefined && typeof value === 'string') beside[kind] ??= value;
    }
    const inside = { ...around, ...beside };
    for (const [key, field] of Object.entries(parts.fields)) {
      if (Object.hasOwn(block, key)) visitMeanings(field, block[key], visit, [...path, key], inside);
    }
  }
};

/** Calls `visit` for every id and text below a place. Values of a wrong shape are passed over. */
export const visitMeanings = (
  schema: Schema,
  value: unknown,
  visit: Visit,
  path: Path = [],
  around: Surroundings = {},
): void => {
  if (typeof value === 'string') {
    const meaning = meaningOf(schema);
    if (meaning !== undefined) visit({ meaning, value, path, spot: 'value', around });
  } else if (Array.isArray(value)) {
    const parts = partsOf(schema, value);
    if (parts.kind !== 'list') return;
    for (const [index, item] of value.entries())
      visitMeanings(parts.item, item, visit, [...path, index], around);
  } else if (typeof value === 'object' && value !== null) {
    const branch = branchFor(schema, value);
    if (branch !== undefined) visitBlock(branch, value as Record<string, unknown>, path, around, visit);
  }
};
