// The calendar: rounds of talks or days in force, with where the game is.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { calendarOf, tableOf } from '../game-models.ts';
import { reachable } from '../parts/reachable.ts';
import { StageTools } from './stage-host.tsx';

/** A strip of rounds or days, and the count of calm days once the text is in force. */
export function CalendarStrip({ game }: { readonly game: RunningGame }) {
  const calendar = calendarOf(game);
  const { cessation } = tableOf(game);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('[aria-current]');
    const strip = list.current;
    if (now === null || now === undefined || strip === null) return;
    strip.scrollTo({ left: now.offsetLeft - strip.offsetLeft - strip.clientWidth / 3 });
  });
  if (calendar.entries.length === 0) return null;
  return (
    <section class="calendar" aria-label={t('ui.calendar')} tabIndex={-1}>
      {cessation === null ? null : (
        <p class="calendar-calm">
          <b>{cessation.stateWord}</b>{' '}
          <span class="soft">{t('table.calm', { days: cessation.calm, of: cessation.calmOf })}</span>
        </p>
      )}
      <ol ref={list} class={`calendar-strip calendar-strip--${calendar.kind} plain-list`} {...reachable}>
        {calendar.entries.map((entry) => (
          <li
            key={entry.key}
            class={`calendar-entry calendar-entry--${entry.status}`}
            aria-current={entry.status === 'now' ? 'date' : undefined}
            title={entry.sentence}
          >
            <span aria-hidden="true" class="calendar-mark">
              {entry.mark}
            </span>
            <span aria-hidden="true" class="calendar-date">
              {entry.date}
            </span>
            {entry.violations === null ? null : (
              <span aria-hidden="true" class={entry.violations > 0 ? 'bad' : 'good'}>
                {entry.violations > 0 ? Math.round(entry.violations * 10) / 10 : '–'}
              </span>
            )}
            <span class="unseen">{entry.sentence}</span>
          </li>
        ))}
      </ol>
      <StageTools />
    </section>
  );
}
