// The calendar as a strip: rounds of talks, or days in force.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { lookups } from '../../simulation/lookups.ts';
import type { View } from '../../simulation/views/view.ts';
import { briefDateWord, dateWord, shortDateWord } from '../dates.ts';
import { roundTitle } from '../talks/describe-table.ts';
import type { CalendarModel } from './document-models.ts';
import { asSentence, inSteps } from '../phrases.ts';
import { number, t } from '../wording/wording.ts';

type Entry = CalendarModel['entries'][number];

/** Rounds until the text is in force, then days. */
export function describeCalendar(scenario: Scenario, view: View): CalendarModel {
  const { since } = view.cessation;
  return since === null
    ? { kind: 'rounds', entries: roundEntries(scenario, view) }
    : { kind: 'days', entries: dayEntries(scenario, view, since) };
}

function roundEntries(scenario: Scenario, view: View): Entry[] {
  const days = lookups(scenario).roundDays;
  const rounds = Math.max(days.length, view.round.number);
  return Array.from({ length: rounds }, (_, index) => {
    const round = scenario.calendar.rounds[index];
    const at = index + 1;
    const isNow = at === view.round.number;
    const day = isNow && view.session === 'talks' ? view.day : (days[index] ?? view.day);
    const status = at < view.round.number ? 'passed' : isNow ? 'now' : 'ahead';
    const title = roundTitle(scenario, at);
    const date = dateWord(scenario, day);
    return entry(status, {
      key: `round-${at}`,
      mark: number(at),
      title,
      date,
      dateShort: briefDateWord(scenario, day),
      place: round?.place ?? null,
      note: round?.note ?? null,
      violations: null,
      told:
        round?.place === undefined
          ? t('table.calendar-round-bare', { title, date })
          : t('table.calendar-round', { title, place: round.place, date }),
    });
  });
}

function dayEntries(scenario: Scenario, view: View, since: number): Entry[] {
  const today = (view.cessation.until ?? view.day) - since;
  const last = Math.max(scenario.calendar.implementationDays, today);
  return Array.from({ length: last + 1 }, (_, day) => {
    const status = day < today ? 'passed' : day === today ? 'now' : 'ahead';
    const weight = view.cessation.violations[day];
    const violations = status === 'ahead' || weight === undefined ? null : Math.round(weight);
    const title = day === 0 ? t('table.day-d') : t('date.in-force', { number: day });
    const date = dateWord(scenario, since + day);
    const told = [t('table.calendar-day', { day: title, date })];
    if (violations !== null)
      told.push(violations === 0 ? t('table.day-calm') : t('table.day-violations', { count: violations }));
    return entry(status, {
      key: `day-${day}`,
      mark: title,
      title: shortDateWord(scenario, since + day),
      date,
      dateShort: briefDateWord(scenario, since + day),
      place: null,
      note: null,
      violations,
      told: inSteps(told),
    });
  });
}

function entry(
  status: Entry['status'],
  { told, ...rest }: Omit<Entry, 'status' | 'statusWord' | 'sentence'> & { readonly told: string },
): Entry {
  const statusWord = t(`table.calendar-${status}`);
  return {
    ...rest,
    status,
    statusWord,
    sentence: asSentence(t('list.bracketed', { text: told, remark: statusWord })),
  };
}
