// Kinds of conditions and effects as choices, under the headings of their groups.
import { families, familyOf } from '../../../authoring/fields/families.ts';
import type { Variant } from '../../../authoring/fields/field.ts';
import { variantWord } from '../../../presentation/writing/field-words.ts';
import { wordFor } from '../../../presentation/wording/wording.ts';

/** Choices in the order of the groups. */
export const inFamilies = (kind: 'if' | 'effect', variants: readonly Variant[]) =>
  families.flatMap((family) =>
    variants
      .filter(({ word }) => familyOf(word) === family)
      .map(({ word }) => ({
        value: word,
        title: variantWord(kind, word),
        group: wordFor('form', `family-${family}`),
      })),
  );
