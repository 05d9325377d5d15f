// Values for each of some things: a text for each party, a share for each feature, options for each sticking point.
import type { Field, Shape } from '../../../authoring/fields/field.ts';
import { choiceWord } from '../../../presentation/writing/field-words.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { ReferenceTicks, useChoices } from './choice-controls.tsx';
import { SelectBox } from './select-box.tsx';
import { FieldGroup, ProblemLines } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { type Path, isBlock, placeOf, useForms, useValue } from './form-context.ts';
import { NumberBox } from './number-controls.tsx';
import { TextBox } from './text-controls.tsx';

type GridShape = Extract<Shape, { kind: 'grid' }>;

interface CellProps {
  readonly cell: Shape;
  readonly path: Path;
  readonly name: string;
  readonly mayBeLeftOut: boolean;
}

function ReferenceCell({
  path,
  name,
  to,
}: {
  readonly path: Path;
  readonly name: string;
  readonly to: 'option';
}) {
  const { change } = useForms();
  const value = useValue(path);
  return (
    <SelectBox
      name={name}
      value={typeof value === 'string' ? value : ''}
      choices={useChoices(to, path)}
      none={t('form.none')}
      onChoose={(id) => change(id === '' ? { do: 'remove', path } : { do: 'set', path, value: id })}
    />
  );
}

function Cell({ cell, path, name, mayBeLeftOut }: CellProps) {
  switch (cell.kind) {
    case 'text':
    case 'line':
      return (
        <TextBox path={path} mayBeLeftOut={mayBeLeftOut} longest={cell.longest} wiring={{}} name={name} />
      );
    case 'number':
      return <NumberBox path={path} shape={cell} mayBeLeftOut={mayBeLeftOut} name={name} slider />;
    case 'reference':
      return <ReferenceCell path={path} name={name} to="option" />;
    case 'list':
      return cell.item.kind === 'reference' ? (
        <ReferenceTicks path={path} to={cell.item.to} usual={[]} mayBeLeftOut />
      ) : null;
    case 'grid':
      return <Cells shape={cell} path={path} mayBeLeftOut />;
    default:
      return null;
  }
}

/** The rows of a grid: what there is a value for. */
function useRows({ by }: GridShape, path: Path): readonly { readonly id: string; readonly name: string }[] {
  const { known } = useForms();
  const options = useChoices('option', [...path, '']);
  if (typeof by !== 'string') return by.map((word) => ({ id: word, name: choiceWord('any', word) }));
  if (by === 'option') return options.map(({ value, title }) => ({ id: value, name: title }));
  return known(by);
}

interface CellsProps {
  readonly shape: GridShape;
  readonly path: Path;
  readonly mayBeLeftOut: boolean;
}

/** A named cell for each row. */
function Cells({ shape, path, mayBeLeftOut }: CellsProps) {
  const rows = useRows(shape, path);
  const value = useValue(path);
  const strange = Object.keys(isBlock(value) ? value : {}).filter(
    (key) => !rows.some(({ id }) => id === key),
  );
  const isGroup = shape.cell.kind === 'grid' || shape.cell.kind === 'list';
  if (rows.length === 0) return <p class="form-help">{t('form.nothing-to-choose')}</p>;
  return (
    <div class={isGroup ? 'form-cells form-cells--groups' : 'form-cells'}>
      {strange.map((key) => (
        <ProblemLines key={key} path={[...path, key]} />
      ))}
      {rows.map(({ id, name }) => {
        const place = [...path, id];
        const inner = <Cell cell={shape.cell} path={place} name={name} mayBeLeftOut={mayBeLeftOut} />;
        return isGroup ? (
          <fieldset key={id} class="form-cell" {...placeOf(place)}>
            <legend class="form-cell-name">{name}</legend>
            {inner}
            <ProblemLines path={place} />
          </fieldset>
        ) : (
          <div key={id} class="form-cell" {...placeOf(place)}>
            <span class="form-cell-name" aria-hidden="true">
              {name}
            </span>
            {inner}
            <ProblemLines path={place} />
          </div>
        );
      })}
    </div>
  );
}

/** A field with a value for each of several things. */
export function GridField(props: FieldProps & { readonly shape: GridShape }) {
  const { field, path, shape } = props;
  return (
    <FieldGroup {...props}>
      <Cells shape={shape} path={path} mayBeLeftOut={canBeEmpty(field)} />
    </FieldGroup>
  );
}

/** Weights and values are needed for each party; elsewhere a row may stay empty. */
const canBeEmpty = ({ name }: Field): boolean =>
  !['stickingPoints/weight', 'stickingPoints/options/value'].includes(name);
