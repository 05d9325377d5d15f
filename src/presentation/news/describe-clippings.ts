// The press of each round: what the papers told until its day, in full, newest round first.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import { dateWord } from '../dates.ts';
import { describeNews } from './describe-news.ts';
import { roundTitle } from '../talks/describe-table.ts';
import type { NewsModel } from './news-models.ts';
import { t } from '../wording/wording.ts';

export interface ClippingsModel {
  /** The round and its date; after the talks the date alone. */
  readonly title: string;
  readonly clippings: readonly NewsModel[];
}

interface Opening {
  readonly number: number;
  readonly day: number;
}

/**
 * Events by round: those of the days since the last round were in the papers when it opened, those of its own day came with it.
 * After the last round that opened, by date. Rounds without any are left out. `log` is what the reader may know; `side` as for news.
 */
export function describeClippings(
  scenario: Scenario,
  log: readonly Consequence[],
  side?: string,
): readonly ClippingsModel[] {
  const openings = log.flatMap(({ change }): Opening[] =>
    change.kind === 'round' ? [{ number: change.number, day: change.day }] : [],
  );
  const titleOf = (day: number): string => {
    const round = openings.find((opening) => opening.day >= day);
    if (round === undefined) return dateWord(scenario, day);
    return t('desk.press-of-round', {
      title: roundTitle(scenario, round.number),
      date: dateWord(scenario, round.day),
    });
  };
  const groups = new Map<string, NewsModel[]>();
  const events = log.filter(({ change }) => change.kind === 'event');
  for (const clipping of describeNews(scenario, events, side)) {
    const title = titleOf(clipping.day);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [clipping]);
    else group.push(clipping);
  }
  return [...groups].map(([title, clippings]) => ({ title, clippings })).toReversed();
}
