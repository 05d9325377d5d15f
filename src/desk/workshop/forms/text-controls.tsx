// Fields for words: a line, a text of several paragraphs, an id, a date.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Shape } from '../../../authoring/fields/field.ts';
import { newIdFor } from '../../../authoring/new-id.ts';
import { type Kind, isId, limits } from '../../../scenario/format/basics.ts';
import { FieldFrame, type Wiring } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { type Path, useForms, useValue } from './form-context.ts';
import { useWrittenText } from './written-text.ts';

const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

/** Writes a text; an empty one removes what may be left out. */
function useText(path: Path, mayBeLeftOut: boolean) {
  const { change } = useForms();
  const current = asText(useValue(path));
  return useWrittenText(current, (text) =>
    change(
      text.trim() === '' && mayBeLeftOut ? { do: 'remove', path } : { do: 'set', path, value: text.trim() },
    ),
  );
}

interface TextBoxProps {
  readonly path: Path;
  readonly mayBeLeftOut: boolean;
  readonly longest: number;
  readonly wiring: Partial<Wiring>;
  readonly name?: string;
  readonly usual?: string | undefined;
}

/** One line of text. */
export function LineBox({ path, mayBeLeftOut, longest, wiring, name, usual }: TextBoxProps) {
  const { text, onInput, onBlur } = useText(path, mayBeLeftOut);
  return (
    <input
      type="text"
      dir="auto"
      {...wiring}
      aria-label={name}
      maxLength={longest}
      value={text}
      placeholder={usual}
      autocomplete="off"
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}

/** A text that grows with what is written. */
export function TextBox({ path, mayBeLeftOut, longest, wiring, name }: TextBoxProps) {
  const { text, onInput, onBlur } = useText(path, mayBeLeftOut);
  const boxRef = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = boxRef.current;
    if (area === null) return;
    area.style.setProperty('block-size', 'auto');
    area.style.setProperty('block-size', `${Math.min(area.scrollHeight + 2, 480)}px`);
  }, [text]);
  return (
    <textarea
      ref={boxRef}
      dir="auto"
      {...wiring}
      aria-label={name}
      rows={2}
      maxLength={longest}
      value={text}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}

/** A field for words. */
export function TextField(props: FieldProps & { readonly shape: Extract<Shape, { kind: 'line' | 'text' }> }) {
  const { field, path, shape } = props;
  const Box = shape.kind === 'line' ? LineBox : TextBox;
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <Box
          path={path}
          mayBeLeftOut={field.mayBeLeftOut}
          longest={shape.longest}
          wiring={wiring}
          usual={typeof field.usual === 'string' ? field.usual : undefined}
        />
      )}
    </FieldFrame>
  );
}

/** An id that comes into being here. What is typed in plain words becomes one. */
export function IdField(props: FieldProps & { readonly of: Kind | null }) {
  const { path, of } = props;
  const { change } = useForms();
  const current = asText(useValue(path));
  const { text, onInput, onBlur } = useWrittenText(current, (typed) => {
    if (typed.trim() !== '')
      change({
        do: 'set',
        path,
        value: isId(typed.trim()) ? typed.trim() : newIdFor(typed, [], of ?? 'scenario'),
      });
  });
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <input
          type="text"
          {...wiring}
          maxLength={limits.idLength}
          value={text}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </FieldFrame>
  );
}

/** A day of the calendar, or none. */
export function DayField(props: FieldProps) {
  const { path } = props;
  const { change } = useForms();
  const value = asText(useValue(path));
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <input
          type="date"
          {...wiring}
          value={value}
          onChange={(event) =>
            change(
              event.currentTarget.value === ''
                ? { do: 'remove', path }
                : { do: 'set', path, value: event.currentTarget.value },
            )
          }
        />
      )}
    </FieldFrame>
  );
}
