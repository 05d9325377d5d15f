// Any field of the format, by what it holds.
import { ChoiceField, ReferenceField, SwitchField, TicksField } from './choice-controls.tsx';
import { ConditionField } from './condition-field.tsx';
import { EffectsField } from './effects-field.tsx';
import { FieldGroup } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { OptionalBlock } from './optional-block.tsx';
import { GridField } from './grid-field.tsx';
import { ListField } from './list-field.tsx';
import { NumberField } from './number-controls.tsx';
import { PlaceBoxes } from './place-boxes.tsx';
import { TableField } from './table-field.tsx';
import { DayField, IdField, TextField } from './text-controls.tsx';
import { fieldLabel } from '../../../presentation/writing/field-words.ts';

/** A field with the controls that fit what it holds. */
export function FieldView(props: FieldProps) {
  const { field, path } = props;
  const { shape } = field;
  switch (shape.kind) {
    case 'line':
    case 'text':
      return <TextField {...props} shape={shape} />;
    case 'number':
      return <NumberField {...props} shape={shape} />;
    case 'switch':
      return <SwitchField {...props} />;
    case 'choice':
      return <ChoiceField {...props} words={shape.words} numbers={shape.numbers} />;
    case 'day':
      return <DayField {...props} />;
    case 'place':
      return (
        <FieldGroup {...props}>
          <PlaceBoxes path={path} name={fieldLabel(field.name)} />
        </FieldGroup>
      );
    case 'reference':
      return <ReferenceField {...props} to={shape.to} />;
    case 'new-id':
      return <IdField {...props} of={shape.of} />;
    case 'list':
      if (shape.item.kind === 'effect') return <EffectsField {...props} />;
      if (shape.item.kind === 'choice' || shape.item.kind === 'reference')
        return <TicksField {...props} item={shape.item} />;
      return <ListField {...props} shape={shape} />;
    case 'table':
      return <TableField {...props} shape={shape} />;
    case 'grid':
      return <GridField {...props} shape={shape} />;
    case 'block':
      return <OptionalBlock {...props} fields={shape.fields} />;
    case 'condition':
      return <ConditionField {...props} />;
    case 'fixed':
    case 'effect':
      return null;
    default:
      return shape satisfies never;
  }
}
