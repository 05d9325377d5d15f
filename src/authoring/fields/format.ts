// The whole scenario format as fields: of the file, of each kind of condition, of each kind of effect.
import { condition } from '../../scenario/format/condition.ts';
import { effect } from '../../scenario/format/effect.ts';
import { scenarioSchema } from '../../scenario/format/scenario.ts';
import { fieldsOf, variantsOf } from './derive.ts';
import type { Field, NumberShape, Shape, Variant } from './field.ts';

/** The fields of the file, by key. */
export const formatFields: ReadonlyMap<string, Field> = new Map(
  fieldsOf(scenarioSchema, '').map((field) => [field.key, field]),
);

/** What a number of a test can be: the format leaves the ends of a test open, the game does not. */
const reach: Readonly<Record<string, Omit<NumberShape, 'kind'>>> = {
  round: { scale: 'amount', least: 1, most: 24, whole: true },
  day: { scale: 'amount', least: 0, most: 365, whole: true },
  'implementation-day': { scale: 'amount', least: 0, most: 120, whole: true },
  'points-agreed': { scale: 'amount', least: 0, most: 24, whole: true },
  clause: { scale: 'share', least: 0, most: 1, whole: false },
  supplies: { scale: 'amount', least: 0, most: 365, whole: false },
  commingling: { scale: 'share', least: 0, most: 1, whole: false },
  compliance: { scale: 'share', least: 0, most: 1, whole: false },
  violations: { scale: 'amount', least: 0, most: 600, whole: false },
  killed: { scale: 'amount', least: 0, most: 10_000_000, whole: true },
  reached: { scale: 'amount', least: 0, most: 100_000_000, whole: true },
};
const level = { scale: 'level', least: 0, most: 100, whole: false } as const;

const withReach = (variant: Variant): Variant => ({
  ...variant,
  fields: variant.fields.map((field) =>
    field.key === 'atLeast' || field.key === 'atMost'
      ? { ...field, shape: { kind: 'number', ...(reach[variant.word] ?? level) } }
      : field,
  ),
});

/** The kinds of tests, by the word after "if". */
export const testVariants: ReadonlyMap<string, Variant> = new Map(
  variantsOf(condition, 'if').map((variant) => [variant.word, withReach(variant)]),
);

/** The kinds of effects, by the word after "effect". */
export const effectVariants: ReadonlyMap<string, Variant> = new Map(
  variantsOf(effect, 'effect').map((variant) => [variant.word, variant]),
);

const inside = (shape: Shape): readonly Field[] => {
  switch (shape.kind) {
    case 'block':
      return shape.fields.flatMap((field) => [field, ...inside(field.shape)]);
    case 'list':
      return inside(shape.item);
    case 'table':
      return inside(shape.entry);
    case 'grid':
      return inside(shape.cell);
    default:
      return [];
  }
};

/** Every field of the format, those of conditions and effects among them. */
export const everyField = (): Field[] =>
  [
    ...formatFields.values(),
    ...[...testVariants.values(), ...effectVariants.values()].flatMap(({ fields }) => fields),
  ].flatMap((field) => [field, ...inside(field.shape)]);

/** The shape under a place in the file: names and ids that lead there, places in lists as numbers. */
export const shapeAt = (path: readonly (string | number)[]): Shape | undefined => {
  let shape: Shape | undefined = { kind: 'block', fields: [...formatFields.values()] };
  for (const step of path) shape = shape && inner(shape, step);
  return shape;
};

const inner = (shape: Shape, step: string | number): Shape | undefined => {
  switch (shape.kind) {
    case 'block':
      return shape.fields.find(({ key }) => key === step)?.shape;
    case 'list':
      return shape.item;
    case 'table':
      return shape.entry;
    case 'grid':
      return shape.cell;
    default:
      return undefined;
  }
};
