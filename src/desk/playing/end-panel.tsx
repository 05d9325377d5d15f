// The end: what held and what did not, in plain sentences. No score.
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { endingOf, newsOf } from '../game-models.ts';
import { Paragraphs } from '../parts/text.tsx';
import { NewsList } from './news-list.tsx';

/** The last thing on the playing screen. */
export function EndPanel({ game }: { readonly game: RunningGame }) {
  const ending = endingOf(game);
  const news = newsOf(game).filter(({ rank }) => rank !== 'detail');
  if (ending === null) return null;
  return (
    <div class="end stack">
      <p class="label">{t('desk.the-end')}</p>
      <h2 tabIndex={-1} data-focus-home>
        {ending.title}
      </h2>
      <Paragraphs paragraphs={ending.text} />
      <ul class="end-sentences plain-list">
        {ending.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {news.length === 0 ? null : (
        <details>
          <summary>{t('ui.digest')}</summary>
          <NewsList news={news} scenario={game.scenario} />
        </details>
      )}
    </div>
  );
}
