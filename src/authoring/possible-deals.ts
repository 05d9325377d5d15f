// Which deals there are and which both parties would rather have than none, from the plain values of a draft, whole or not.
import { partyDefaults } from '../scenario/format/party-defaults.ts';
import { valueAt } from '../scenario/reading/shape.ts';

/** All deals of a draft, in the scale of each party's own utility, 0 to 1. */
export type PossibleDeals = {
  /** What each deal is worth to the first and to the second party. */
  readonly worths: readonly (readonly [number, number])[];
  /** What having no deal is worth to each. */
  readonly floors: readonly [number, number];
  /** How many deals are worth at least that to both. */
  readonly possible: number;
  /** The deal that is best for both together among the possible ones; among all where none is possible. */
  readonly best: {
    readonly options: Readonly<Record<string, string>>;
    readonly worth: readonly [number, number];
  };
};

/** More deals than this are not worked out. */
export const mostDeals = 300_000;

type Choice = { readonly option: string; readonly worth: readonly [number, number] };

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const share = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;

const choicesOf = (
  root: unknown,
  [one, other]: readonly [string, string],
): (readonly [string, Choice[]])[] => {
  const points = entries(valueAt(root, ['stickingPoints']));
  const total = (side: string): number =>
    points.reduce((sum, [, point]) => sum + share(valueAt(point, ['weight', side])), 0) || 1;
  const [all, allOther] = [total(one), total(other)];
  return points
    .map(([id, point]) => {
      const [weight, weightOther] = [
        share(valueAt(point, ['weight', one])),
        share(valueAt(point, ['weight', other])),
      ];
      const options = entries(valueAt(point, ['options'])).map(([option, what]): Choice => {
        const [value, valueOther] = [
          share(valueAt(what, ['value', one])),
          share(valueAt(what, ['value', other])),
        ];
        return { option, worth: [(weight / all) * value, (weightOther / allOther) * valueOther] };
      });
      return [id, options] as const;
    })
    .filter(([, options]) => options.length > 0);
};

const reservation = (root: unknown, side: string): number => {
  const given = valueAt(root, ['parties', side, 'reservation']);
  return typeof given === 'number' ? share(given) : partyDefaults.reservation;
};

/** A deal by its number: which option each point has. */
const dealOf = (points: readonly (readonly [string, Choice[]])[], number: number): Record<string, string> => {
  const options: Record<string, string> = {};
  let rest = number;
  for (const [id, choices] of points.toReversed()) {
    options[id] = choices[rest % choices.length]?.option ?? '';
    rest = Math.floor(rest / choices.length);
  }
  return options;
};

/**
 * The deals that a draft allows; undefined where there are not two parties, no sticking point with options, or more than `mostDeals`.
 * Weights count by their proportions, as in the game. Mandates and stakeholders are not looked at.
 */
export const possibleDeals = (root: unknown): PossibleDeals | undefined => {
  const [one, other] = entries(valueAt(root, ['parties'])).map(([id]) => id);
  if (one === undefined || other === undefined) return undefined;
  const points = choicesOf(root, [one, other]);
  const count = points.reduce((product, [, choices]) => product * choices.length, 1);
  if (points.length === 0 || count > mostDeals) return undefined;
  let worths: (readonly [number, number])[] = [[0, 0]];
  for (const [, choices] of points)
    worths = worths.flatMap(([a, b]) => choices.map(({ worth }) => [a + worth[0], b + worth[1]] as const));
  const floors = [reservation(root, one), reservation(root, other)] as const;
  const isPossible = ([a, b]: readonly [number, number]): boolean =>
    a >= floors[0] - 1e-9 && b >= floors[1] - 1e-9;
  const possible = worths.filter(isPossible).length;
  let best = 0;
  const rank = (at: number): number => {
    const worth = worths[at] ?? [0, 0];
    return worth[0] + worth[1] + (isPossible(worth) ? 2 : 0);
  };
  for (const at of worths.keys()) if (rank(at) > rank(best) + 1e-12) best = at;
  return { worths, floors, possible, best: { options: dealOf(points, best), worth: worths[best] ?? [0, 0] } };
};
