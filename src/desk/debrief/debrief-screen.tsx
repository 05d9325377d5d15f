// The debrief: what was agreed beside the record, who answered how, what happened and why, what to talk about.
import type { DealMapModel } from '../../presentation/debrief/deal-models.ts';
import { describeRecord } from '../../presentation/debrief/describe-record.ts';
import { partyName } from '../../presentation/names.ts';
import type { DebriefModel } from '../../presentation/papers/document-models.ts';
import type { RecordBeside } from '../../presentation/debrief/record-curve.ts';
import type { RecordModel } from '../../presentation/debrief/record-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Review } from '../../review/game-review/review.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { branchOf, dealsOf, debriefOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { WaysOut } from '../parts/ways-out.tsx';
import { Paragraphs, SourceList } from '../parts/text.tsx';
import { useScenarioLanguage } from '../use-scenario-language.ts';
import { AgreedTable } from './agreed-table.tsx';
import { BranchPart } from './branch-part.tsx';
import { DebriefPart } from './debrief-part.tsx';
import { HandIn, LessonPart } from './lesson-part.tsx';
import { RecordPart } from './record/record-part.tsx';
import { useRecord } from './record/use-record.ts';
import { DealMap } from './review/deal-map.tsx';
import { ReviewPart } from './review/review-part.tsx';
import { SidesPart } from './sides-part.tsx';
import { TurningPoints } from './turning-points.tsx';

/** The last screen of a game. */
export function DebriefScreen() {
  const { game, review } = useDesk().snapshot;
  const words = useScenarioLanguage();
  const beside = useRecord(game);
  const debrief = game === null ? null : debriefOf(game);
  if (game === null || debrief === null) return null;
  const deals = dealsOf(game);
  const branch = branchOf(game);
  const record = recordOf(game, beside, deals, review?.review ?? null);
  const { ending } = debrief;
  return (
    <main id="content" class="screen debrief">
      <header class="screen-head">
        <h1 tabIndex={-1}>
          {t('debrief.title')}: {ending.title}
        </h1>
      </header>
      {game.lesson === null || game.student !== null ? null : <HandIn game={game} lesson={game.lesson} />}
      <NextSteps game={game} />
      <article class="paper">
        <section class="debrief-part">
          <h2 {...words}>{game.scenario.title}</h2>
          <Paragraphs paragraphs={ending.text} />
          <ul class="end-sentences plain-list">
            {ending.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        {game.lesson === null ? null : <LessonPart game={game} lesson={game.lesson} />}
        {branch === null ? null : <BranchPart branch={branch} />}
        {review === null ? null : (
          <ReviewPart game={game} progress={review} beside={beside} record={record} />
        )}
        {record === null ? null : <RecordPart record={record} />}
        <AgreedTable clauses={debrief.clauses} />
        <Answers debrief={debrief} />
        <TurningPoints points={debrief.turningPoints} />
        <Lines title={t('debrief.ground')} lines={debrief.ground} />
        {deals === null ? null : <DealMap deals={deals} />}
        <SidesPart sides={debrief.sides} standing={debrief.standing} />
        {debrief.record.length === 0 ? null : (
          <DebriefPart title={t('debrief.history')}>
            <Paragraphs paragraphs={debrief.record} />
          </DebriefPart>
        )}
        {debrief.questions.length === 0 ? null : (
          <DebriefPart title={t('debrief.questions')}>
            <ol class="debrief-questions" {...words}>
              {debrief.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </DebriefPart>
        )}
        <SourceList sources={debrief.sources} />
      </article>
    </main>
  );
}

/** Who could say no, where anybody could. */
function Answers({ debrief: { answers, notAsked } }: { readonly debrief: DebriefModel }) {
  if (answers.length === 0 && notAsked === '') return null;
  return (
    <DebriefPart title={t('debrief.answers')}>
      {notAsked === '' ? null : <p>{notAsked}</p>}
      {answers.map((answer) => (
        <div key={answer.stakeholder}>
          <p>{answer.sentence}</p>
          {answer.why.length === 0 ? null : (
            <ul class="faint">
              {answer.why.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </DebriefPart>
  );
}

/** The game beside the record; null without one. */
const recordOf = (
  { scenario, finalState, log }: RunningGame,
  beside: RecordBeside | null,
  deals: DealMapModel | null,
  review: Review | null,
): RecordModel | null =>
  beside === null || finalState === null
    ? null
    : describeRecord(scenario, { state: finalState, log, deals, review }, beside);

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <DebriefPart title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </DebriefPart>
  );
}

/** Switch sides, play again, save, share, print, leave. */
function NextSteps({ game }: { readonly game: RunningGame }) {
  const { send, open } = useDesk();
  const side = partyName(game.scenario, game.viewer);
  const watched = Object.values(game.players).every(({ kind }) => kind === 'computer');
  return (
    <section class="stack no-print" aria-label={t('desk.next-steps')}>
      {game.student === null ? null : (
        <p>
          <b>{t('desk.back-to-class-about', { name: game.student })}</b>
        </p>
      )}
      <p class="soft">
        {t(watched ? 'desk.watched-as' : 'desk.side-of', { side })} {t('debrief.consider-switch')}
      </p>
      <div class="row">
        {game.lesson?.terms.locked.includes('side') === true ? null : (
          <Button
            look={game.lesson === null ? 'primary' : undefined}
            onPress={() => send({ type: 'switch-sides' })}
          >
            {t('debrief.switch')}
          </Button>
        )}
        <Button onPress={() => send({ type: 'play-again' })}>{t('ui.play-again')}</Button>
        <Button onPress={() => open({ kind: 'save-as' })}>{t('ui.save-as')}</Button>
        <Button onPress={() => send({ type: 'export-save' })}>{t('ui.export')}</Button>
        <Button onPress={() => send({ type: 'share-link' })}>{t('ui.share')}</Button>
        <Button onPress={() => window.print()}>{t('ui.print')}</Button>
        <WaysOut />
      </div>
    </section>
  );
}
