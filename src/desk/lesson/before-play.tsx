// What a student gives before a game under an assignment: a name or nickname, and answers to the questions before it.
import { useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { Terms } from '../../lesson/assignment.ts';
import type { Introduction } from '../../lesson/lesson.ts';
import { NameField } from './name-field.tsx';
import { QuestionFields } from './question-fields.tsx';

/** What is given so far: at first no name, and an empty answer to each question. */
export const useIntroduction = ({ before }: Pick<Terms, 'before'>) =>
  useState<Introduction>({ name: '', before: before.map((question) => ({ question, text: '' })) });

interface BeforePlayProps {
  readonly given: Introduction;
  readonly onChange: (given: Introduction) => void;
  /** Who reads the answers, and when. */
  readonly about: string;
}

/** The field for the name, and a field for each question. */
export function BeforePlay({ given, onChange, about }: BeforePlayProps) {
  return (
    <>
      <NameField name={given.name} onChange={(name) => onChange({ ...given, name })} />
      {given.before.length === 0 ? null : (
        <fieldset class="stack">
          <legend>{t('lesson.before-play')}</legend>
          <p class="faint">{about}</p>
          <QuestionFields
            given={given.before}
            onChange={(before) => onChange({ ...given, before })}
            required
          />
        </fieldset>
      )}
    </>
  );
}

/** The button that ends the form. */
export const BeginButton = () => (
  <div class="row">
    <button type="submit" class="button button--primary button--large">
      {t('lesson.begin')}
    </button>
  </div>
);
