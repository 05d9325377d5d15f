// What a class made of one scenario: outcomes with honest intervals, ways at each sticking point, shared turning points, foresight.
import { type Estimate, shareOf } from '../../review/game-review/estimate.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { PartyId } from '../../simulation/ids.ts';
import { type ClassGame, type Ended, isFinished } from './class-game.ts';
import { type Flow, flowOf } from './flows.ts';
import { type Foresight, foresightOf } from './foresight.ts';
import { type Perspective, type Reasons, perspectivesOf, reasonsOf } from './said.ts';
import { type Splits, splitsOf } from './splits.ts';

/** How games ended, the least happy first. */
export const endings = [
  'noDeal',
  'refusedAtHome',
  'collapsed',
  'held',
  'unfinished',
] as const satisfies readonly Ended[];

/** A measure over the finished games. */
export interface Distribution {
  readonly measure: string;
  /** Per finished game, in the order of `games`. */
  readonly values: readonly { readonly game: number; readonly value: number }[];
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

export interface ClassReport {
  /** As it was played. */
  readonly scenario: Scenario;
  readonly games: readonly ClassGame[];
  readonly finished: number;
  readonly sides: Readonly<Record<PartyId, number>>;
  /** Games by how they ended; the shares are of the finished ones. */
  readonly ended: readonly { readonly how: Ended; readonly games: number; readonly share: Estimate }[];
  readonly distributions: readonly Distribution[];
  readonly flows: readonly Flow[];
  readonly splits: Splits;
  readonly foresight: readonly Foresight[];
  readonly reasons: readonly Reasons[];
  readonly perspectives: readonly Perspective[];
}

/** Outcomes that say yes or no: they are told as shares, by how games ended. */
const yesOrNo: ReadonlySet<string> = new Set(['signed', 'ratified', 'lasting']);

/** The report on games of one scenario at one length, each replayed before. */
export function classReportOf(scenario: Scenario, games: readonly ClassGame[]): ClassReport {
  const finished = games.filter(isFinished);
  const rounds = scenario.calendar.rounds.length;
  return {
    scenario,
    games,
    finished: finished.length,
    sides: sidesOf(scenario, games),
    ended: endedOf(games, finished.length),
    distributions: distributionsOf(games),
    flows: Object.keys(scenario.stickingPoints).map((point) => flowOf(games, point, rounds)),
    splits: splitsOf(scenario, finished),
    foresight: foresightOf(games),
    reasons: reasonsOf(games),
    perspectives: perspectivesOf(games),
  };
}

const sidesOf = ({ parties }: Scenario, games: readonly ClassGame[]): ClassReport['sides'] =>
  Object.fromEntries(
    Object.keys(parties).map((party) => [party, games.filter(({ side }) => side === party).length]),
  );

function endedOf(games: readonly ClassGame[], finished: number): ClassReport['ended'] {
  return endings.flatMap((how) => {
    const count = games.filter((game) => game.how === how).length;
    if (count === 0) return [];
    const of = how === 'unfinished' ? games.length : finished;
    return [{ how, games: count, share: shareOf({ count: of, sum: count, squares: count }) }];
  });
}

function distributionsOf(games: readonly ClassGame[]): readonly Distribution[] {
  const measures = new Map<string, { game: number; value: number }[]>();
  for (const [game, played] of games.entries()) {
    if (!isFinished(played)) continue;
    for (const [measure, value] of Object.entries(played.outcomes)) {
      if (yesOrNo.has(measure)) continue;
      const values = measures.get(measure) ?? [];
      values.push({ game, value });
      measures.set(measure, values);
    }
  }
  return [...measures].flatMap(([measure, values]) => {
    const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
    const least = sorted[0] ?? 0;
    const most = sorted.at(-1) ?? 0;
    // Nothing to tell of what is the same for everyone because the scenario has none of it.
    return least === 0 && most === 0 ? [] : [{ measure, values, least, median: medianOf(sorted), most }];
  });
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
