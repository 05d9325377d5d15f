// The debrief pack: the page, the table and the data as files.
import type { RecordBeside } from '../../../presentation/debrief/record-curve.ts';
import type { RecordModel } from '../../../presentation/debrief/record-models.ts';
import type { ReviewModel } from '../../../presentation/debrief/review-models.ts';
import { reviewSheet } from '../../../presentation/debrief/review-sheet.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { Review } from '../../../review/game-review/review.ts';
import type { RunningGame } from '../../../session/snapshot.ts';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';
import { handOutOf } from '../hand-out.ts';

interface TakeAlongProps {
  readonly game: RunningGame;
  readonly review: Review;
  readonly model: ReviewModel;
  readonly beside: RecordBeside | null;
  readonly record: RecordModel | null;
}

/** Buttons that give files. */
export function TakeAlong({ game, review, model, beside, record }: TakeAlongProps) {
  const { send } = useDesk();
  const name = `debrief-${game.scenario.id}`;
  const give = (ending: string, text: string): void =>
    send({ type: 'give-file', name: `${name}.${ending}`, text });
  const page = (): void => {
    const article = document.querySelector('.debrief article');
    if (article !== null) give('html', handOutOf(article, game.scenario.title));
  };
  const data = (): void => {
    const { scenario, settings } = game.journal;
    give('json', JSON.stringify({ scenario, settings, review, record: beside?.record ?? null }));
  };
  return (
    <section class="no-print stack">
      <h3>{t('review.take')}</h3>
      <p class="faint">{t('review.take-intro')}</p>
      <div class="row">
        <Button small onPress={page}>
          {t('review.take-page')}
        </Button>
        <Button small onPress={() => give('csv', reviewSheet(model, record))}>
          {t('review.take-sheet')}
        </Button>
        <Button small onPress={data}>
          {t('review.take-data')}
        </Button>
      </div>
    </section>
  );
}
