// The log: everything that this side may know, day by day, newest first, each line to be asked why.
import { useState } from 'preact/hooks';
import { describeNews } from '../../presentation/describe-news.ts';
import type { NewsModel } from '../../presentation/models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import { readerOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/fields.tsx';
import { NewsList } from './news-list.tsx';
import { useWorded } from '../use-worded.ts';

/** How many days are listed before “more”. */
const daysAtFirst = 12;

interface DayOfNews {
  readonly day: number;
  readonly date: string;
  readonly news: readonly NewsModel[];
}

/** The news by day, newest day first. */
function daysOf(game: RunningGame): readonly DayOfNews[] {
  const { scenario, log } = game;
  const byDay = new Map<number, Consequence[]>();
  for (const consequence of log) {
    const before = byDay.get(consequence.day);
    if (before === undefined) byDay.set(consequence.day, [consequence]);
    else before.push(consequence);
  }
  return [...byDay]
    .map(([day, consequences]) => {
      const news = describeNews(scenario, consequences, readerOf(game));
      return { day, date: news[0]?.date ?? '', news: news.toReversed() };
    })
    .filter(({ news }) => news.length > 0)
    .toReversed();
}

/** The log of the game. */
export function Log({ game }: { readonly game: RunningGame }) {
  const days = useWorded(() => daysOf(game), [game]);
  const [headlinesOnly, setHeadlinesOnly] = useState(false);
  const [shown, setShown] = useState(daysAtFirst);
  return (
    <div class="stack log">
      <h2 class="unseen">{t('ui.log')}</h2>
      <Check label={t('desk.log-headlines')} checked={headlinesOnly} onChange={setHeadlinesOnly} />
      {days.length === 0 ? <p class="soft">{t('desk.log-empty')}</p> : null}
      {days.slice(0, shown).map(({ day, date, news }) => {
        const lines = headlinesOnly ? news.filter(({ rank }) => rank === 'headline') : news;
        return lines.length === 0 ? null : (
          <section key={day} class="stack stack--close">
            <h3 class="log-date">{date}</h3>
            <NewsList news={lines} scenario={game.scenario} />
          </section>
        );
      })}
      {days.length <= shown ? null : (
        <Button onPress={() => setShown(days.length)}>{t('ui.show-all')}</Button>
      )}
    </div>
  );
}
