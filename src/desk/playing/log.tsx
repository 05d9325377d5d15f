// The log: everything that this side may know, day by day, newest first, each line to be asked why; or the press of each round.
import { useState } from 'preact/hooks';
import { describeClippings } from '../../presentation/news/describe-clippings.ts';
import { describeNews } from '../../presentation/news/describe-news.ts';
import type { NewsModel } from '../../presentation/news/news-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import { readerOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/fields.tsx';
import { NewsList } from './news-list.tsx';
import { useLanguageOfSentences } from '../use-scenario-language.ts';
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
  const [pressOnly, setPressOnly] = useState(false);
  return (
    <div class="stack log">
      <h2 class="unseen">{t('ui.log')}</h2>
      <Check label={t('desk.log-press')} checked={pressOnly} onChange={setPressOnly} />
      {pressOnly ? <Clippings game={game} /> : <Days game={game} />}
    </div>
  );
}

/** Everything, day by day. */
function Days({ game }: { readonly game: RunningGame }) {
  const days = useWorded(() => daysOf(game), [game]);
  const [shown, setShown] = useState(daysAtFirst);
  return (
    <>
      {days.length === 0 ? <p class="soft">{t('desk.log-empty')}</p> : null}
      {days.slice(0, shown).map(({ day, date, news }) => (
        <section key={day} class="stack stack--close">
          <h3 class="log-date">{date}</h3>
          <NewsList news={news} scenario={game.scenario} />
        </section>
      ))}
      {days.length <= shown ? null : (
        <Button onPress={() => setShown(days.length)}>{t('ui.show-all')}</Button>
      )}
    </>
  );
}

/** What the papers told, in full, by round. */
function Clippings({ game }: { readonly game: RunningGame }) {
  const press = useWorded(() => describeClippings(game.scenario, game.log, readerOf(game)), [game]);
  const markOf = useLanguageOfSentences();
  if (press.length === 0) return <p class="soft">{t('desk.press-empty')}</p>;
  return (
    <>
      {press.map(({ title, clippings }) => (
        <section key={title} class="stack stack--close">
          <h3 class="log-date" {...markOf(title)}>
            {title}
          </h3>
          <NewsList news={clippings} scenario={game.scenario} stories />
        </section>
      ))}
    </>
  );
}
