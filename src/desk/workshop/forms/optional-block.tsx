// A block that may be left out: a button to begin it, then its fields, and a way to take it away again.
import type { Field } from '../../../authoring/fields/field.ts';
import { fieldLabel } from '../../../presentation/writing/field-words.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';
import { BlockFields } from './block-fields.tsx';
import { FieldGroup } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { useForms, useValue } from './form-context.ts';

/** What must stand in a block from the beginning. */
const beginning = (fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter((field) => !field.mayBeLeftOut)
      .map((field) => [
        field.key,
        field.shape.kind === 'list' ? [t('form.fresh-text')] : t('form.fresh-text'),
      ]),
  );

/** A block of fields under a heading. One with needed fields is begun by a button. */
export function OptionalBlock(props: FieldProps & { readonly fields: readonly Field[] }) {
  const { field, path, fields } = props;
  const { change, say } = useForms();
  const isThere = useValue(path) !== undefined;
  const needsMore = fields.some((each) => !each.mayBeLeftOut);
  const name = fieldLabel(field.name);
  return (
    <FieldGroup {...props}>
      {isThere || !needsMore ? (
        <>
          <BlockFields fields={fields} path={path} />
          {isThere && needsMore && field.mayBeLeftOut ? (
            <div>
              <Button
                small
                look="plain"
                onPress={() => {
                  change({ do: 'remove', path });
                  say(t('form.deleted', { name }), true);
                }}
              >
                {t('form.delete-name', { name })}
              </Button>
            </div>
          ) : null}
        </>
      ) : (
        <div>
          <Button
            small
            name={t('form.begin-name', { name })}
            onPress={() => change({ do: 'set', path, value: beginning(fields) })}
          >
            {t('form.begin')}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
