// What a form gives to each field, and to the form of each thing.
import type { Field, Shape } from '../../../authoring/fields/field.ts';
import type { Path } from '../../../scenario/reading/source-tree.ts';

export interface FieldProps {
  readonly field: Field;
  readonly path: Path;
  /** Instead of the field’s own label. */
  readonly label?: string;
  /** The label is said above already: only screen readers hear it again. */
  readonly isNamedAbove?: boolean;
}

export interface EntryBodyProps {
  readonly path: Path;
  readonly shape: Shape;
}
