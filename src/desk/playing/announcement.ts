// What the live line says after a change: the first piece of news and how many there are, what demands an answer, how it ended, or whose turn it is.
import type { NewsModel } from '../../presentation/news/news-models.ts';
import { asSentence } from '../../presentation/phrases.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { DeckMode } from '../deck-mode.ts';
import { askedCrisisOf, endingOf, tableOf } from '../game-models.ts';

export interface Announcement {
  readonly text: string;
  /** Changes when there is something new to say. */
  readonly mark: string;
}

/** The announcement for what is on show; each digest is said once. */
export function announcementOf(game: RunningGame, mode: DeckMode, news: readonly NewsModel[]): Announcement {
  if (mode === 'waiting') return { text: t('ui.thinking'), mark: 'waiting' };
  if (mode === 'looking') return { text: t('elsewhere.looking'), mark: `looking ${game.view.moves}` };
  if (mode === 'running') return { text: t('desk.running'), mark: 'running' };
  if (mode === 'over') {
    const title = endingOf(game)?.title ?? '';
    return { text: asSentence(t('desk.over-announced', { title })), mark: mode };
  }
  const crisis = mode === 'crisis' ? askedCrisisOf(game) : undefined;
  if (crisis !== undefined) {
    const { title, consequence } = crisis;
    return { text: asSentence(t('desk.crisis-announced', { title })), mark: `${mode} ${consequence}` };
  }
  const first = news.find(({ rank }) => rank === 'headline') ?? news[0];
  if (first === undefined) return { text: tableOf(game).sentence, mark: `${mode} ${game.view.moves}` };
  const told = news.filter(({ rank }) => rank !== 'detail').length;
  return {
    text: t('desk.news-announced', { count: Math.max(1, told), first: first.sentence }),
    mark: `${mode} ${game.fresh.at(-1) ?? ''}`,
  };
}
