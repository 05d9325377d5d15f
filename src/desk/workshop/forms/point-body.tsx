// The form of a sticking point: what it is about, then its options against the parties as a grid, then each clause.
import type { Field } from '../../../authoring/fields/field.ts';
import { BlockFields } from './block-fields.tsx';
import type { EntryBodyProps } from './field-props.ts';
import { useForms } from './form-context.ts';
import { IdLine } from './id-line.tsx';
import { PreferenceGrid } from './preference-grid.tsx';

const named = (fields: readonly Field[], key: string): Field | undefined =>
  fields.find((field) => field.key === key);

/** A sticking point with the grid of its preferences. */
export function PointBody({ path, shape }: EntryBodyProps) {
  const { FieldView } = useForms();
  if (shape.kind !== 'block') return null;
  const options = named(shape.fields, 'options');
  const first = shape.fields.filter(({ key }) => key === 'title' || key === 'question');
  return (
    <>
      {first.map((field) => (
        <FieldView key={field.key} field={field} path={[...path, field.key]} />
      ))}
      <PreferenceGrid point={path} />
      {options === undefined ? null : <FieldView field={options} path={[...path, 'options']} />}
      <BlockFields fields={shape.fields} path={path} without={['title', 'question', 'weight', 'options']} />
      <IdLine path={path} />
    </>
  );
}
