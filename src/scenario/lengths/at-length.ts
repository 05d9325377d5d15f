// The scenario of a shorter lesson: the same file with rounds, days, moves and events left out and some points settled beforehand.
import type { Scenario } from '../format/scenario.ts';
import { type Cut, type Length, lengths } from '../format/length.ts';
import { generalCut } from './general-cut.ts';
import { oncePer } from '../once-per.ts';

/** A length that a scenario can be played at. */
export interface Offered {
  readonly minutes: Length;
  /** The author’s own, or made by the general rule. */
  readonly own: boolean;
  readonly note: string | undefined;
  readonly rounds: number;
  /** Sticking points that are left open. */
  readonly points: number;
  readonly implementationDays: number;
}

const cutOf = (scenario: Scenario, length: Length): Cut | undefined =>
  scenario.lengths.find(({ minutes }) => minutes === length) ?? generalCut(scenario, length);

/** The lengths that a scenario can be played at beside its whole one, the shortest first: the author’s, and general cuts where a game takes longer. */
export function offeredLengths(scenario: Scenario): readonly Offered[] {
  return lengths.flatMap((minutes) => {
    const found = cutOf(scenario, minutes);
    if (found === undefined) return [];
    const { calendar, stickingPoints } = atLength(scenario, minutes);
    return {
      minutes,
      own: scenario.lengths.includes(found),
      note: found.note,
      rounds: calendar.rounds.length,
      points: Object.values(stickingPoints).filter(({ agreedAtStart }) => agreedAtStart === undefined).length,
      implementationDays: calendar.implementationDays,
    };
  });
}

/**
 * The scenario at a length; whole where none is given or the game is no longer than that. The same scenario and length give the same
 * object, with a fingerprint of its own: a journal belongs to the length that it was played at.
 */
export function atLength(scenario: Scenario, length?: Length): Scenario {
  if (length === undefined) return scenario;
  const made = madeOf(scenario);
  const known = made.get(length);
  if (known !== undefined) return known;
  const found = cutOf(scenario, length);
  const cut = found === undefined ? scenario : shortened(scenario, found);
  made.set(length, cut);
  return cut;
}

const madeOf = oncePer((_: Scenario) => new Map<Length, Scenario>());

function shortened(scenario: Scenario, cut: Cut): Scenario {
  const { calendar, stickingPoints } = scenario;
  const kept = cut.rounds ?? calendar.rounds.map((_, index) => index + 1);
  const events = without(scenario.events, cut.withoutEvents);
  const moves = without(scenario.moves, cut.withoutMoves);
  const fit = <Value>(value: Value): Value => fitted(value, kept, (event) => Object.hasOwn(events, event));
  return {
    ...scenario,
    minutes: Math.min(cut.minutes, scenario.minutes ?? cut.minutes),
    lengths: [],
    calendar: {
      ...calendar,
      rounds: kept.flatMap((number) => calendar.rounds[number - 1] ?? []),
      turnsPerRound: cut.turnsPerRound ?? calendar.turnsPerRound,
      implementationDays: cut.implementationDays ?? calendar.implementationDays,
    },
    stickingPoints: Object.fromEntries(
      Object.entries(fit(stickingPoints)).map(([id, point]) => [
        id,
        Object.hasOwn(cut.settled, id) ? { ...point, agreedAtStart: cut.settled[id] } : point,
      ]),
    ),
    moves: fit(moves),
    events: fit(events),
    hints: fit(scenario.hints),
    endings: fit(scenario.endings),
  };
}

const without = <Value>(
  table: Readonly<Record<string, Value>>,
  ids: readonly string[],
): Record<string, Value> => Object.fromEntries(Object.entries(table).filter(([id]) => !ids.includes(id)));

/**
 * A part of the scenario with the numbers of rounds in its conditions counted anew, and without effects that would schedule an event
 * that is left out. "From round 5 on" becomes from the first kept round that is not earlier; "until round 5", until the last kept one
 * that is not later.
 */
function fitted<Value>(value: Value, kept: readonly number[], isLeft: (event: string) => boolean): Value {
  const fit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.filter((item) => !schedulesNothing(item, isLeft)).map(fit);
    if (typeof part !== 'object' || part === null) return part;
    if ('if' in part && part.if === 'round') return renumbered(part, kept);
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, fit(item)]));
  };
  return fit(value) as Value;
}

const schedulesNothing = (item: unknown, isLeft: (event: string) => boolean): boolean =>
  typeof item === 'object' &&
  item !== null &&
  'effect' in item &&
  item.effect === 'event' &&
  'event' in item &&
  !isLeft(String(item.event));

function renumbered(test: object, kept: readonly number[]): object {
  const { atLeast, atMost, ...rest } = test as { readonly atLeast?: number; readonly atMost?: number };
  return {
    ...rest,
    ...(atLeast === undefined ? {} : { atLeast: kept.filter((round) => round < atLeast).length + 1 }),
    ...(atMost === undefined ? {} : { atMost: kept.filter((round) => round <= atMost).length }),
  };
}
