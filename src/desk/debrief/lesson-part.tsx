// What a student foretold, gave as reasons and thought before, beside what happened; the questions after the game; handing in.
import '../styles/lesson.css';
import { useState } from 'preact/hooks';
import {
  describeAnswer,
  describeDistance,
  describeHeld,
  type ToldModel,
} from '../../presentation/describe-lesson.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Given, Lesson } from '../../lesson/lesson.ts';
import { heldAgainst } from '../../lesson/measures.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { QuestionFields } from '../lesson/question-fields.tsx';
import { Button } from '../parts/button.tsx';
import { reachable } from '../parts/reachable.ts';
import { DebriefPart } from './debrief-part.tsx';

interface LessonPartProps {
  readonly game: RunningGame;
  readonly lesson: Lesson;
}

/** The part of the debrief that an assignment adds. */
export function LessonPart({ game, lesson }: LessonPartProps) {
  const { scenario, journal, viewer, players } = game;
  const shared = Object.values(players).every(({ kind }) => kind === 'person');
  const held = heldAgainst(scenario, journal, lesson.answers, viewer);
  const distance = describeDistance(held);
  const of = (kind: 'reason' | 'before'): readonly ToldModel[] =>
    lesson.answers
      .filter((answer) => answer.kind === kind)
      .map((answer) => describeAnswer(scenario, answer, shared));
  return (
    <>
      {held.length + of('reason').length + of('before').length === 0 ? null : (
        <DebriefPart title={t('lesson.debrief-title')}>
          <Told
            title={t('lesson.debrief-predictions')}
            rows={held.map((each) => describeHeld(scenario, each, shared))}
          />
          {distance === null ? null : <p>{distance}</p>}
          <Told title={t('lesson.debrief-reasons')} rows={of('reason')} />
          <Thoughts title={t('lesson.debrief-before')} rows={of('before')} />
        </DebriefPart>
      )}
      {lesson.terms.after.length === 0 ? null : <LookingBack lesson={lesson} />}
    </>
  );
}

/** A table of what was said on the way; with what happened where that can be told. */
function Told({ title, rows }: { readonly title: string; readonly rows: readonly ToldModel[] }) {
  if (rows.length === 0) return null;
  const isHeld = rows.some(({ happened }) => happened !== null);
  return (
    <section class="debrief-table-place told" aria-label={title} {...reachable}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lesson.column-question')}</th>
            <th scope="col">{t('lesson.column-when')}</th>
            <th scope="col">{t('lesson.column-said')}</th>
            {isHeld ? <th scope="col">{t('lesson.column-happened')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, when, said, happened }) => (
            <tr key={`${question} ${when} ${said}`}>
              <th scope="row">{question}</th>
              <td>{when}</td>
              <td>{said}</td>
              {isHeld ? <td>{happened}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Thoughts({ title, rows }: { readonly title: string; readonly rows: readonly ToldModel[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl class="thoughts">
        {rows.map(({ question, said }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The questions after the game. What was written is kept when the button says so, and when the result is handed in. */
function LookingBack({ lesson }: { readonly lesson: Lesson }) {
  const { send } = useDesk();
  const keptText = (question: string): string =>
    lesson.answers.find((answer) => answer.kind === 'after' && answer.question === question)?.text ?? '';
  const [given, setGiven] = useState<readonly Given[]>(() =>
    lesson.terms.after.map((question) => ({ question, text: keptText(question) })),
  );
  const isKept = given.every(({ question, text }) => text.trim() === keptText(question));
  const keep = (): void => send({ type: 'answer-after', answers: given });
  return (
    <DebriefPart title={t('lesson.debrief-after')}>
      <div class="stack no-print" onFocusOut={isKept ? undefined : keep}>
        <p class="faint">{t('lesson.debrief-after-about')}</p>
        <QuestionFields given={given} onChange={setGiven} />
        <div class="row">
          <Button onPress={keep}>{t('lesson.save-answers')}</Button>
          <output class="faint">
            {isKept && given.some(({ text }) => text !== '') ? t('lesson.debrief-saved') : null}
          </output>
        </div>
      </div>
    </DebriefPart>
  );
}

/** The result as a file or a link. */
export function HandIn() {
  const { send, snapshot } = useDesk();
  const attempt = snapshot.game?.lesson?.attempt;
  return (
    <section class="stack no-print hand-in" aria-label={t('lesson.hand-in')}>
      <p class="soft">{t('lesson.hand-in-about')}</p>
      {attempt === undefined ? null : <p>{t('lesson.hand-in-again', { number: attempt })}</p>}
      <div class="row">
        <Button look="primary" onPress={() => send({ type: 'hand-in', as: 'file' })}>
          {t('lesson.hand-in-file')}
        </Button>
        <Button onPress={() => send({ type: 'hand-in', as: 'link' })}>{t('lesson.hand-in-link')}</Button>
      </div>
    </section>
  );
}
