// Reads a negotiation domain of the research field from its files: the domain, or all that is wrong with them. Never throws.
import type { Domain } from '../domain.ts';
import { type Problem, type Report, createReport, inFileOrder } from '../reading/problem.ts';
import type { SourceFile } from '../reading/read-scenario.ts';
import { emptyTree } from '../reading/source-tree.ts';
import type { OutlinedIssue } from './format.ts';
import { type OpenFile, isXml, openFile } from './open-file.ts';
import { type Recognised, formatNames, recognise } from './recognise.ts';

/** A domain with at most warnings and advice, or problems of which at least one is an error. */
export type DomainReading = {
  readonly domain: Domain | undefined;
  /** The format’s name, where one was recognised. */
  readonly format: string | undefined;
  /** In the order of the files, and of the places in each. */
  readonly problems: readonly Problem[];
};

/** Limits against hostile files, beyond those on the text itself. */
export const domainLimits = {
  /** Files that are looked at together: a domain of a competition may come with dozens of profiles. */
  files: 60,
  issues: 60,
  /** Values of one issue. */
  values: 1_001,
} as const;

/** What no format knows is left aside beside files of a known one; alone it is a mistake. */
const noteStrangers = (strangers: readonly OpenFile[], alone: boolean): void => {
  for (const { tree, report } of strangers) {
    if (tree.value === undefined && report.hasErrors()) continue;
    if (alone) report.note('unknown-format', { known: formatNames }, { path: [] });
    else report.note('left-aside', {}, { path: [], severity: 'advice' });
  }
};

/** Notes files that do not belong together. */
const noteMixture = ([first, ...others]: readonly Recognised[]): void => {
  if (first === undefined) return;
  for (const { file, format } of others) {
    if (format === first.format) continue;
    file.report.note('mixed-formats', { format: format.name, other: first.format.name }, { path: [] });
  }
};

/** Notes values that an issue has twice, or none, or more than are read. */
const noteIssues = (issues: readonly OutlinedIssue[], { report }: OpenFile): void => {
  const isChoice = issues.some(({ values }) => values.length > 1);
  if (!isChoice) report.note('no-points', {}, { path: [] });
  if (issues.length > domainLimits.issues) {
    report.note('too-much', { most: `${domainLimits.issues} issues` }, { path: [] });
  }
  for (const { name, values, path } of issues) {
    if (report.isFull()) return;
    if (values.length === 0) report.note('no-values', { issue: name }, { path });
    if (values.length > domainLimits.values) {
      report.note('too-much', { most: `${domainLimits.values} values` }, { path });
    }
    const twice = values.find((value, place) => values.indexOf(value) < place);
    if (twice !== undefined) report.note('same-value', { value: twice }, { path });
  }
};

type Outlined = { readonly name: string | undefined; readonly issues: readonly OutlinedIssue[] };

/** Name and issues of a domain: from the files that describe it, or else from the first profile, which repeats them. */
const outlineOf = (
  describing: readonly Recognised[],
  profiles: readonly Recognised[],
): Outlined | undefined => {
  let name: string | undefined;
  let issues: readonly OutlinedIssue[] | undefined;
  let source: string | undefined;
  const read = ({ file, format, role }: Recognised) => {
    const outline = format.outline(file, role);
    name ??= outline?.name;
    if (outline?.issues === undefined) return;
    if (source !== undefined) return file.report.note('several-domains', { other: source }, { path: [] });
    source = file.tree.file;
    issues = outline.issues;
    noteIssues(outline.issues, file);
  };
  describing.forEach(read);
  const [first] = profiles;
  if (issues === undefined && first !== undefined && !describing.some(hasErrors)) read(first);
  return issues && { name, issues };
};

const hasErrors = ({ file }: Recognised): boolean => file.report.hasErrors();

/** The domain that recognised files make together. */
const assembled = (found: readonly Recognised[], report: Report): Domain | undefined => {
  const describing = found.filter(({ role }) => role === 'domain' || role === 'whole');
  const profiling = found.filter(({ role }) => role === 'profile' || role === 'whole');
  const isWhole = profiling.some(({ role }) => role === 'whole');
  if (!isWhole && profiling.length !== 2) {
    report.note('not-two-profiles', { count: profiling.length }, { path: [] });
  }
  const outline = outlineOf(describing, profiling);
  if (found.some(hasErrors)) return undefined;
  if (outline === undefined && profiling.length > 0) report.note('no-domain', {}, { path: [] });
  if (outline === undefined) return undefined;
  const [one, other] = profiling.flatMap(({ file, format }) => format.profiles(file, outline.issues));
  if (one === undefined || other === undefined) return undefined;
  const issues = outline.issues.map(({ name, values }) => ({ name, values }));
  return { name: outline.name ?? `${one.name}, ${other.name}`, issues, profiles: [one, other] };
};

/**
 * Reads a domain and its two profiles: GENIUS XML, NegoLog JSON, GeniusWeb JSON or NegMAS YAML, recognised by what the files
 * say. The profiles become the parties in the order of the files. Takes any input, never throws, and gives all problems at
 * once. The domain is undefined when a problem is an error.
 */
export const readDomain = (files: readonly SourceFile[]): DomainReading => {
  const opened = files.slice(0, domainLimits.files).map(openFile);
  const blank = createReport(emptyTree('', ''));
  const report = opened[0]?.report ?? blank;
  if (files.length > domainLimits.files) {
    report.note('too-many-files', { most: domainLimits.files }, { path: [] });
  }
  const recognised = opened.map(recognise);
  const found = recognised.filter((each) => each !== undefined);
  noteStrangers(
    opened.filter((_, place) => recognised[place] === undefined),
    found.length === 0,
  );
  noteMixture(found);
  const reports = opened.length === 0 ? [blank] : opened.map((file) => file.report);
  const unsound = () => reports.some((each) => each.hasErrors());
  // Of files that cannot be read nobody knows what they are for: what is missing may stand in them.
  const domain = unsound() && found.length < opened.length ? undefined : assembled(found, report);
  return {
    domain: unsound() ? undefined : domain,
    format: found[0]?.format.name,
    problems: reports.flatMap((each) => inFileOrder(each.problems)),
  };
};

/** What no format of the research field has and every scenario of this game: as YAML writes it, at the beginning of a line. */
const ofThisGame = /^stickingPoints:/m;

/** Is any of the files in a format of the research field, or at least in XML? A scenario is told by its text: parsing it for this question costs a sixth of a start. */
export const isDomain = (files: readonly SourceFile[]): boolean =>
  files
    .slice(0, domainLimits.files)
    .some(
      (file) => isXml(file.text) || (!ofThisGame.test(file.text) && recognise(openFile(file)) !== undefined),
    );
