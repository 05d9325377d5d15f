// What a student foretold, gave as reasons and thought before, beside what happened; the questions after the game; handing in.
import '../styles/lesson.css';
import { useState } from 'preact/hooks';
import {
  describeAnswer,
  describeDistance,
  describeHeld,
  type ToldModel,
} from '../../presentation/classroom/describe-lesson.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Given, Lesson } from '../../lesson/lesson.ts';
import { heldAgainst } from '../../lesson/measures.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { QuestionFields } from '../lesson/question-fields.tsx';
import { Button } from '../parts/button.tsx';
import { DebriefTable } from './debrief-table.tsx';
import { DebriefPart } from './debrief-part.tsx';

/** Where one goes from handing in to the questions that are still asked, and back. */
const places = { questions: 'looking-back', handIn: 'hand-in' } as const;

/** Brings a place into view, with the focus on its first control of a kind. */
const goTo = (place: string, control: string): void => {
  const found = document.getElementById(place);
  found?.scrollIntoView();
  found?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
};

/** How many questions after the game have no answer yet; those who share a device each answer theirs. */
const openQuestions = ({ players }: RunningGame, { terms, answers }: Lesson): number => {
  const people = Object.values(players).filter(({ kind }) => kind === 'person').length;
  const answered = answers.filter(({ kind, text }) => kind === 'after' && text !== '');
  return terms.after.length * people - answered.length;
};

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
      {lesson.terms.after.length === 0 ? null : (
        <LookingBack lesson={lesson} sides={shared ? sidesOf(game, lesson) : []} />
      )}
    </>
  );
}

/** One of two who shared the device. */
interface Side {
  readonly id: string;
  /** The name of the side, and of who played it where one was given. */
  readonly title: string;
}

const sidesOf = ({ scenario }: RunningGame, { names = {} }: Lesson): readonly Side[] =>
  Object.entries(scenario.parties).map(([id, { name: side }]) => {
    const name = names[id] ?? '';
    return { id, title: name === '' ? side : t('lesson.side-of', { side, name }) };
  });

/** A table of what was said on the way; with what happened where that can be told. */
function Told({ title, rows }: { readonly title: string; readonly rows: readonly ToldModel[] }) {
  if (rows.length === 0) return null;
  const isHeld = rows.some(({ happened }) => happened !== null);
  return (
    <DebriefTable
      name={title}
      columns={[
        t('lesson.column-question'),
        t('lesson.column-when'),
        t('lesson.column-said'),
        isHeld ? t('lesson.column-happened') : null,
      ]}
      captioned
      class="told"
    >
      {rows.map(({ question, when, said, happened }) => (
        <tr key={`${question} ${when} ${said}`}>
          <th scope="row">{question}</th>
          <td>{when}</td>
          <td>{said}</td>
          {isHeld ? <td>{happened}</td> : null}
        </tr>
      ))}
    </DebriefTable>
  );
}

function Thoughts({ title, rows }: { readonly title: string; readonly rows: readonly ToldModel[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl class="thoughts">
        {rows.map(({ question, said }) => (
          <div key={`${question} ${said}`}>
            <dt>{question}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The questions after the game, for each of two who shared the device. */
function LookingBack({ lesson, sides }: { readonly lesson: Lesson; readonly sides: readonly Side[] }) {
  return (
    <DebriefPart title={t('lesson.debrief-after')} mark={places.questions}>
      <p class="faint no-print">{t('lesson.debrief-after-about')}</p>
      {sides.length === 0 ? <AfterFields lesson={lesson} /> : null}
      {sides.map(({ id, title }) => (
        <section key={id} class="stack no-print" aria-labelledby={`after-${id}`}>
          <h3 id={`after-${id}`}>{title}</h3>
          <AfterFields lesson={lesson} by={id} />
        </section>
      ))}
    </DebriefPart>
  );
}

/** What was written is kept when the button says so, and when the result is handed in. */
function AfterFields({ lesson, by }: { readonly lesson: Lesson; readonly by?: string }) {
  const { send } = useDesk();
  const keptText = (question: string): string =>
    lesson.answers.find(
      (answer) => answer.kind === 'after' && answer.by === by && answer.question === question,
    )?.text ?? '';
  const [given, setGiven] = useState<readonly Given[]>(() =>
    lesson.terms.after.map((question) => ({ question, text: keptText(question) })),
  );
  const isKept = given.every(({ question, text }) => text.trim() === keptText(question));
  const keep = (): void => send({ type: 'answer-after', answers: given, by });
  return (
    <div class="stack no-print" onFocusOut={isKept ? undefined : keep}>
      <QuestionFields given={given} onChange={setGiven} />
      <div class="row">
        <Button onPress={keep}>{t('lesson.save-answers')}</Button>
        <Button look="plain" onPress={() => goTo(places.handIn, 'button')}>
          {t('lesson.hand-in-now')}
        </Button>
        <output class="faint">
          {isKept && given.some(({ text }) => text !== '') ? t('lesson.debrief-saved') : null}
        </output>
      </div>
    </div>
  );
}

/** The result as a file or a link, and the way to what is still asked. */
export function HandIn({ game, lesson }: LessonPartProps) {
  const { send } = useDesk();
  const { attempt } = lesson;
  const open = openQuestions(game, lesson);
  return (
    <section id={places.handIn} class="stack no-print hand-in" aria-label={t('lesson.hand-in')}>
      <p class="soft">{t('lesson.hand-in-about')}</p>
      {attempt === undefined ? null : <p>{t('lesson.hand-in-again', { number: attempt })}</p>}
      {open <= 0 ? null : (
        <div class="row row--apart">
          <p>{t('lesson.still-asked', { count: open })}</p>
          <Button onPress={() => goTo(places.questions, 'textarea')}>{t('lesson.still-asked-go')}</Button>
        </div>
      )}
      <div class="row">
        <Button look="primary" onPress={() => send({ type: 'hand-in', as: 'file' })}>
          {t('lesson.hand-in-file')}
        </Button>
        <Button onPress={() => send({ type: 'hand-in', as: 'link' })}>{t('lesson.hand-in-link')}</Button>
      </div>
    </section>
  );
}
