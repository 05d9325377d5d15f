// Two people at one device under an assignment: before a side reads its briefing, whoever plays it gives a name and answers the questions.
import '../styles/lesson.css';
import { useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { Given, Lesson } from '../../lesson/lesson.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { WaysOut } from '../parts/ways-out.tsx';
import { NameField } from './name-field.tsx';
import { QuestionFields } from './question-fields.tsx';

/** The assignment under which the viewer has still to say who plays this side; null where nobody has to. */
export function lessonToIntroduce({ lesson, players, student, viewer }: RunningGame): Lesson | null {
  const isShared = Object.values(players).every(({ kind }) => kind === 'person');
  return lesson !== null && isShared && student === null && lesson.names?.[viewer] === undefined
    ? lesson
    : null;
}

interface IntroductionProps {
  readonly lesson: Lesson;
  /** The name of the side. */
  readonly side: string;
}

/** The screen between taking the device and the briefing. */
export function Introduction({ lesson, side }: IntroductionProps) {
  const { send } = useDesk();
  const [name, setName] = useState('');
  const [before, setBefore] = useState<readonly Given[]>(
    lesson.terms.before.map((question) => ({ question, text: '' })),
  );
  const go = (event: Event): void => {
    event.preventDefault();
    send({ type: 'introduce', introduction: { name, before } });
  };
  return (
    <main id="content" class="screen">
      <header class="screen-head">
        <h1 tabIndex={-1}>{t('lesson.introduce', { side })}</h1>
        <WaysOut />
      </header>
      <form class="stack stack--wide introduction" onSubmit={go}>
        <NameField name={name} onChange={setName} />
        {before.length === 0 ? null : (
          <fieldset class="stack">
            <legend>{t('lesson.before-play')}</legend>
            <p class="faint">{t('lesson.introduce-about')}</p>
            <QuestionFields given={before} onChange={setBefore} required />
          </fieldset>
        )}
        <div class="row">
          <button type="submit" class="button button--primary button--large">
            {t('lesson.begin')}
          </button>
        </div>
      </form>
    </main>
  );
}
