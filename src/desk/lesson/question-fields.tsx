// Questions to be answered in a sentence or two, each with its field.
import { useId } from 'preact/hooks';
import type { Given } from '../../lesson/lesson.ts';
import { resultLimits } from '../../lesson/result.ts';

interface QuestionFieldsProps {
  readonly given: readonly Given[];
  readonly onChange: (given: readonly Given[]) => void;
  readonly required?: boolean;
}

/** A field for each question, in order. */
export function QuestionFields({ given, onChange, required = false }: QuestionFieldsProps) {
  const id = useId();
  return (
    <>
      {given.map(({ question, text }, index) => (
        <div key={question} class="field">
          <label for={`${id}-${index}`}>{question}</label>
          <textarea
            id={`${id}-${index}`}
            rows={2}
            maxLength={resultLimits.answer}
            required={required}
            value={text}
            onInput={(event) => onChange(given.with(index, { question, text: event.currentTarget.value }))}
          />
        </div>
      ))}
    </>
  );
}
