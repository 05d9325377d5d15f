// The last look at a profile, whatever format it came in: numbers that can be worked with, and something that the party cares for.
import type { Profile } from '../domain.ts';
import type { Path } from '../reading/source-tree.ts';
import type { OpenFile } from './open-file.ts';

/** Numbers beyond this mean nothing to anybody, and sums of them would lose their digits. */
const largest = 1e9;

/** What the worst or the best deal is worth. */
export const extreme = (
  which: (...worths: readonly number[]) => number,
  weights: readonly number[],
  values: readonly (readonly number[])[],
): number => values.reduce((sum, worths, index) => sum + (weights[index] ?? 0) * which(...worths), 0);

/** The profile, unless it cares for nothing or has vast numbers; warns of one that no deal can satisfy. */
export const soundProfile = (profile: Profile, { report }: OpenFile, path: Path): Profile | undefined => {
  const { name, weights, values, reservation } = profile;
  const vast = [...weights, ...values.flat(), reservation].find((number) => !(Math.abs(number) <= largest));
  if (vast !== undefined) {
    report.note('too-large', { what: String(vast), most: String(largest) }, { path });
    return undefined;
  }
  if (weights.every((weight) => weight === 0)) {
    report.note('no-weight', { party: name }, { path });
    return undefined;
  }
  const best = extreme(Math.max, weights, values);
  if (reservation > best + 1e-9) {
    const facts = { reservation, best: Number(best.toFixed(3)) };
    report.note('reservation-out-of-reach', facts, { path, severity: 'warning' });
  }
  return profile;
};
