// GENIUS’s XML: a domain, and for each party a `<utility_space>` with weights, evaluations and linear evaluators.
// Source of the format: GENIUS 10 (TU Delft), genius.core.utility, EvaluatorDiscrete, EvaluatorInteger and EvaluatorReal.
import { type Said, fitProfile } from './fit-profile.ts';
import type { Content, Format, OutlinedIssue } from './format.ts';
import {
  type Evaluator,
  type IssueElement,
  type Space,
  domainSchema,
  profileSchema,
} from './genius-elements.ts';
import { type OpenFile, shaped, stemOf } from './open-file.ts';
import { inDigits, realNumbers, wholeNumbers } from './steps.ts';

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Content)[key]
    : undefined;

/** Elements that only utility spaces have which do not add up issue by issue. */
const nonLinear = /^(utility_function|utility|ufun|hyperrectangle)$/i;

/** Where the first such element stands, wherever a file puts it. */
const nonLinearIn = (value: unknown, path: Said['path']): Said['path'] | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(inner)) continue;
    if (nonLinear.test(key)) return [...path, key];
    for (const [place, child] of inner.entries()) {
      const found = nonLinearIn(child, [...path, key, place]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

/** A `<utility_space>` alone is a domain while nothing in it says what anything is worth. */
const isProfile = (space: unknown): boolean => {
  const objectives = inside(space, 'objective');
  const [objective] = Array.isArray(objectives) ? (objectives as unknown[]) : [];
  return (
    inside(objective, 'weight') !== undefined ||
    ['reservation', 'discount_factor'].some((key) => inside(space, key) !== undefined) ||
    nonLinearIn(space, []) !== undefined
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

/**
 * What an evaluator makes of a number. GENIUS counts whole numbers from the lower bound, real ones from 0, and keeps what comes
 * out between 0 and 1.
 */
const worthsBy = (
  { ftype, slope, offset, parameter0, parameter1 }: Evaluator,
  path: Said['path'],
  from: number,
  { report }: OpenFile,
): Said['worths'] | undefined => {
  const start = offset ?? parameter0 ?? 0;
  const rise = slope ?? parameter1;
  if (ftype === 'constant') return start;
  if (ftype !== 'linear') {
    const what = `An evaluator of type "${ftype.slice(0, 40)}"`;
    report.note('not-supported', { what }, { path: [...path, 'ftype'] });
    return undefined;
  }
  if (rise === undefined) {
    report.note('missing', { key: 'slope', hint: 'what each step is worth' }, { path, at: 'key' });
    return undefined;
  }
  return (value) => Math.min(1, Math.max(0, start + rise * (value - from)));
};

const worthsIn = (
  element: IssueElement,
  path: Said['path'],
  { numbers }: OutlinedIssue,
  file: OpenFile,
): Said['worths'] | undefined => {
  const [evaluator] = element.evaluator;
  if (evaluator !== undefined) {
    const from = kindOf(element) === 'integer' ? (numbers?.[0] ?? 0) : 0;
    return worthsBy(evaluator, [...path, 'evaluator', 0], from, file);
  }
  const most = element.item.reduce((sofar, { evaluation = 0 }) => Math.max(sofar, evaluation), 0);
  const rated = element.item.flatMap(({ value, evaluation }, place) => {
    if (evaluation === undefined) return [];
    const where = [...path, 'item', place];
    if (evaluation < 0) {
      const facts = { what: String(evaluation), least: '0' };
      file.report.note('too-small', facts, { path: [...where, 'evaluation'] });
    }
    return [[value, { worth: most === 0 ? 0 : evaluation / most, path: where }] as const];
  });
  return new Map(rated);
};

const noteUnsupported = ({ tree, report }: OpenFile): void => {
  const space = inside(tree.value, 'utility_space');
  const kind = inside(space, 'type');
  const path =
    typeof kind === 'string' && /non-?linear|hyper/i.test(kind)
      ? ['utility_space', 'type']
      : nonLinearIn(space, ['utility_space']);
  if (path === undefined) return;
  report.note('not-supported', { what: 'A non-linear utility space (hyper-rectangles)' }, { path });
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
      noteUnsupported(file);
      if (file.report.hasErrors()) return undefined;
      const found = shaped(profileSchema, file);
      return found && outlineIn(found.utility_space, ['utility_space'], file);
    }
    const space = shaped(domainSchema, file)?.negotiation_template.utility_space[0];
    return space && outlineIn(space, ['negotiation_template', 'utility_space', 0], file);
  },
  profiles: (file, issues) => {
    const space = shaped(profileSchema, file)?.utility_space;
    if (space === undefined) return [];
    noteUnsupported(file);
    if (file.report.hasErrors()) return [];
    const reservation = space.reservation[0]?.value ?? 0;
    // A discount factor of 0 has always meant that there is none.
    const discount = space.discount_factor[0]?.value || 1;
    const party = { name: stemOf(file.tree.file), reservation, discount };
    return [fitProfile(file, issues, (issue) => saidIn(space, issue, file), party)];
  },
};
