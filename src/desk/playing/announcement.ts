// What the live line says after a change: the first piece of news and how many there are, or whose turn it is.
import type { NewsModel } from '../../presentation/news/news-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { DeckMode } from '../deck-mode.ts';
import { tableOf } from '../game-models.ts';

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
  const first = news.find(({ rank }) => rank === 'headline') ?? news[0];
  if (first === undefined) return { text: tableOf(game).sentence, mark: `${mode} ${game.view.moves}` };
  const told = news.filter(({ rank }) => rank !== 'detail').length;
  return {
    text: t('desk.news-announced', { count: Math.max(1, told), first: first.sentence }),
    mark: `${mode} ${game.fresh.at(-1) ?? ''}`,
  };
}
