// Asks for the name of a saved game: Enter keeps it, Escape leaves it, and without a name it says what is missing.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { longestSaveName, saveNameOf } from '../../session/kept/save-name.ts';
import { Button } from './button.tsx';

interface NameFormProps {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
  /** What there is to know about it, between field and buttons. */
  readonly children?: ComponentChildren;
}

/** A field with the name chosen, ready to be written over. */
export function NameForm({ name, onSave, onCancel, children }: NameFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const [missing, setMissing] = useState(false);
  // Before it is painted: who sees the field may type at once.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    const element = form.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onCancel();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [onCancel]);
  const save = (event: Event): void => {
    event.preventDefault();
    const given = saveNameOf(text);
    setMissing(given === '');
    if (given === '') field.current?.focus();
    else onSave(given);
  };
  return (
    <form ref={form} class="stack name-form" noValidate onSubmit={save}>
      <div class="field">
        <label for={id}>{t('ui.save-name')}</label>
        <input
          ref={field}
          id={id}
          type="text"
          required
          maxLength={longestSaveName}
          autocomplete="off"
          value={text}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setMissing(false);
          }}
        />
        <p id={`${id}-missing`} class="reason" aria-live="polite">
          {missing ? t('ui.save-name-missing') : ''}
        </p>
      </div>
      {children}
      <div class="row">
        <button type="submit" class="button button--primary">
          {t('ui.save')}
        </button>
        <Button onPress={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
