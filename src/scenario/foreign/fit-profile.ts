// Fits what a profile says to the issues of its domain: by name or number, and every value needs its worth.
import type { Profile } from '../domain.ts';
import type { Path } from '../reading/source-tree.ts';
import { didYouMean } from '../reading/suggest.ts';
import type { OutlinedIssue } from './format.ts';
import type { OpenFile } from './open-file.ts';
import { numberIn } from './scalars.ts';
import { extreme, soundProfile } from './sound-profile.ts';

/** What a value is worth, and where the file says so. */
type Entry = { readonly worth: number; readonly path: Path };

/** What a profile says of one issue. */
export type Said = {
  readonly weight: number;
  /** A worth for each value by its name, or a function of the value where values are numbers, or one worth for all. */
  readonly worths: ReadonlyMap<string, Entry> | ((value: number) => number) | number;
  /** Where it says so. */
  readonly path: Path;
};

type Rest = {
  readonly name: string;
  /** Undefined or −∞: no agreement is worth nothing, or as little as the worst deal where that is less than nothing. */
  readonly reservation: number | undefined;
  readonly discount?: number;
  /** What every deal is worth beside its issues. */
  readonly constant?: number;
};

/** A table of worths, each at its name under `path`. */
export const entriesOf = (worths: Readonly<Record<string, number>>, path: Path): Map<string, Entry> =>
  new Map(Object.entries(worths).map(([value, worth]) => [value, { worth, path: [...path, value] }]));

/** Finds entries: by name, or else by the number that both are ("1.0" is 1). */
const finderIn = (worths: ReadonlyMap<string, Entry>) => {
  let byNumber: Map<number | undefined, string> | undefined;
  return (value: string): string | undefined => {
    if (worths.has(value)) return value;
    const number = numberIn(value);
    if (number === undefined) return undefined;
    byNumber ??= new Map([...worths.keys()].map((name) => [numberIn(name), name]));
    return byNumber.get(number);
  };
};

/** What one value is worth, or undefined when nothing is said of it. */
export const worthOf = (worths: Said['worths'], value: string): number | undefined => {
  if (typeof worths === 'number') return worths;
  if (typeof worths !== 'function') return worths.get(finderIn(worths)(value) ?? '')?.worth;
  const number = numberIn(value);
  return number === undefined ? undefined : worths(number);
};

const worthsOf = (issue: OutlinedIssue, said: Said, { report }: OpenFile): number[] | undefined => {
  const { worths, path } = said;
  if (typeof worths === 'number') return issue.values.map(() => worths);
  if (typeof worths === 'function') {
    const { numbers } = issue;
    if (numbers === undefined) report.note('no-numbers', { issue: issue.name }, { path });
    return numbers?.map((value) => worths(value));
  }
  const left = new Map(worths);
  const nameFor = finderIn(worths);
  const found = issue.values.map((value) => {
    const name = nameFor(value) ?? value;
    const entry = worths.get(name);
    if (entry === undefined) report.note('unmatched-value', { value, issue: issue.name }, { path });
    left.delete(name);
    return entry?.worth;
  });
  for (const [value, { path: where }] of left) {
    // Looking for what was meant takes time, and a hostile file could ask for it a million times.
    if (report.isFull()) break;
    const placed = { path: where, severity: 'warning', suggestion: didYouMean(value, issue.values) } as const;
    report.note('unknown-value', { value, issue: issue.name }, placed);
  }
  return found.every((worth) => worth !== undefined) ? found : undefined;
};

/** A constant becomes part of what the first issue that counts is worth, so that every deal is worth as much as before. */
const withConstant = (values: number[][], weights: readonly number[], constant: number): number[][] => {
  const bearer = weights.findIndex((weight) => weight > 0);
  if (constant === 0 || bearer < 0) return values;
  const each = constant / (weights[bearer] ?? 1);
  return values.map((worths, index) => (index === bearer ? worths.map((worth) => worth + each) : worths));
};

/** The profile, or undefined, with problems, when an issue or a value of the domain has no worth in it. */
export const fitProfile = (
  file: OpenFile,
  issues: readonly OutlinedIssue[],
  saidOf: (issue: OutlinedIssue, place: number) => Said | undefined,
  { name, reservation = -Infinity, discount = 1, constant = 0 }: Rest,
): Profile | undefined => {
  const said = issues.map((issue, place) => {
    const before = file.report.problems.length;
    const found = saidOf(issue, place);
    const isTold = file.report.problems.length > before;
    if (found === undefined && !isTold)
      file.report.note('unmatched-issue', { issue: issue.name }, { path: [] });
    return found;
  });
  const worths = issues.map((issue, place) => {
    const found = said[place];
    return found === undefined ? undefined : worthsOf(issue, found, file);
  });
  if (file.report.hasErrors() || !worths.every((each) => each !== undefined)) return undefined;
  const weights = said.map((each) => each?.weight ?? 0);
  const values = withConstant(worths, weights, constant);
  const floor = Number.isFinite(reservation) ? reservation : Math.min(0, extreme(Math.min, weights, values));
  return soundProfile({ name, weights, values, reservation: floor, discount }, file, []);
};
