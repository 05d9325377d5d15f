// Lists: lines and texts one under the other, blocks as small cards, places as pairs of numbers.
import type { Shape } from '../../../authoring/fields/field.ts';
import { fieldLabel } from '../../../presentation/writing/field-words.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';
import { BlockFields } from './block-fields.tsx';
import { FieldGroup, ProblemLines } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { type Path, placeOf, useForms, useValue } from './form-context.ts';
import { NumberBox } from './number-controls.tsx';
import { PlaceBoxes } from './place-boxes.tsx';
import { RowButtons } from './row-buttons.tsx';
import { LineBox, TextBox } from './text-controls.tsx';

type ListShape = Extract<Shape, { kind: 'list' }>;

/** What a new item begins with: words to be replaced, since a text may not be empty. */
const freshItem = (item: Shape): unknown => {
  switch (item.kind) {
    case 'line':
    case 'text':
      return t('form.fresh-text');
    case 'block':
      return Object.fromEntries(
        item.fields
          .filter((field) => !field.mayBeLeftOut)
          .map((field) => [field.key, freshItem(field.shape)]),
      );
    case 'choice':
      return item.numbers ? Number(item.words[0]) : item.words[0];
    case 'place':
      return [0, 0];
    case 'number':
      return Math.max(0, item.least);
    default:
      return {};
  }
};

interface ItemProps {
  readonly item: Shape;
  readonly path: Path;
  readonly name: string;
}

function Item({ item, path, name }: ItemProps) {
  switch (item.kind) {
    case 'line':
      return <LineBox path={path} mayBeLeftOut={false} longest={item.longest} wiring={{}} name={name} />;
    case 'text':
      return <TextBox path={path} mayBeLeftOut={false} longest={item.longest} wiring={{}} name={name} />;
    case 'place':
      return <PlaceBoxes path={path} name={name} />;
    case 'number':
      return <NumberBox path={path} shape={item} mayBeLeftOut={false} name={name} />;
    case 'block':
      return <BlockFields fields={item.fields} path={path} />;
    default:
      return null;
  }
}

/** A list that is left out and then has some items all the same: says so, and writes them out when asked. */
function UsualItems({ count, ...props }: FieldProps & { readonly count: number }) {
  const { field, path, label } = props;
  const { change } = useForms();
  return (
    <FieldGroup {...props}>
      <p class="form-help">{t('form.usual-items', { count })}</p>
      <div>
        <Button
          small
          name={t('form.begin-items-name', { list: label ?? fieldLabel(field.name) })}
          onPress={() => change({ do: 'set', path, value: Array.from({ length: count }, () => ({})) })}
        >
          {t('form.begin-items')}
        </Button>
      </div>
    </FieldGroup>
  );
}

/** A list whose items are shown one under the other, to be added, moved and deleted. */
export function ListField(props: FieldProps & { readonly shape: ListShape }) {
  const { field, path, shape, label } = props;
  const { change, say, focus } = useForms();
  const value = useValue(path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const title = label ?? fieldLabel(field.name);
  const add = (): void => {
    const fresh = freshItem(shape.item);
    change(
      Array.isArray(value)
        ? { do: 'insert', path, at: items.length, value: fresh }
        : { do: 'set', path, value: [fresh] },
    );
  };
  const remove = (at: number, name: string): void => {
    change({ do: 'remove', path: [...path, at] });
    focus(items.length < 2 ? path : [...path, Math.min(at, items.length - 2)]);
    say(t('form.deleted', { name }), true);
  };
  const usual = Array.isArray(field.usual) && value === undefined ? field.usual.length : 0;
  if (usual > 0) return <UsualItems {...props} count={usual} />;
  return (
    <FieldGroup {...props}>
      <ol class="form-list plain-list">
        {items.map((_, at) => {
          const name = t('form.item-name', { list: title, count: at + 1 });
          const place = [...path, at];
          return (
            // Items have no identity but their place.
            <li key={at} class="form-item" {...placeOf(place)}>
              <div class="form-item-body">
                <Item item={shape.item} path={place} name={name} />
                <ProblemLines path={place} />
              </div>
              <RowButtons
                name={name}
                at={at}
                count={items.length}
                onMove={(to) => {
                  change({ do: 'move', path, from: at, to });
                  focus([...path, to], to < at ? 'up' : 'down');
                }}
                onDelete={items.length <= shape.least ? null : () => remove(at, name)}
              />
            </li>
          );
        })}
      </ol>
      {items.length >= shape.most ? null : (
        <Button small name={t('form.add-item-name', { list: title })} onPress={add}>
          {t('form.add-item')}
        </Button>
      )}
    </FieldGroup>
  );
}
