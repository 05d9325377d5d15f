// The name or nickname that a student may give.
import { useId } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { resultLimits } from '../../lesson/result.ts';

interface NameFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** A field that may stay empty. */
export function NameField({ name, onChange }: NameFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('lesson.name')}</label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={resultLimits.name}
        autocomplete="off"
        aria-describedby={`${id}-about`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span id={`${id}-about`} class="faint">
        {t('lesson.name-about')}
      </span>
    </div>
  );
}
