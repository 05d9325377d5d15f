// Many games from many seeds, added up: what `cli simulate` prints and what a scenario’s rehearsal is made of.
import { checksumOf, digestOfText } from '../scenario/digest.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { outcomeOf } from './outcomes.ts';
import { type Players, playOut } from './play-out.ts';
import { quantile } from './quantile.ts';

export interface Spread {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Simulation {
  readonly scenario: string;
  readonly games: number;
  readonly seed: string;
  /** Shares of all games, 0–1. */
  readonly signed: number;
  readonly ratified: number;
  readonly lasting: number;
  /** Days that cessations held, over the games in which one began; null when none did. */
  readonly cessationDays: {
    readonly median: number | null;
    readonly p10: number | null;
    readonly p90: number | null;
  };
  readonly outcomes: Readonly<Record<string, Spread>>;
  readonly movesPerGame: number;
  /** A fingerprint of all final states, in order. */
  readonly digest: string;
}

/** Plays `games` games from seeds `seed/0`, `seed/1`, … and adds them up. The same arguments give the same result. */
export function simulate(
  scenario: Scenario,
  {
    games,
    seed,
    players,
    onGame,
  }: {
    readonly games: number;
    readonly seed: string;
    readonly players: Players;
    readonly onGame?: (done: number) => void;
  },
): Simulation {
  const days: number[] = [];
  const measures: Record<string, number[]> = {};
  let signed = 0;
  let ratified = 0;
  let lasting = 0;
  let moves = 0;
  const states: string[] = [];
  for (let game = 0; game < games; game += 1) {
    const played = playOut(scenario, `${seed}/${game}`, players);
    const outcome = outcomeOf(scenario, played.state);
    signed += outcome.signed ? 1 : 0;
    ratified += outcome.ratified ? 1 : 0;
    lasting += outcome.lasting ? 1 : 0;
    if (outcome.cessationDays !== null) days.push(outcome.cessationDays);
    for (const name in outcome.measures) (measures[name] ??= []).push(outcome.measures[name] ?? 0);
    moves += played.moves.length;
    states.push(checksumOf(played.state));
    onGame?.(game + 1);
  }
  return {
    scenario: scenario.id,
    games,
    seed,
    signed: signed / games,
    ratified: ratified / games,
    lasting: lasting / games,
    cessationDays: {
      median: quantile(days, 0.5) ?? null,
      p10: quantile(days, 0.1) ?? null,
      p90: quantile(days, 0.9) ?? null,
    },
    outcomes: Object.fromEntries(Object.entries(measures).map(([name, values]) => [name, spreadOf(values)])),
    movesPerGame: moves / games,
    digest: digestOfText(states.join('\n')),
  };
}

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mean,
    p10: quantile(values, 0.1) ?? 0,
    p50: quantile(values, 0.5) ?? 0,
    p90: quantile(values, 0.9) ?? 0,
  };
}
