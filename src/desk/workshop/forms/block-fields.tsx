// The fields of a block in the order of the format; what few scenarios need is folded away until it is asked for.
import { useState } from 'preact/hooks';
import { isRare } from '../../../authoring/fields/rare.ts';
import type { Field } from '../../../authoring/fields/field.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { ProblemLines } from './field-frame.tsx';
import { type Path, isBlock, useForms } from './form-context.ts';

interface BlockFieldsProps {
  readonly fields: readonly Field[];
  readonly path: Path;
  /** Keys that are shown elsewhere. */
  readonly without?: readonly string[];
}

/** All fields of a block. */
export function BlockFields({ fields, path, without = [] }: BlockFieldsProps) {
  const { FieldView } = useForms();
  const shown = fields.filter(({ key, shape }) => !without.includes(key) && shape.kind !== 'fixed');
  const rare = shown.filter(isRare);
  return (
    <div class="form-block">
      <UnknownKeys fields={fields} path={path} />
      {shown
        .filter((field) => !isRare(field))
        .map((field) => (
          <FieldView key={field.key} field={field} path={[...path, field.key]} />
        ))}
      {rare.length === 0 ? null : <RareFields fields={rare} path={path} />}
    </div>
  );
}

/** What stands in the text under names that the format does not know, with its problems. */
function UnknownKeys({ fields, path }: { readonly fields: readonly Field[]; readonly path: Path }) {
  const value = valueAt(useForms().value, path);
  const keys = isBlock(value) ? Object.keys(value) : [];
  return (
    <>
      {keys
        .filter((key) => !fields.some((field) => field.key === key))
        .map((key) => (
          <ProblemLines key={key} path={[...path, key]} />
        ))}
    </>
  );
}

/** Open from the beginning where something stands in one of them. */
function RareFields({ fields, path }: { readonly fields: readonly Field[]; readonly path: Path }) {
  const { value, countBelow, FieldView } = useForms();
  const [open] = useState(() => fields.some(({ key }) => valueAt(value, [...path, key]) !== undefined));
  const isWrong = fields.some(({ key }) => countBelow([...path, key]) > 0);
  return (
    <details class="form-more" open={open || isWrong}>
      <summary>{t('form.more-fields', { count: fields.length })}</summary>
      <div class="form-block">
        {fields.map((field) => (
          <FieldView key={field.key} field={field} path={[...path, field.key]} />
        ))}
      </div>
    </details>
  );
}
