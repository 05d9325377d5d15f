// The calendar: rounds of talks or days in force, with where the game is.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CalendarModel } from '../../presentation/papers/document-models.ts';
import { sentence } from '../../presentation/phrases.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { calendarOf, mapOf, tableOf } from '../game-models.ts';
import { LifecycleButton } from '../lifecycle/lifecycle-button.tsx';
import { reachable } from '../parts/reachable.ts';
import { showInRow } from '../parts/show-in-row.ts';
import { useMeasured } from '../parts/use-measured.ts';
import { StageTools } from './stage-host.tsx';

/** A strip of rounds or days, and the count of calm days once the text is in force. */
export function CalendarStrip({ game }: { readonly game: RunningGame }) {
  const calendar = calendarOf(game);
  const { cessation } = tableOf(game);
  if (calendar.entries.length === 0) return null;
  return (
    <section class="calendar" aria-label={t('ui.calendar')} tabIndex={-1}>
      {cessation === null ? null : (
        <p class="calendar-calm">
          <LifecycleButton of={{ chart: 'cessation', id: '' }} state={sentence(cessation.stateWord)} />{' '}
          <span>{t('playing.calm-count', { days: cessation.calm, of: cessation.calmOf })}</span>{' '}
          <span class="faint" aria-hidden="true">
            {t('playing.violations-below')}
          </span>
        </p>
      )}
      <Strip calendar={calendar} />
      {mapOf(game).zones.length === 0 ? null : <StageTools />}
    </section>
  );
}

function Strip({ calendar }: { readonly calendar: CalendarModel }) {
  const list = useRef<HTMLOListElement>(null);
  const shown = useWholeEntries(list, calendar);
  const now = calendar.entries.find(({ status }) => status === 'now')?.key;
  useLayoutEffect(() => {
    const strip = list.current;
    const item = strip?.querySelector<HTMLElement>('[aria-current]') ?? null;
    if (strip !== null && item !== null) showInRow(strip, item, shown < 3 ? 0 : item.offsetWidth);
  }, [now, shown]);
  return (
    <ol
      ref={list}
      class={`calendar-strip calendar-strip--${calendar.kind} plain-list`}
      style={{ '--shown': String(shown) }}
      {...reachable}
    >
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
            {entry.dateShort}
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
  );
}

/** How many entries fit into the strip without any being cut: it is divided among as many, and scrolls from one to the next. */
function useWholeEntries(list: RefObject<HTMLOListElement | null>, { entries }: CalendarModel): number {
  const [shown, setShown] = useState(1);
  const measure = (strip: HTMLOListElement): void => {
    const words = [...strip.querySelectorAll<HTMLElement>('.calendar-entry > [aria-hidden]')];
    const widest = Math.max(1, ...words.map((word) => word.getBoundingClientRect().width));
    const style = getComputedStyle(words[0]?.parentElement ?? strip);
    const sides = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    const fitting = Math.floor(strip.clientWidth / (widest + sides));
    setShown(Math.max(1, Math.min(fitting, entries.length)));
  };
  useMeasured(list, measure, [entries]);
  return shown;
}
