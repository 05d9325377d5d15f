// The digest: what has changed since the player last looked, headlines first, each with its “Why?”.
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { freshOf, newsOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { NewsList } from './news-list.tsx';

/** All that is new, to be read before going on. */
export function Digest({ game }: { readonly game: RunningGame }) {
  const { stage } = useDesk();
  const news = newsOf(game);
  const details = news.filter(({ rank }) => rank === 'detail');
  return (
    <div class="digest stack">
      <div class="row row--apart">
        <h2 tabIndex={-1} data-focus-home>
          {t('ui.digest')}
        </h2>
        {stage === null ? null : (
          <Button small look="plain" onPress={stage.skip}>
            {t('desk.skip-playing')}
          </Button>
        )}
      </div>
      <NewsList news={news.filter(({ rank }) => rank === 'headline')} scenario={game.scenario} stories />
      <NewsList news={news.filter(({ rank }) => rank === 'line')} scenario={game.scenario} />
      {details.length === 0 ? null : (
        <details>
          <summary>{t('desk.small-print')}</summary>
          <NewsList news={details} scenario={game.scenario} />
        </details>
      )}
    </div>
  );
}

/** What the player’s own last move brought, told in passing. */
export function JustNow({ game }: { readonly game: RunningGame }) {
  // An offer of one’s own is on show as the offer on the table.
  const tabled = new Set(freshOf(game).flatMap(({ id, change }) => (change.kind === 'offered' ? [id] : [])));
  const news = newsOf(game).filter(
    ({ id, rank }) => rank !== 'detail' && (game.view.offer === null || !tabled.has(id)),
  );
  if (news.length === 0) return null;
  return (
    <div class="just-now stack stack--close">
      <h2 class="label" tabIndex={-1} data-focus-home>
        {t('desk.just-now')}
      </h2>
      <NewsList news={news.slice(0, 4)} scenario={game.scenario} />
    </div>
  );
}
