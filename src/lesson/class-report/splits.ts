// Turning points that a class shares: what those games had in common that lasted, and how sure one can be with so few of them.
import { type Estimate, shareOf } from '../../review/game-review/estimate.ts';
import { normalQuantile } from '../../simulation/numbers/normal-quantile.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { ClassGame } from './class-game.ts';
import { type Feature, featureKey, phasesOf, questionOf } from './features.ts';

/** Games counted, and those of them that lasted. */
export interface Count {
  readonly games: number;
  readonly lasted: number;
  /** The share of them, with its 95 % interval after Wilson. */
  readonly share: Estimate;
}

/** How far a difference can be trusted. */
export type Sureness =
  /** Clear of nothing, however many comparisons were made. */
  | 'sure'
  /** Clear of nothing by itself; among so many comparisons it may have come about by chance. */
  | 'hint'
  /** No more than chance does. */
  | 'none';

/** A feature that divides a class. */
export interface Split {
  readonly feature: Feature;
  readonly having: Count;
  /** Games without it, of those in which there was the choice. */
  readonly lacking: Count;
  /** Share that lasted with the feature less that without it, with a 95 % interval. */
  readonly difference: Estimate;
  readonly sureness: Sureness;
}

export interface Splits {
  /** The clearest first. */
  readonly found: readonly Split[];
  /** How many features were compared: about one in twenty seems to matter by chance alone. */
  readonly compared: number;
}

/** Fewer games than this, with or without a feature, tell nothing of it. Design choice. */
const fewest = 3;

const isLasting = ({ outcomes }: ClassGame): boolean => outcomes['lasting'] === 1;

/**
 * Compares games by each of their features, and only those in which it could have come about: a card of the implementation is not held
 * against games that never came so far. Expects finished games of the scenario.
 */
export function splitsOf(scenario: Scenario, games: readonly ClassGame[]): Splits {
  const keyed = games.map((game) => ({
    game,
    keys: new Set(game.features.map(featureKey)),
    asked: new Set(game.features.map(questionOf)),
  }));
  const features = new Map(
    games.flatMap((game) => game.features.map((feature) => [featureKey(feature), feature])),
  );
  const compared = [...features].flatMap(([key, feature]) => {
    const question = questionOf(feature);
    const phases = phasesOf(scenario, feature);
    const able = keyed.filter(
      ({ game, asked }) =>
        (question === undefined || asked.has(question)) &&
        (phases === undefined || phases.some((phase) => game.reached.includes(phase))),
    );
    const having = able.filter(({ keys }) => keys.has(key)).map(({ game }) => game);
    const lacking = able.filter(({ keys }) => !keys.has(key)).map(({ game }) => game);
    return having.length < fewest || lacking.length < fewest
      ? []
      : [{ feature, having: countOf(having), lacking: countOf(lacking) }];
  });
  const found = compared.map((pair): Split => {
    const difference = differenceAt(pair, 0.95);
    return { ...pair, difference, sureness: surenessOf(pair, difference, compared.length) };
  });
  return { found: found.sort(clearestFirst), compared: compared.length };
}

function countOf(games: readonly ClassGame[]): Count {
  const lasted = games.filter(isLasting).length;
  return {
    games: games.length,
    lasted,
    share: shareOf({ count: games.length, sum: lasted, squares: lasted }),
  };
}

type Pair = Pick<Split, 'having' | 'lacking'>;

/**
 * The difference of two shares, each counting one more game of each kind for the interval (Agresti and Caffo, The American Statistician 54,
 * 2000): honest from a few games on.
 */
function differenceAt({ having, lacking }: Pair, confidence: number): Estimate {
  const mean = having.share.mean - lacking.share.mean;
  const steadied = ({ games, lasted }: Count): number => (lasted + 1) / (games + 2);
  const variance = (count: Count): number => (steadied(count) * (1 - steadied(count))) / (count.games + 2);
  const middle = steadied(having) - steadied(lacking);
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance(having) + variance(lacking));
  return {
    mean,
    low: Math.max(-1, Math.min(mean, middle - half)),
    high: Math.min(1, Math.max(mean, middle + half)),
    samples: having.games + lacking.games,
  };
}

const isClear = ({ low, high }: Estimate): boolean => low > 0 || high < 0;

/** Bonferroni: among `comparisons`, the chance that any is taken for sure that is not stays below 5 %. */
function surenessOf(pair: Pair, difference: Estimate, comparisons: number): Sureness {
  if (!isClear(difference)) return 'none';
  return isClear(differenceAt(pair, 1 - 0.05 / comparisons)) ? 'sure' : 'hint';
}

const rank: Readonly<Record<Sureness, number>> = { sure: 0, hint: 1, none: 2 };

const clearestFirst = (a: Split, b: Split): number =>
  rank[a.sureness] - rank[b.sureness] || Math.abs(b.difference.mean) - Math.abs(a.difference.mean);
