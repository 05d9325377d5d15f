// Fields for numbers: a box with its unit, and for scales a slider beside it.
import type { NumberShape } from '../../../authoring/fields/field.ts';
import { number, t } from '../../../presentation/wording/wording.ts';
import { FieldFrame, type Wiring } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { type Path, useForms, useValue } from './form-context.ts';
import { useWrittenText } from './written-text.ts';

const isShare = ({ scale }: NumberShape): boolean => scale === 'share' || scale === 'share-change';

/** People read shares as per cent. */
const shown = (value: number, shape: NumberShape): number =>
  isShare(shape) ? Math.round(value * 10_000) / 100 : value;
const meant = (value: number, shape: NumberShape): number =>
  isShare(shape) ? Math.round(value * 100) / 10_000 : value;

const unitOf = (shape: NumberShape): string => (isShare(shape) ? t('form.unit-percent') : '');

interface NumberBoxProps {
  readonly path: Path;
  readonly shape: NumberShape;
  readonly mayBeLeftOut: boolean;
  readonly usual?: number | undefined;
  readonly wiring?: Partial<Wiring>;
  readonly name?: string;
  readonly slider?: boolean;
  /** Instead of writing it at its place. */
  readonly onWrite?: (value: number) => void;
}

/** A number with its unit; an empty box removes what may be left out. */
export function NumberBox(props: NumberBoxProps) {
  const { path, shape, mayBeLeftOut, usual, wiring, name, slider = false, onWrite } = props;
  const { change } = useForms();
  const given = useValue(path);
  const current = typeof given === 'number' ? String(shown(given, shape)) : '';
  const write = (text: string): void => {
    if (text.trim() === '') {
      if (mayBeLeftOut) change({ do: 'remove', path });
      return;
    }
    const typed = Number(text.replace(',', '.'));
    if (!Number.isFinite(typed)) return;
    const whole = shape.whole ? Math.round(typed) : typed;
    const value = Math.min(shape.most, Math.max(shape.least, meant(whole, shape)));
    if (onWrite === undefined) change({ do: 'set', path, value });
    else onWrite(value);
  };
  const { text, onInput, onBlur } = useWrittenText(current, write);
  const [least, most] = [shown(shape.least, shape), shown(shape.most, shape)];
  // An empty box of a scale that runs both ways means neither.
  const unwritten = usual === undefined ? Math.max(least, Math.min(0, most)) : shown(usual, shape);
  const at = text === '' ? unwritten : Number(text);
  return (
    <span class="form-number">
      <input
        type="number"
        {...wiring}
        aria-label={name}
        min={least}
        max={most}
        step={shape.whole || slider ? 1 : 'any'}
        inputMode={least < 0 ? 'text' : 'decimal'}
        value={text}
        placeholder={usual === undefined ? '' : number(shown(usual, shape), 2)}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onBlur}
      />
      {unitOf(shape) === '' ? null : <span aria-hidden="true">{unitOf(shape)}</span>}
      {slider ? (
        <input
          type="range"
          tabIndex={-1}
          aria-hidden="true"
          min={least}
          max={most}
          step={1}
          value={Number.isFinite(at) ? at : least}
          onInput={(event) => onInput(event.currentTarget.value)}
          onChange={onBlur}
        />
      ) : null}
    </span>
  );
}

/** What is said about the range and what counts when the field is empty. */
const rangeNote = (shape: NumberShape, usual: unknown): string => {
  const unit = unitOf(shape);
  const said = (value: number): string => `${number(shown(value, shape), 2)}${unit}`;
  const usually = typeof usual === 'number' ? t('form.usually', { value: said(usual) }) : '';
  const range =
    shape.most > 10_000 ? '' : t('form.range', { least: said(shape.least), most: said(shape.most) });
  return [range, usually].filter(Boolean).join(' ');
};

/** A field for a number. */
export function NumberField(props: FieldProps & { readonly shape: NumberShape }) {
  const { field, path, shape } = props;
  const usual = typeof field.usual === 'number' ? field.usual : undefined;
  return (
    <FieldFrame {...props} note={rangeNote(shape, field.usual)}>
      {(wiring) => (
        <NumberBox
          path={path}
          shape={shape}
          mayBeLeftOut={field.mayBeLeftOut}
          usual={usual}
          wiring={wiring}
          slider={shape.scale !== 'amount'}
        />
      )}
    </FieldFrame>
  );
}
