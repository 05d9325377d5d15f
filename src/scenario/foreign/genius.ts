// GENIUS’s XML: a domain, and for each party a `<utility_space>` with weights, evaluations and linear evaluators.
// Source of the format: GENIUS 10 (TU Delft), genius.core.utility, EvaluatorDiscrete, EvaluatorInteger and EvaluatorReal.
import { z } from '../zod.ts';
import { decimal } from './scalars.ts';
import { type Said, fitProfile } from './fit-profile.ts';
import type { Content, Format, OutlinedIssue } from './format.ts';
import { type OpenFile, shaped, stemOf } from './open-file.ts';
import { inDigits, realNumbers, wholeNumbers } from './steps.ts';

const counted = z
  .string()
  .regex(/^\s*\d{1,6}\s*$/, 'is no number of an issue')
  .transform(Number);
const bounds = { lowerbound: decimal.optional(), upperbound: decimal.optional() };

const evaluatorSchema = z.object({
  ftype: z.string().default('linear'),
  slope: decimal.optional(),
  offset: decimal.optional(),
  parameter0: decimal.optional(),
  parameter1: decimal.optional(),
});

const issueSchema = z.object({
  name: z.string(),
  index: counted.optional(),
  type: z.string().optional(),
  vtype: z.string().optional(),
  etype: z.string().optional(),
  ...bounds,
  range: z.array(z.object(bounds)).default([]),
  item: z
    .array(z.object({ value: z.string().describe('the value'), evaluation: decimal.optional() }))
    .default([]),
  evaluator: z.array(evaluatorSchema).default([]),
});

const objectiveSchema = z.object({
  name: z.string().optional(),
  issue: z.array(issueSchema).default([]),
  weight: z
    .array(z.object({ index: counted, value: decimal.refine((value) => value >= 0, 'is negative') }))
    .default([]),
  objective: z.array(z.unknown()).optional(),
  utility_function: z.array(z.unknown()).optional(),
  utility: z.array(z.unknown()).optional(),
});

const share = decimal.refine((value) => value >= 0 && value <= 1, 'is not between 0 and 1');

const spaceSchema = z.object({
  objective: z.array(objectiveSchema).min(1).describe('an <objective> with the issues'),
  reservation: z.array(z.object({ value: decimal })).default([]),
  discount_factor: z.array(z.object({ value: share })).default([]),
  utility_function: z.array(z.unknown()).optional(),
});

const profileSchema = z.object({ utility_space: spaceSchema });
const domainSchema = z.object({
  negotiation_template: z.object({
    utility_space: z.array(spaceSchema).min(1).describe('a <utility_space>'),
  }),
});

type IssueElement = z.output<typeof issueSchema>;
type Space = z.output<typeof spaceSchema>;
type Evaluator = z.output<typeof evaluatorSchema>;

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Content)[key]
    : undefined;

/** A `<utility_space>` alone is a domain while nothing in it says what anything is worth. */
const isProfile = (space: unknown): boolean => {
  const objectives = inside(space, 'objective');
  const [objective] = Array.isArray(objectives) ? (objectives as unknown[]) : [];
  const says = ['weight', 'utility_function', 'utility'].some((key) => inside(objective, key) !== undefined);
  return (
    says ||
    ['reservation', 'discount_factor', 'utility_function'].some((key) => inside(space, key) !== undefined)
  );
};

const kindOf = ({ type, vtype, etype }: IssueElement): string => type ?? vtype ?? etype ?? 'discrete';

const outlined = (
  issue: IssueElement,
  path: readonly (string | number)[],
  { report }: OpenFile,
): OutlinedIssue => {
  const place = { name: issue.name, path, ...(issue.index === undefined ? {} : { index: issue.index }) };
  const kind = kindOf(issue);
  if (kind === 'discrete') return { ...place, values: issue.item.map(({ value }) => value) };
  if (kind !== 'integer' && kind !== 'real') {
    report.note('not-supported', { what: `An issue of type "${kind.slice(0, 40)}"` }, { path });
    return { ...place, values: [] };
  }
  const lower = issue.range[0]?.lowerbound ?? issue.lowerbound;
  const upper = issue.range[0]?.upperbound ?? issue.upperbound;
  if (lower === undefined || upper === undefined) {
    const key = lower === undefined ? 'lowerbound' : 'upperbound';
    report.note('missing', { key, hint: 'the end of the range' }, { path, at: 'key' });
  } else if (lower > upper) {
    report.note('bounds-reversed', { lower: String(lower), upper: String(upper) }, { path });
  } else {
    const whole = kind === 'integer';
    const numbers = whole ? wholeNumbers(Math.ceil(lower), Math.floor(upper)) : realNumbers(lower, upper);
    return { ...place, values: numbers.map(inDigits), numbers };
  }
  return { ...place, values: [] };
};

const outlineIn = (space: Space, path: readonly (string | number)[], file: OpenFile) => {
  const [objective] = space.objective;
  if (objective?.objective !== undefined) {
    file.report.note(
      'not-supported',
      { what: 'A tree of objectives' },
      { path: [...path, 'objective', 0, 'objective'] },
    );
  }
  const issues = (objective?.issue ?? []).map((issue, place) =>
    outlined(issue, [...path, 'objective', 0, 'issue', place], file),
  );
  if (file.report.hasErrors()) return undefined;
  // Many files call their objective "root": then the file's own name says more.
  const name = objective?.name?.trim() ?? '';
  return { name: name === '' || name === 'root' ? stemOf(file.tree.file) : name, issues };
};

/** GENIUS counts whole numbers from the lower bound, real ones from 0, and keeps what comes out between 0 and 1. */
const linear = ({ slope, offset, parameter0, parameter1 }: Evaluator, from: number) => {
  const rise = slope ?? parameter1 ?? 0;
  const start = offset ?? parameter0 ?? 0;
  return (value: number) => Math.min(1, Math.max(0, start + rise * (value - from)));
};

const worthsIn = (
  element: IssueElement,
  path: Said['path'],
  { numbers }: OutlinedIssue,
  { report }: OpenFile,
): Said['worths'] | undefined => {
  const [evaluator] = element.evaluator;
  if (evaluator !== undefined) {
    if (evaluator.ftype === 'linear')
      return linear(evaluator, kindOf(element) === 'integer' ? (numbers?.[0] ?? 0) : 0);
    if (evaluator.ftype === 'constant') return evaluator.parameter0 ?? evaluator.offset ?? 0;
    const what = `An evaluator of type "${evaluator.ftype.slice(0, 40)}"`;
    report.note('not-supported', { what }, { path: [...path, 'evaluator', 0, 'ftype'] });
    return undefined;
  }
  const most = Math.max(0, ...element.item.map(({ evaluation = 0 }) => evaluation));
  const rated = element.item.flatMap(({ value, evaluation }, place) => {
    if (evaluation === undefined) return [];
    const where = [...path, 'item', place];
    if (evaluation < 0)
      report.note('too-small', { what: String(evaluation), least: '0' }, { path: [...where, 'evaluation'] });
    return [[value, { worth: most === 0 ? 0 : evaluation / most, path: where }] as const];
  });
  return new Map(rated);
};

const noteUnsupported = (space: Space, { report }: OpenFile): void => {
  const [objective] = space.objective;
  const path = ['utility_space', 'objective', 0];
  const what = 'A non-linear utility space (hyper-rectangles)';
  if (objective?.utility_function !== undefined) {
    report.note('not-supported', { what }, { path: [...path, 'utility_function'] });
  }
  if (objective?.utility !== undefined)
    report.note('not-supported', { what }, { path: [...path, 'utility'] });
  if (space.utility_function !== undefined) {
    report.note('not-supported', { what }, { path: ['utility_space', 'utility_function'] });
  }
};

/** Issues go by their number; by name where a file does not number them. */
const saidIn = (space: Space, issue: OutlinedIssue, file: OpenFile): Said | undefined => {
  const [objective] = space.objective;
  const elements = objective?.issue ?? [];
  const place = elements.findIndex(({ index, name }) =>
    index === undefined || issue.index === undefined ? name === issue.name : index === issue.index,
  );
  const element = elements[place];
  if (objective === undefined || element === undefined) return undefined;
  const weight = objective.weight.find(({ index }) => index === (element.index ?? place + 1));
  if (weight === undefined) return undefined;
  const path = ['utility_space', 'objective', 0, 'issue', place];
  const worths = worthsIn(element, path, issue, file);
  return worths === undefined ? undefined : { weight: weight.value, worths, path };
};

export const genius: Format = {
  name: 'GENIUS',
  roleOf: (content) => {
    if ('negotiation_template' in content) return 'domain';
    if (!('utility_space' in content)) return undefined;
    return isProfile(content.utility_space) ? 'profile' : 'domain';
  },
  outline: (file) => {
    const isTemplate = inside(file.tree.value, 'negotiation_template') !== undefined;
    if (!isTemplate) {
      const found = shaped(profileSchema, file);
      return found && outlineIn(found.utility_space, ['utility_space'], file);
    }
    const space = shaped(domainSchema, file)?.negotiation_template.utility_space[0];
    return space && outlineIn(space, ['negotiation_template', 'utility_space', 0], file);
  },
  profiles: (file, issues) => {
    const space = shaped(profileSchema, file)?.utility_space;
    if (space === undefined) return [];
    noteUnsupported(space, file);
    if (file.report.hasErrors()) return [];
    const reservation = space.reservation[0]?.value ?? 0;
    // A discount factor of 0 has always meant that there is none.
    const discount = space.discount_factor[0]?.value || 1;
    const party = { name: stemOf(file.tree.file), reservation, discount };
    return [fitProfile(file, issues, (issue) => saidIn(space, issue, file), party)];
  },
};
