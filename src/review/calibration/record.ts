// Calibration, first part: the record over many seeds, measured by what history knows.
import { dateOf, daysBetween } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { daysInForce } from '../../simulation/cessation/days-in-force.ts';
import { meanOf, shareOf, sharesOf } from './figures.ts';
import type { HistoricalRecord } from '../record/record.ts';
import { type FrontViolence, type RecordGame, hasConvoyArrived, playRecord } from '../record/record-game.ts';
import { quantile } from '../quantile.ts';

/** Days held, over the games in which a cessation began; null when none did. Games that outlast the calendar count as its length. */
export interface DaysHeld {
  readonly p10: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

export interface RecordFigures {
  readonly games: number;
  /** When both had initialled the text, as a date where the scenario has one; `withinTwoDays` of the record’s, as a share of all games. */
  readonly signedDate: { readonly median: string | number | null; readonly withinTwoDays: number };
  readonly signed: number;
  readonly ratified: number;
  /** Day D. */
  readonly inForceDate: { readonly median: string | number | null };
  readonly cessationDays: DaysHeld;
  /**
   * How far mean violence on the first two days lies below the week before, as a share of it; median over the games. On the fronts
   * that the cessation covers, and on all.
   */
  readonly violenceDropFirst2Days: number | null;
  readonly violenceDropOnAllFronts: number | null;
  /** Convoys that arrived while it stood, a game in which it began. */
  readonly convoysDelivered: number;
  /** Share of those games in which the convoy of the record never arrived. */
  readonly convoyStuck: number;
  /** Shares of all games. */
  readonly beyond28Days: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly events: Readonly<Record<string, number>>;
}

/** What came of one game of the record: all that is kept of it. */
interface Told {
  readonly signed: number | null;
  readonly since: number | null;
  readonly held: number | null;
  readonly drop: number | null;
  readonly dropOnAll: number | null;
  readonly delivered: number;
  readonly stuck: boolean;
  readonly ending: string;
  readonly events: readonly string[];
}

/** Plays the record on seeds `seed/record/0`, `seed/record/1`, … and measures it. */
export function measureRecord(
  scenario: Scenario,
  record: HistoricalRecord,
  asked: { readonly games: number; readonly seed: string; readonly onGame?: (done: number) => void },
): RecordFigures {
  const { games, seed, onGame } = asked;
  const told: Told[] = [];
  for (let game = 0; game < games; game += 1) {
    told.push(tell(record, playRecord(scenario, record, `${seed}/record/${game}`)));
    onGame?.(game + 1);
  }
  const { start } = scenario.calendar;
  const asDate = (day: number | null): string | number | null =>
    day === null || start === undefined ? day : dateOf(start, day);
  const signedOn = daysBetween(start ?? record.signed, record.signed);
  const begun = told.filter(({ held }) => held !== null);
  return {
    games,
    signedDate: {
      median: asDate(medianOf(told.map((one) => one.signed))),
      withinTwoDays: shareOf(told, (one) => one.signed !== null && Math.abs(one.signed - signedOn) <= 2),
    },
    signed: shareOf(told, (one) => one.signed !== null),
    ratified: begun.length / games,
    inForceDate: { median: asDate(medianOf(told.map(({ since }) => since))) },
    cessationDays: daysHeld(told.map(({ held }) => held)),
    violenceDropFirst2Days: medianOf(begun.map(({ drop }) => drop)),
    violenceDropOnAllFronts: medianOf(begun.map(({ dropOnAll }) => dropOnAll)),
    convoysDelivered: meanOf(begun.map(({ delivered }) => delivered)),
    convoyStuck: shareOf(begun, ({ stuck }) => stuck),
    beyond28Days: shareOf(told, ({ held }) => (held ?? 0) > 28),
    endings: sharesOf(
      told.map(({ ending }) => ending),
      games,
    ),
    events: sharesOf(
      told.flatMap(({ events }) => events),
      games,
    ),
  };
}

function tell(record: HistoricalRecord, game: RecordGame): Told {
  const { state, signed, violence } = game;
  const { since } = state.cessation;
  const dropIn = (of: (seen: FrontViolence) => number): number | null =>
    since === null ? null : violenceDrop(new Map([...violence].map(([day, seen]) => [day, of(seen)])), since);
  return {
    signed,
    since,
    held: daysInForce(state),
    drop: dropIn(({ covered }) => covered),
    dropOnAll: dropIn(({ all }) => all),
    delivered: Object.values(state.convoys).reduce((sum, { delivered }) => sum + delivered, 0),
    stuck: !hasConvoyArrived(record, state),
    ending: state.ended?.ending ?? state.ended?.how ?? '',
    events: Object.keys(state.happened),
  };
}

const daysBefore = 7;
const daysAfter = 2;

/** By what share mean violence on the first days after day D is below the mean of the week before; null where nothing was seen. */
export function violenceDrop(violence: ReadonlyMap<number, number>, since: number): number | null {
  const before = meanBetween(violence, since - daysBefore, since - 1);
  const after = meanBetween(violence, since + 1, since + daysAfter);
  return before === null || after === null || before === 0 ? null : 1 - after / before;
}

/** The mean over a stretch of days. A day that nobody saw has the level of the last one seen before it. */
function meanBetween(violence: ReadonlyMap<number, number>, from: number, to: number): number | null {
  let level: number | null = null;
  let sum = 0;
  let days = 0;
  for (const [day, seen] of violence) if (day < from) level = seen;
  for (let day = from; day <= to; day += 1) {
    level = violence.get(day) ?? level;
    if (level === null) continue;
    sum += level;
    days += 1;
  }
  return days === 0 ? null : sum / days;
}

/** The spread of days held over the games in which a cessation began. */
export function daysHeld(held: readonly (number | null)[]): DaysHeld {
  const days = held.filter((one) => one !== null);
  return {
    p10: quantile(days, 0.1) ?? null,
    median: quantile(days, 0.5) ?? null,
    p90: quantile(days, 0.9) ?? null,
  };
}

const medianOf = (values: readonly (number | null)[]): number | null =>
  quantile(
    values.filter((value) => value !== null),
    0.5,
  ) ?? null;
