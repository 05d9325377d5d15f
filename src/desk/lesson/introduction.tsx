// Two people at one device under an assignment: before a side reads its briefing, whoever plays it gives a name and answers the questions.
import '../styles/lesson.css';
import { t } from '../../presentation/wording/wording.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { WaysOut } from '../parts/ways-out.tsx';
import { BeforePlay, BeginButton, useIntroduction } from './before-play.tsx';

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
  const [given, setGiven] = useIntroduction(lesson.terms);
  const go = (event: Event): void => {
    event.preventDefault();
    send({ type: 'introduce', introduction: given });
  };
  return (
    <main id="content" class="screen">
      <header class="screen-head">
        <h1 tabIndex={-1}>{t('lesson.introduce', { side })}</h1>
        <WaysOut />
      </header>
      <form class="stack stack--wide introduction" onSubmit={go}>
        <BeforePlay given={given} onChange={setGiven} about={t('lesson.introduce-about')} />
        <BeginButton />
      </form>
    </main>
  );
}
