// The review in the debrief: it grows while one reads.
import { describeReview } from '../../../presentation/debrief/describe-review.ts';
import type { RecordBeside } from '../../../presentation/debrief/record-curve.ts';
import type { RecordModel } from '../../../presentation/debrief/record-models.ts';
import type { ReviewModel } from '../../../presentation/debrief/review-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { ReviewProgress } from '../../../session/thinking/review-desk.ts';
import type { RunningGame } from '../../../session/snapshot.ts';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';
import { DebriefPart } from '../debrief-part.tsx';
import { BalancePart } from './balance-part.tsx';
import { DecisionTable } from './decision-table.tsx';
import { MomentList } from './moment-list.tsx';
import { OddsPart } from './odds-part.tsx';
import { TakeAlong } from './take-along.tsx';

interface ReviewPartProps {
  readonly game: RunningGame;
  readonly progress: ReviewProgress;
  /** The record of the scenario; null without one. */
  readonly beside: RecordBeside | null;
  /** The game beside it, in words. */
  readonly record: RecordModel | null;
}

/** The whole review, or word that there can be none. */
export function ReviewPart({ game, progress, beside, record }: ReviewPartProps) {
  const { review, status, lookingAt } = progress;
  if (review === null)
    return (
      <DebriefPart title={t('review.title')}>
        <p>{status === 'failed' ? t('review.failed') : t('review.begins')}</p>
      </DebriefPart>
    );
  const model = describeReview(game.scenario, game.log, review, status, beside);
  return (
    <DebriefPart title={t('review.title')}>
      <p>{model.intro}</p>
      <p class="faint">{t('review.not-fate')}</p>
      <Progress model={model} />
      {model.summary === '' ? null : <p>{model.summary}</p>}
      <OddsPart review={model} />
      <section class="stack">
        <h3>{t('review.moments')}</h3>
        {model.moments.length > 0 ? (
          <MomentList moments={model.moments} isWhole={!model.running} />
        ) : (
          <p class="faint">{model.running ? t('review.moments-wait') : t('review.moments-none')}</p>
        )}
      </section>
      <BalancePart balance={model.balance} />
      <DecisionTable decisions={model.decisions} game={game} lookingAt={lookingAt} />
      <TakeAlong game={game} review={review} model={model} beside={beside} record={record} />
    </DebriefPart>
  );
}

/** How far the review is. Not announced at every step: whoever wants to know finds it. */
function Progress({ model }: { readonly model: ReviewModel }) {
  const { send } = useDesk();
  return (
    <div class="review-progress no-print">
      <progress value={model.progress} max={1} aria-label={t('review.progress')} />
      <span class="faint">{model.status}</span>
      {model.running ? (
        <Button small onPress={() => send({ type: 'stop-review' })}>
          {t('review.stop')}
        </Button>
      ) : null}
    </div>
  );
}
