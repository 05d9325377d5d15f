// Does one event decide what becomes of the agreement? Those after which games end otherwise are played again without their effects.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { EventId } from '../../simulation/ids.ts';
import type { GameRecord } from './game-record.ts';
import { reachFor, shareDifference } from './intervals.ts';
import { thresholds } from './thresholds.ts';
import { playedWithout, withoutAnswers } from './twins.ts';

/** An event that may be decisive, and games in which it happened. */
export interface DecisiveAsked {
  readonly event: EventId;
  readonly games: readonly { readonly game: number; readonly held: boolean }[];
}

/** The same games with the event and without: how many ended with an agreement that stood. */
export interface Decisive {
  readonly event: EventId;
  readonly games: number;
  readonly held: number;
  readonly heldWithout: number;
  /** Games that ended so only with it, and only without it. */
  readonly onlyWith: number;
  readonly onlyWithout: number;
}

/** Events that are tried at most, and games of each. */
const mostEvents = 4;
const mostGames = 24;

const isHeld = ({ end }: GameRecord): boolean => end === 'held';

/**
 * Events after which agreements stand surely more often or more seldom than in other games that came to their phase. That may have other
 * causes: many events come because things go well, or badly.
 */
export function decisiveToTry(scenario: Scenario, records: readonly GameRecord[]): readonly DecisiveAsked[] {
  const events = Object.entries(scenario.events).filter(
    ([, { effects, answers }]) => effects.length > 0 || answers !== undefined,
  );
  const reach = reachFor(events.length);
  return events
    .flatMap(([event, { phases }]) => {
      const came = records.filter((record) => phases.some((phase) => cameTo(record, phase)));
      const happened = came.filter((record) => record.events.includes(event));
      const others = came.length - happened.length;
      if (happened.length < thresholds.enough || others < thresholds.enough) return [];
      const held = happened.filter(isHeld).length;
      const { mean, low, high } = shareDifference(
        [held, happened.length],
        [came.filter(isHeld).length - held, others],
        reach,
      );
      return low > 0 || high < 0 ? [{ event, size: Math.abs(mean), happened }] : [];
    })
    .toSorted((a, b) => b.size - a.size)
    .slice(0, mostEvents)
    .map(({ event, happened }) => ({
      event,
      games: happened.slice(0, mostGames).map((record) => ({ game: record.game, held: isHeld(record) })),
    }));
}

const cameTo = ({ signed, held }: GameRecord, phase: 'talks' | 'capitals' | 'implementation'): boolean =>
  phase === 'talks' || (phase === 'capitals' ? signed : held !== null);

/** Plays the games again without the event’s effects. */
export function playDecisive(scenario: Scenario, seed: string, { event, games }: DecisiveAsked): Decisive {
  const known = withoutAnswers(scenario, event);
  const ends = games.map(({ game, held }) => ({
    held,
    without: playedWithout(scenario, known, seed, { what: 'event', id: event, game }).ended?.how === 'held',
  }));
  return {
    event,
    games: ends.length,
    held: ends.filter(({ held }) => held).length,
    heldWithout: ends.filter((one) => one.without).length,
    onlyWith: ends.filter((one) => one.held && !one.without).length,
    onlyWithout: ends.filter((one) => !one.held && one.without).length,
  };
}
