// Reads the text of a file into a located tree of plain values; refuses hostile input, never throws.
import { plainValues } from './plain-values.ts';
import type { Problem, Report } from './problem.ts';
import { createReport } from './problem.ts';
import { fileLimits, tidyText, unreadableAt } from './source-text.ts';
import type { SourceTree } from './source-tree.ts';
import { emptyTree } from './source-tree.ts';
import { parseDocument, Stop } from './yaml-document.ts';

/** A tree whose value is undefined could not be read; the problems say why. */
export type SourceReading = { readonly tree: SourceTree; readonly problems: readonly Problem[] };

/** A text that passed the first guard, tidy, with a report to note its problems in. Undefined text: it did not pass. */
type Admitted = {
  readonly text: string | undefined;
  /** The tree without content, whose lines are known. */
  readonly blank: SourceTree;
  readonly report: Report;
};

/** The first guard, whatever a text is written in: not too long, and of characters that a text may hold. */
export const admitText = (text: unknown, file: string): Admitted => {
  const given = typeof text === 'string' ? text : '';
  const tidy = given.length > fileLimits.length ? '' : tidyText(given);
  const blank = emptyTree(file, tidy);
  const report = createReport(blank);
  if (given.length > fileLimits.length) {
    report.note('too-long', { length: given.length, most: fileLimits.length }, { path: [] });
    return { text: undefined, blank, report };
  }
  const unreadable = unreadableAt(tidy);
  if (unreadable >= 0) report.note('unreadable-character', {}, { path: [], offset: unreadable });
  return { text: unreadable >= 0 ? undefined : tidy, blank, report };
};

/** Reads YAML or JSON into plain values with places. Takes any input, and reports what is wrong with the text itself. */
export const readSource = (given: unknown, file: string): SourceReading => {
  const { text, blank, report } = admitText(given, file);
  const nothing: SourceReading = { tree: blank, problems: report.problems };
  if (text === undefined) return nothing;
  try {
    const document = parseDocument(text, report);
    if (document === undefined) return nothing;
    const { value, mark } = plainValues(document, report);
    return {
      tree: { ...blank, value, mark: { ...mark, at: Math.max(0, mark.at) } },
      problems: report.problems,
    };
  } catch (error) {
    if (!(error instanceof Stop)) report.note('unreadable', {}, { path: [] });
    return nothing;
  }
};
