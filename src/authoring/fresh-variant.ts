// A new condition or effect of a kind, complete at once: the first of what can be chosen, and numbers that mean something.
import type { Field, NumberShape, Shape, Variant } from './fields/field.ts';
import type { KnownNames } from './known-names.ts';
import { newIdFor } from './new-id.ts';

/** A bound or change that is neither nothing nor all. */
const someNumber = ({ scale, least, most }: NumberShape): number => {
  switch (scale) {
    case 'share':
      return 0.5;
    case 'share-change':
      return 0.1;
    case 'level':
      return 50;
    case 'change':
      return 5;
    case 'amount':
      return Math.min(most, Math.max(least, 2));
    default:
      return scale satisfies never;
  }
};

type Made = {
  readonly known: KnownNames;
  readonly inside: Readonly<Record<string, unknown>>;
  readonly title: string;
};

const someValue = (shape: Shape, made: Made): unknown => {
  switch (shape.kind) {
    case 'number':
      return someNumber(shape);
    case 'switch':
      return true;
    case 'choice':
      return shape.words[0];
    case 'reference':
      return made.known(shape.to, String(made.inside.point ?? made.inside.event))[0]?.id;
    case 'new-id':
      return newIdFor(
        shape.of ?? 'mark',
        made.known(shape.of ?? 'flag').map(({ id }) => id),
        'mark',
      );
    case 'list':
      return shape.item.kind === 'effect' ? [] : [someValue(shape.item, made)];
    case 'condition':
      return { if: 'round', atLeast: 2 };
    default:
      return made.title;
  }
};

/** The kinds of things that a variant cannot do without. */
const neededBy = ({ fields }: Variant) =>
  fields.flatMap(({ mayBeLeftOut, shape }) => {
    const needed = shape.kind === 'list' ? shape.item : shape;
    return !mayBeLeftOut && needed.kind === 'reference' ? [needed.to] : [];
  });

/** Can it be chosen: is there something of each kind that it needs? Options and answers come with their point and event. */
export const canBeMade = (variant: Variant, known: KnownNames): boolean =>
  neededBy(variant).every((kind) =>
    kind === 'answer'
      ? known('event').some(({ id }) => known('answer', id).length > 0)
      : kind === 'option' || known(kind).length > 0,
  );

const needsValue = ({ key, mayBeLeftOut }: Field, all: readonly Field[]): boolean =>
  !mayBeLeftOut || (key === 'atLeast' && all.some((each) => each.key === 'atMost'));

/** A new test or effect. `title` stands where words are needed. */
export const freshVariant = (
  family: 'if' | 'effect',
  variant: Variant,
  known: KnownNames,
  title: string,
): Record<string, unknown> => {
  const made: Record<string, unknown> = { [family]: variant.word };
  for (const field of variant.fields) {
    if (!needsValue(field, variant.fields)) continue;
    made[field.key] =
      field.shape.kind === 'reference' && field.shape.to === 'event' && variant.word === 'answered'
        ? known('event').find(({ id }) => known('answer', id).length > 0)?.id
        : someValue(field.shape, { known, inside: made, title });
  }
  return made;
};
