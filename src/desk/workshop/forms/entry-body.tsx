// The form of one thing: its fields, and for some kinds more than its fields.
import type { Kind } from '../../../scenario/format/basics.ts';
import { BlockFields } from './block-fields.tsx';
import type { EntryBodyProps } from './field-props.ts';
import type { Path } from './form-context.ts';
import { IdLine } from './id-line.tsx';
import { PointBody } from './point-body.tsx';

/** The values of options stand in the grid of preferences. */
const shownElsewhere = (path: Path): readonly string[] => (path.at(-2) === 'options' ? ['value'] : []);

function PlainBody({ path, shape }: EntryBodyProps) {
  if (shape.kind !== 'block') return null;
  return (
    <>
      <BlockFields fields={shape.fields} path={path} without={shownElsewhere(path)} />
      <IdLine path={path} />
    </>
  );
}

/** The form for a thing of a kind. */
export function EntryBody({ kind, ...props }: EntryBodyProps & { readonly kind: Kind }) {
  return kind === 'point' ? <PointBody {...props} /> : <PlainBody {...props} />;
}
