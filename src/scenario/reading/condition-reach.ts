// Finds conditions that can never hold: bounds that exclude each other, words that contradict, flags that nothing sets.
import type { Condition, Test } from '../format/condition.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Path } from './source-tree.ts';

/** Why a condition can never hold, and which part of it is to blame. */
export type Never = {
  readonly path: Path;
  /** Undefined where the reference itself is noted already: nothing sets the flag, nothing makes the promise. */
  readonly why: string | undefined;
};

/** What can be so in any game of a scenario. */
export type Possible = {
  readonly rounds: number;
  readonly points: number;
  readonly implementationDays: number;
  readonly flags: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
};

/** What can be so in any game of this scenario; flags and promises are those that some effect makes. */
export const possibleIn = (
  { calendar, stickingPoints }: Scenario,
  made: Pick<Possible, 'flags' | 'promises'>,
): Possible => ({
  ...made,
  rounds: calendar.rounds.length,
  points: Object.keys(stickingPoints).length,
  implementationDays: calendar.implementationDays,
});

/** What one test claims of a subject: a range of numbers, or one of some words. */
type Claim = { readonly low: number; readonly high: number } | { readonly words: ReadonlySet<string> };

/** Claims made so far; each branch of an `any` adds its own to those around it. */
export type Scope = { readonly claims: Map<string, Claim>; readonly around: Scope | undefined };

/** A scope in which one of these phases holds. */
export const scopeOfPhases = (phases: readonly string[]): Scope => ({
  claims: new Map([['phase', { words: new Set(phases) }]]),
  around: undefined,
});

const claimed = (subject: string, scope: Scope | undefined): Claim | undefined =>
  scope === undefined ? undefined : (scope.claims.get(subject) ?? claimed(subject, scope.around));

const levels: ReadonlySet<string> = new Set([
  'trust',
  'influence',
  'patience',
  'gauge',
  'support',
  'intensity',
  'strength',
]);
const shares: ReadonlySet<string> = new Set(['clause', 'commingling', 'compliance']);

/** The range that what is tested can have. */
const rangeOf = (tested: string, possible: Possible): { low: number; high: number } => {
  if (levels.has(tested)) return { low: 0, high: 100 };
  if (shares.has(tested)) return { low: 0, high: 1 };
  if (tested === 'round') return { low: 1, high: possible.rounds };
  if (tested === 'points-agreed') return { low: 0, high: possible.points };
  if (tested === 'implementation-day') return { low: 0, high: possible.implementationDays };
  return { low: 0, high: Number.POSITIVE_INFINITY };
};

const boundsOf = (test: Test): { low: number; high: number } | undefined => {
  if (!('atLeast' in test) && !('atMost' in test)) return undefined;
  const { atLeast, atMost } = test as { atLeast?: number; atMost?: number };
  return { low: atLeast ?? Number.NEGATIVE_INFINITY, high: atMost ?? Number.POSITIVE_INFINITY };
};

const demands: ReadonlySet<string> = new Set(['atLeast', 'atMost', 'is', 'open', 'option']);

/** What a test is about, apart from what it demands: two tests of the same trust have the same subject. */
const subjectOf = (test: Test): string =>
  Object.entries(test)
    .flatMap(([key, value]) => (demands.has(key) ? [] : [String(value)]))
    .join(' ');

const both = (one: Claim, other: Claim): Claim | undefined => {
  if ('words' in one) {
    if (!('words' in other)) return one;
    const words = new Set([...one.words].filter((word) => other.words.has(word)));
    return words.size === 0 ? undefined : { words };
  }
  if ('words' in other) return one;
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  return low > high ? undefined : { low, high };
};

const wordsOf = (test: Test): ReadonlySet<string> | undefined => {
  if ('is' in test && test.is !== undefined) return new Set([test.is].flat().map(String));
  if ('open' in test) return new Set([String(test.open)]);
  return undefined;
};

const neverMade = (test: Test, possible: Possible): boolean =>
  (test.if === 'flag' && test.is && !possible.flags.has(test.flag)) ||
  (test.if === 'promise' && !possible.promises.has(test.promise));

/** Adds a claim to a scope; gives the reason when it contradicts what is claimed already. */
const add = (subject: string, claim: Claim, scope: Scope): string | undefined => {
  const before = claimed(subject, scope);
  const after = before === undefined ? claim : both(before, claim);
  if (after === undefined) return 'it contradicts what is demanded beside it';
  scope.claims.set(subject, after);
  return undefined;
};

const numbersNever = (test: Test, possible: Possible, scope: Scope): string | undefined => {
  const bounds = boundsOf(test);
  const range = rangeOf(test.if, possible);
  if (bounds === undefined) return undefined;
  if (bounds.low > bounds.high) return '"atLeast" is above "atMost"';
  const fit = both(bounds, range);
  if (fit !== undefined) return add(subjectOf(test), fit, scope);
  return `it runs from ${range.low}${range.high === Number.POSITIVE_INFINITY ? ' up' : ` to ${range.high}`}`;
};

const testNever = (test: Test, possible: Possible, scope: Scope): string | undefined => {
  if (test.if === 'point' && test.option?.length === 0) return 'the list of options is empty';
  if (test.if === 'implementation-day') {
    const phase = claimed('phase', scope);
    if (phase !== undefined && 'words' in phase && !phase.words.has('implementation')) {
      return 'there are no implementation days in the phases in which this can be';
    }
  }
  const words = wordsOf(test);
  if (words === undefined) return numbersNever(test, possible, scope);
  if (words.size === 0) return 'the list is empty';
  // The same promise can be made again and again, so one can be kept and another broken.
  return test.if === 'promise' ? undefined : add(subjectOf(test), { words }, scope);
};

/** Why a condition can never hold, or undefined when it may. `scope` is what must hold beside it, and is added to. */
export const neverHolds = (
  condition: Condition,
  path: Path,
  possible: Possible,
  scope: Scope = { claims: new Map(), around: undefined },
): Never | undefined => {
  if ('all' in condition) {
    for (const [index, part] of condition.all.entries()) {
      const never = neverHolds(part, [...path, 'all', index], possible, scope);
      if (never !== undefined) return never;
    }
    return undefined;
  }
  if ('any' in condition) {
    if (condition.any.length === 0) return { path: [...path, 'any'], why: 'the list is empty' };
    const nevers = condition.any.map((part, index) =>
      neverHolds(part, [...path, 'any', index], possible, { claims: new Map(), around: scope }),
    );
    return nevers.every((never) => never !== undefined) ? nevers[0] : undefined;
  }
  if ('not' in condition) return undefined;
  if (neverMade(condition, possible)) return { path, why: undefined };
  const why = testNever(condition, possible, scope);
  return why === undefined ? undefined : { path, why };
};

/** Does a test give numbers without saying how many? */
export const lacksBounds = (test: Test, keys: readonly string[]): boolean =>
  keys.includes('atLeast') && boundsOf(test) === undefined;
