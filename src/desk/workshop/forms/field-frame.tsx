// The frame of a field: its label, its help, and its problems with the cure.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Field, Shape } from '../../../authoring/fields/field.ts';
import { mendingOf } from '../../../authoring/mend.ts';
import { fieldAbout, fieldLabel } from '../../../presentation/writing/field-words.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';
import type { FieldProps } from './field-props.ts';
import { type Path, placeOf, useForms } from './form-context.ts';

/** What a control needs to belong to its label, help and problems. */
export interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

/** The problems of a place, each with a button for what was probably meant. */
export function ProblemLines({ path, id }: { readonly path: Path; readonly id?: string }) {
  const { problemsAt, change } = useForms();
  const problems = problemsAt(path);
  if (problems.length === 0) return null;
  return (
    <ul class="form-problems plain-list" id={id}>
      {problems.map((problem) => {
        const mending = mendingOf(problem);
        return (
          <li key={problem.message} class={`form-problem form-problem--${problem.severity}`}>
            <span>{problem.message}</span>
            {mending === undefined ? null : (
              <Button small onPress={() => change(mending)}>
                {t('form.use-suggestion', { word: problem.suggestion ?? '' })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface FrameProps extends FieldProps {
  /** Said after the help, such as what counts when the field is left empty. */
  readonly note?: string | undefined;
  readonly inline?: boolean;
  readonly children: (wiring: Wiring) => ComponentChildren;
}

/** Short fields stand side by side where there is room. */
const isShort = ({ kind }: Shape): boolean =>
  ['number', 'choice', 'reference', 'day', 'switch', 'new-id'].includes(kind);

const classOf = ({ shape }: Field, inline: boolean): string =>
  ['form-field', inline ? 'form-field--inline' : '', isShort(shape) ? 'form-field--short' : '']
    .join(' ')
    .trim();

/** A field with one control. */
export function FieldFrame({ field, path, label, note, inline = false, children }: FrameProps) {
  const id = useId();
  const { problemsAt } = useForms();
  const help = [fieldAbout(field.name, field.about), note].filter(Boolean).join(' ');
  const wrong = problemsAt(path);
  const described = [help === '' ? '' : `${id}-help`, wrong.length === 0 ? '' : `${id}-wrong`];
  const control = children({
    id,
    'aria-describedby': described.join(' ').trim() || undefined,
    'aria-invalid': wrong.some(({ severity }) => severity === 'error') ? 'true' : undefined,
  });
  const words = (
    <label for={id} class="form-label">
      {label ?? fieldLabel(field.name)}
    </label>
  );
  return (
    <div class={classOf(field, inline)} {...placeOf(path)}>
      {inline ? (
        <>
          {control}
          {words}
        </>
      ) : (
        <>
          {words}
          {control}
        </>
      )}
      {help === '' ? null : (
        <p class="form-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <ProblemLines path={path} id={`${id}-wrong`} />
    </div>
  );
}

/** A field of several controls: a group with a legend. */
export function FieldGroup({
  field,
  path,
  label,
  isNamedAbove = false,
  note,
  children,
}: FieldProps & { readonly note?: string | undefined; readonly children: ComponentChildren }) {
  const id = useId();
  const help = isNamedAbove ? '' : [fieldAbout(field.name, field.about), note].filter(Boolean).join(' ');
  return (
    <fieldset class="form-group" aria-describedby={help === '' ? undefined : `${id}-help`} {...placeOf(path)}>
      <legend class={isNamedAbove ? 'unseen' : 'form-label'}>{label ?? fieldLabel(field.name)}</legend>
      {help === '' ? null : (
        <p class="form-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <ProblemLines path={path} />
      {children}
    </fieldset>
  );
}
