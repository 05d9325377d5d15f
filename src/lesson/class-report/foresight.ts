// How well a class foresaw what came: for each thing that was predicted, what was thought likely and what happened.
import { type Estimate, shareOf } from '../../review/game-review/estimate.ts';
import type { ClassGame } from './class-game.ts';

/** One prediction of one student. */
export interface Foretold {
  /** Place of the game in the list that was given. */
  readonly game: number;
  /** How likely the student thought it, 0–1. */
  readonly value: number;
  /** Null where it cannot be said. */
  readonly cameTrue: boolean | null;
  /** Moves made before it. */
  readonly at: number;
}

/** What a class foretold of one measure, and what came. */
export interface Foresight {
  readonly measure: string;
  readonly question: string;
  readonly foretold: readonly Foretold[];
  /** Over those of which it can be said: what was thought likely on average, 0–1. */
  readonly meant: number;
  /** The share of them that came true. */
  readonly came: Estimate;
  /**
   * Mean squared distance from what happened, 0–1; always to say one half scores 0.25 (Brier, Monthly Weather Review 78, 1950). Null where
   * nothing can be said.
   */
  readonly brier: number | null;
}

/** The predictions of a class by measure, in the order in which they were first made. */
export function foresightOf(games: readonly ClassGame[]): readonly Foresight[] {
  const byMeasure = new Map<string, { question: string; foretold: Foretold[] }>();
  for (const [game, { predictions }] of games.entries())
    for (const { answer, cameTrue } of predictions) {
      const { measure = '', question, value, at } = answer;
      if (value === undefined) continue;
      const entry = byMeasure.get(measure) ?? { question, foretold: [] };
      entry.foretold.push({ game, value, cameTrue, at });
      byMeasure.set(measure, entry);
    }
  return [...byMeasure].map(([measure, entry]) => ({ measure, ...entry, ...scoresOf(entry.foretold) }));
}

function scoresOf(foretold: readonly Foretold[]): Pick<Foresight, 'meant' | 'came' | 'brier'> {
  const known = foretold.flatMap(({ value, cameTrue }) =>
    cameTrue === null ? [] : [{ value, came: Number(cameTrue) }],
  );
  const count = known.length;
  const sum = known.reduce((total, { came }) => total + came, 0);
  const mean = (valueOf: (one: (typeof known)[number]) => number): number =>
    count === 0 ? 0 : known.reduce((total, one) => total + valueOf(one), 0) / count;
  return {
    meant: mean(({ value }) => value),
    came: shareOf({ count, sum, squares: sum }),
    brier: count === 0 ? null : mean(({ value, came }) => (value - came) * (value - came)),
  };
}
