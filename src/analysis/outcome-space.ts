// Every outcome of a domain with what it is worth to both parties: utilities in typed arrays, outcomes as numbers, never as objects.
import type { Domain, Issue, Profile } from '../scenario/domain.ts';

/** The most outcomes that are worked out: their utilities fill half a gibibyte. */
export const mostOutcomes = 33_554_432;

/** All outcomes of a domain, numbered from 0, the last issue’s options turning fastest. */
export interface OutcomeSpace {
  readonly domain: Domain;
  readonly size: number;
  /** Utility of each outcome for the first and for the second party. */
  readonly utilities: readonly [Float64Array, Float64Array];
}

/** How many outcomes there are: the product of the numbers of options. Exact up to 2^53, Infinity at worst. */
export function sizeOf(issues: readonly Issue[]): number {
  return issues.reduce((size, { values }) => size * values.length, 1);
}

/** The outcome space of a domain, or undefined when it has more outcomes than `most`. */
export function outcomeSpace(domain: Domain, most: number = mostOutcomes): OutcomeSpace | undefined {
  const size = sizeOf(domain.issues);
  if (size > most) return undefined;
  const [first, second] = domain.profiles;
  return { domain, size, utilities: [utilitiesOf(first, size), utilitiesOf(second, size)] };
}

/** Utilities of all outcomes for one party. */
function utilitiesOf({ weights, values }: Profile, size: number): Float64Array {
  return sumsOf(
    values.map((options, issue) => options.map((value) => (weights[issue] ?? 0) * value)),
    size,
  );
}

/**
 * The sum of one part an issue, for every outcome. The parts are added in the order of the issues, so that each sum is to the last bit
 * what adding them outcome by outcome gives; and only once for all outcomes that begin alike.
 * @param parts Per issue and option: what it adds.
 * @param size The product of the numbers of options.
 */
export function sumsOf(parts: readonly (readonly number[])[], size: number): Float64Array {
  const sums = new Float64Array(size);
  let filled = 1;
  for (const options of parts) {
    const added = Float64Array.from(options);
    // From the last to the first, so that what is still to be read is not overwritten.
    let to = filled * added.length;
    for (let from = filled - 1; from >= 0; from -= 1) {
      const before = sums[from] as number;
      for (let option = added.length - 1; option >= 0; option -= 1) {
        to -= 1;
        sums[to] = before + (added[option] as number);
      }
    }
    filled *= added.length;
  }
  return sums;
}

/** The option, counted from 0, that outcome number `outcome` has on each issue. */
export function choicesOf(issues: readonly Issue[], outcome: number): number[] {
  const choices = issues.map(() => 0);
  let rest = outcome;
  for (let issue = issues.length - 1; issue >= 0; issue -= 1) {
    const options = issues[issue]?.values.length ?? 1;
    choices[issue] = rest % options;
    rest = Math.floor(rest / options);
  }
  return choices;
}

/** The number of the outcome that has these options, counted from 0, one on each issue. */
export function outcomeOf(issues: readonly Issue[], choices: readonly number[]): number {
  return issues.reduce((outcome, { values }, issue) => outcome * values.length + (choices[issue] ?? 0), 0);
}
