// What decided a game: moments with what they did to the odds and what else could have been done.
import type { AlternativeModel, MomentModel } from '../../../presentation/debrief/review-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguageOfSentences } from '../../use-scenario-language.ts';
import { ToldReason, useReasonsOf } from './told-reason.tsx';
import { WhyTheyDid } from './why-they-did.tsx';

interface MomentListProps {
  readonly moments: readonly MomentModel[];
  /** Whether no more of them will come. */
  readonly isWhole: boolean;
}

/** Moments in order of time. */
export function MomentList({ moments, isWhole }: MomentListProps) {
  useReasonsOf(
    moments.map(({ at }) => at),
    isWhole,
  );
  return (
    <ol class="turning-points">
      {moments.map((moment) => (
        <li key={moment.at} class={`turning-point turning-point--${moment.mark ?? 'none'}`}>
          <Moment moment={moment} />
        </li>
      ))}
    </ol>
  );
}

/** One moment. */
function Moment({ moment }: { readonly moment: MomentModel }) {
  const { send } = useDesk();
  const markOf = useLanguageOfSentences();
  return (
    <>
      <p class="faint">
        {moment.date} <span class={`tag tag--${moment.mark ?? 'none'}`}>{moment.markWord}</span>
      </p>
      <p>
        <b>{moment.sentence}</b> {moment.effect.join(' ')}
      </p>
      {moment.came.length === 0 ? null : (
        <ul>
          {moment.came.map((line) => (
            <li key={line} {...markOf(line)}>
              {line}
            </li>
          ))}
        </ul>
      )}
      <ToldReason at={moment.at} />
      <Alternatives alternatives={moment.alternatives} />
      <span class="row no-print">
        <WhyTheyDid at={moment.at} />
        <Button
          small
          name={t('review.play-from-name', { move: moment.sentence })}
          onPress={() => send({ type: 'play-from', moves: moment.at })}
        >
          {t('review.play-from')}
        </Button>
      </span>
    </>
  );
}

function Alternatives({ alternatives }: { readonly alternatives: readonly AlternativeModel[] }) {
  if (alternatives.length === 0) return null;
  return (
    <details open={alternatives.some(({ better }) => better)}>
      <summary>{t('review.alternatives')}</summary>
      <ul class="alternatives">
        {alternatives.map(({ words, gain, better, why }) => (
          <li key={words}>
            <span class={better ? 'alternative alternative--better' : 'alternative'}>{words}</span>{' '}
            <b>{gain}</b>
            {why.map((line) => (
              <p key={line} class="faint">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {alternatives.some(({ better }) => better) ? null : <p class="faint">{t('review.no-better')}</p>}
    </details>
  );
}
