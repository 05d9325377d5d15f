// NegMAS’s YAML or JSON: an outcome space, and for each party a utility function that adds up issue by issue.
// Source of the format: github.com/yasserfarouk/negmas, negmas.inout, negmas.outcomes and negmas.preferences.
import type { Path } from '../reading/source-tree.ts';
import { z } from '../zod.ts';
import { type Said, fitProfile } from './fit-profile.ts';
import type { Content, Format, OutlinedIssue } from './format.ts';
import { type OpenFile, shaped, stemOf } from './open-file.ts';
import { classNames, classOf, valueFunction, worthsBy } from './negmas-functions.ts';
import { scalar } from './scalars.ts';
import { inDigits, realNumbers, wholeNumbers } from './steps.ts';

const spaceSchema = z.object({
  ...classNames,
  name: z.string().nullish(),
  issues: z
    .array(
      z.object({
        ...classNames,
        name: z.string(),
        values: z.array(scalar).describe('its values, or the ends of its range'),
      }),
    )
    .describe('the issues'),
});

/** A number, or minus infinity, which is how NegMAS says that a party would sign anything. */
const level = z
  .unknown()
  .refine((given) => given === null || (typeof given === 'number' && given < Infinity), 'is no number')
  .transform((given) => (typeof given === 'number' ? given : undefined));

/** A list in the order of the issues, or a table by their names: as the file has it. */
const perIssue = <Item extends z.ZodType>(item: Item, given: unknown) =>
  (Array.isArray(given) ? z.array(item) : z.record(z.string(), item)) as z.ZodType<
    readonly z.output<Item>[] | Readonly<Record<string, z.output<Item>>>
  >;

type PerIssue<Item> = readonly Item[] | Readonly<Record<string, Item>>;

const isList = <Item>(given: PerIssue<Item>): given is readonly Item[] => Array.isArray(given);

const itemFor = <Item>(given: PerIssue<Item>, { name }: OutlinedIssue, place: number): Item | undefined =>
  isList(given) ? given[place] : given[name];

const keyFor = (given: PerIssue<unknown>, { name }: OutlinedIssue, place: number) =>
  isList(given) ? place : name;

const partySchema = (content: Content) =>
  z.object({
    name: z.string().nullish(),
    reserved_value: level.optional(),
    bias: z.number().nullish(),
    weights: perIssue(z.number(), content.weights).optional(),
    values: perIssue(valueFunction, content.values).optional(),
  });

type Party = z.output<ReturnType<typeof partySchema>>;

const ranges = new Set(['ContiguousIssue', 'RangeIssue']);

const outlined = (
  issue: z.output<typeof spaceSchema>['issues'][number],
  path: Path,
  { report }: OpenFile,
): OutlinedIssue => {
  const { name, values } = issue;
  const kind = classOf(issue);
  const isRange = ranges.has(kind) || kind === 'ContinuousIssue';
  const given = values.map((value) => (typeof value === 'number' ? value : Number.NaN));
  if (!isRange) {
    const numbers = given.every(Number.isFinite) ? { numbers: given } : {};
    return { name, values: values.map(String), path, ...numbers };
  }
  const [lower = Number.NaN, upper = Number.NaN] = given;
  const isWhole = kind !== 'ContinuousIssue';
  if (values.length !== 2 || !(isWhole ? given.every(Number.isSafeInteger) : given.every(Number.isFinite))) {
    report.note('no-range', { whole: isWhole }, { path: [...path, 'values'] });
  } else if (lower > upper) {
    report.note(
      'bounds-reversed',
      { lower: String(lower), upper: String(upper) },
      { path: [...path, 'values'] },
    );
  } else {
    const numbers = isWhole ? wholeNumbers(lower, upper) : realNumbers(lower, upper);
    return { name, values: numbers.map(inDigits), numbers, path };
  }
  return { name, values: [], path };
};

/** Weights times the values themselves; a weight below 0 turns the values around, so that weights stay 0 or more. */
const linearly = ({ weights }: Party, issue: OutlinedIssue, place: number): Said | undefined => {
  const weight = weights && itemFor(weights, issue, place);
  if (weights === undefined || weight === undefined) return undefined;
  const sign = weight < 0 ? -1 : 1;
  const path = ['weights', keyFor(weights, issue, place)];
  return { weight: Math.abs(weight), worths: (value) => sign * value, path };
};

const additively = (
  { weights, values }: Party,
  issue: OutlinedIssue,
  place: number,
  file: OpenFile,
): Said | undefined => {
  const given = values && itemFor(values, issue, place);
  const weight = weights === undefined ? 1 : itemFor(weights, issue, place);
  if (values === undefined || given === undefined || weight === undefined) return undefined;
  if (weights !== undefined && weight < 0) {
    const where = ['weights', keyFor(weights, issue, place)];
    file.report.note('too-small', { what: String(weight), least: '0' }, { path: where });
  }
  const path = ['values', keyFor(values, issue, place)];
  const worths = worthsBy(given, path, file);
  return worths === undefined ? undefined : { weight, worths, path };
};

const linear = new Set(['LinearUtilityFunction', 'AffineUtilityFunction']);
const additive = 'LinearAdditiveUtilityFunction';

const isUtility = (content: Content): boolean => /(UtilityFunction|UFun)$/i.test(classOf(content));

const noteUnsupported = ({ tree, report }: OpenFile): void => {
  const kind = classOf(tree.value as Content);
  if (kind === additive || linear.has(kind)) return;
  const what = `A utility function of kind "${kind.slice(0, 60)}"`;
  report.note('not-supported', { what }, { path: [] });
};

export const negmas: Format = {
  name: 'NegMAS',
  roleOf: (content, file) => {
    if (isUtility(content)) return 'profile';
    if (classOf(content).endsWith('OutcomeSpace')) return 'domain';
    if (/(^|[/\\])_\w+\.(ya?ml|json)$/i.test(file)) return 'beside';
    return Array.isArray(content.issues) && !('profiles' in content) && !('format' in content)
      ? 'domain'
      : undefined;
  },
  outline: (file, role) => {
    if (role === 'profile') {
      noteUnsupported(file);
      return undefined;
    }
    const kind = classOf(file.tree.value as Content);
    if (!['', 'DiscreteCartesianOutcomeSpace', 'CartesianOutcomeSpace'].includes(kind)) {
      file.report.note(
        'not-supported',
        { what: `An outcome space of kind "${kind.slice(0, 60)}"` },
        { path: ['type'] },
      );
      return undefined;
    }
    const space = shaped(spaceSchema, file);
    const issues = space?.issues.map((issue, place) => outlined(issue, ['issues', place], file));
    if (space === undefined || issues === undefined || file.report.hasErrors()) return undefined;
    return { name: space.name || stemOf(file.tree.file), issues };
  },
  profiles: (file, issues) => {
    const content = file.tree.value as Content;
    const kind = classOf(content);
    noteUnsupported(file);
    if (file.report.hasErrors()) return [];
    const party = shaped(partySchema(content), file);
    if (party === undefined) return [];
    const said = (issue: OutlinedIssue, place: number) =>
      kind === additive ? additively(party, issue, place, file) : linearly(party, issue, place);
    const rest = { name: party.name || stemOf(file.tree.file), reservation: party.reserved_value };
    return [fitProfile(file, issues, said, { ...rest, constant: party.bias ?? 0 })];
  },
};
