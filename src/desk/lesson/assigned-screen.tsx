// Choosing under an assignment: what the teacher chose is shown as chosen, the rest is the student’s; then the questions before the game.
import '../styles/lesson.css';
import { useState } from 'preact/hooks';
import { describeLength, lengthTitle } from '../../presentation/classroom/describe-length.ts';
import { paragraphs } from '../../presentation/papers/describe-sources.ts';
import { languageMark } from '../../presentation/language-mark.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Assignment, Lock } from '../../lesson/assignment.ts';
import type { Offering } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { LengthChoice } from '../screens/length-choice.tsx';
import { OpponentChoice } from '../screens/opponent-choice.tsx';
import { type Across, playersFor } from '../screens/players-for.ts';
import { ScreenHead } from '../screens/screen-head.tsx';
import { SideChoice } from '../screens/side-choice.tsx';
import { TemperChoice } from '../screens/temper-choice.tsx';
import { BeforePlay, BeginButton, useIntroduction } from './before-play.tsx';

/** The screen of an assignment that was opened. Nothing where there is none. */
export function AssignedScreen() {
  const { snapshot, send } = useDesk();
  const { assignment, offerings, chosen } = snapshot;
  const offering = offerings.find(({ key }) => key === chosen);
  if (assignment === null || offering === undefined) return null;
  return (
    <main id="content" class="screen">
      <ScreenHead title={t('lesson.assigned')} onBack={() => send({ type: 'go', to: 'title' })}>
        <Button look="plain" onPress={() => send({ type: 'leave-assignment' })}>
          {t('lesson.assigned-aside')}
        </Button>
      </ScreenHead>
      <AssignedForm key={assignment.code} assignment={assignment} offering={offering} />
    </main>
  );
}

interface AssignedProps {
  readonly assignment: Assignment;
  readonly offering: Offering;
}

function AssignedForm({ assignment, offering }: AssignedProps) {
  const { send } = useDesk();
  const [side, setSide] = useState(assignment.side ?? offering.parties[0]?.id ?? '');
  const [across, setAcross] = useState<Across>(assignment.across);
  const [temperament, setTemperament] = useState(assignment.temperament);
  const [length, setLength] = useState(assignment.origin.length);
  const [seed, setSeed] = useState(assignment.code);
  const [given, setGiven] = useIntroduction(assignment);
  const start = (event: Event): void => {
    event.preventDefault();
    const parties = offering.parties.map(({ id }) => id);
    const players = playersFor(parties, side, across, temperament);
    const own = across === 'person' ? {} : given;
    send({ type: 'start', setup: { scenario: offering.key, players, seed, length, ...own } });
  };
  const isOpen = (lock: Lock): boolean => !assignment.locked.includes(lock);
  const onePlays = across !== 'person' && across !== 'watch';
  return (
    <form class="choosing" onSubmit={start}>
      <div class="stack stack--wide">
        <About offering={offering} />
        <ChosenByTeacher assignment={assignment} offering={offering} />
      </div>
      <div class="stack stack--wide">
        {onePlays && (isOpen('side') || assignment.side === null) ? (
          <SideChoice offering={offering} chosen={side} onChoose={setSide} />
        ) : null}
        {isOpen('opponent') ? <OpponentChoice chosen={across} onChoose={setAcross} /> : null}
        {isOpen('opponent') && onePlays ? (
          <TemperChoice chosen={temperament} onChoose={setTemperament} />
        ) : null}
        {isOpen('length') ? <LengthChoice offering={offering} chosen={length} onChoose={setLength} /> : null}
        {isOpen('seed') ? (
          <label class="field">
            <span>{t('ui.seed')}</span>
            <input
              type="text"
              value={seed}
              maxLength={80}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => setSeed(event.currentTarget.value)}
            />
          </label>
        ) : null}
        {across === 'person' ? (
          <p class="soft">{t('lesson.each-introduced')}</p>
        ) : (
          <BeforePlay given={given} onChange={setGiven} about={t('lesson.before-play-about')} />
        )}
        <BeginButton />
      </div>
    </form>
  );
}

function About({ offering }: { readonly offering: Offering }) {
  const words = languageMark(offering.language);
  return (
    <section class="stack stack--close" aria-labelledby="assigned-scenario">
      <p class="soft">{t('lesson.assigned-about')}</p>
      <h2 id="assigned-scenario" class="choice-title--serif" {...words}>
        {offering.title}
      </h2>
      {paragraphs(offering.summary).map((paragraph) => (
        <p key={paragraph} class="soft" {...words}>
          {paragraph}
        </p>
      ))}
    </section>
  );
}

/** What is locked, each in a sentence. */
function ChosenByTeacher({ assignment, offering }: AssignedProps) {
  const { locked, side, across, temperament, origin, code, advisers, undo } = assignment;
  const sideName = offering.parties.find(({ id }) => id === side)?.name;
  const cut = offering.lengths.find(({ minutes }) => minutes === origin.length);
  const isLocked = (lock: Lock): boolean => locked.includes(lock);
  const lines = [
    ...(isLocked('side') && sideName !== undefined && across !== 'person'
      ? [t('lesson.locked-side', { side: sideName })]
      : []),
    ...(isLocked('opponent')
      ? [
          across === 'person'
            ? t('lesson.locked-person')
            : t('lesson.locked-opponent', { opponent: t(`ui.opponent-${across}`) }),
          ...(temperament === undefined || across === 'person' ? [] : [t('lesson.locked-temperament')]),
        ]
      : []),
    ...(isLocked('length')
      ? [
          [
            t('lesson.locked-length', { length: lengthTitle(cut?.minutes ?? null, offering.minutes) }),
            ...(cut === undefined ? [] : [describeLength(cut)]),
          ].join(' '),
        ]
      : []),
    ...(isLocked('seed') ? [t('lesson.locked-seed', { code })] : []),
    ...(advisers ? [] : [t('lesson.locked-advisers')]),
    ...(undo ? [] : [t('lesson.locked-undo')]),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="chosen-by-teacher stack stack--close" aria-labelledby="chosen-by-teacher">
      <h2 id="chosen-by-teacher">{t('lesson.chosen-by-teacher')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
