// Reads a scenario file: the scenario, or all that is wrong with it. Never throws.
import { noteConsistency } from './consistency.ts';
import type { Scenario } from '../format/scenario.ts';
import { scenarioSchema } from '../format/scenario.ts';
import { notePlayability } from './playability.ts';
import type { Problem } from './problem.ts';
import { createReport, inFileOrder } from './problem.ts';
import { gatherNames, noteReferences, noteUnused, noteUnwritten } from './references.ts';
import { noteShape } from './shape.ts';
import { readSource } from './source-read.ts';
import type { Translation } from '../translation.ts';
import { readTranslation } from '../translation.ts';

/** A file and its text. */
export type SourceFile = { readonly file: string; readonly text: string };

/** A scenario with at most warnings and advice, or problems of which at least one is an error. */
export type Reading = {
  readonly scenario: Scenario | undefined;
  /** In the order of the files, and of the places in each. */
  readonly problems: readonly Problem[];
  /** Those of the given translations that have no error. */
  readonly translations: readonly Translation[];
};

type Options = { readonly file: string; readonly translations?: readonly SourceFile[] };

/** Has it any of the lines that every scenario needs? Else it is another kind of file, and everything in it would be a mistake. */
const isBegun = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['format', 'id', 'title', 'parties', 'stickingPoints'].some((key) => Object.hasOwn(value, key));

const readAlone = (text: string, file: string): Omit<Reading, 'translations'> => {
  const source = readSource(text, file);
  const report = createReport(source.tree, source.problems);
  const { value } = source.tree;
  if (value === undefined) return { scenario: undefined, problems: inFileOrder(report.problems) };
  if (!isBegun(value)) {
    report.note('not-a-scenario', {}, { path: [] });
    return { scenario: undefined, problems: inFileOrder(report.problems) };
  }
  const parsed = scenarioSchema.safeParse(value);
  if (!parsed.success) noteShape(scenarioSchema, value, parsed.error.issues, report);
  const names = gatherNames(value);
  noteReferences(names, report);
  noteUnwritten(names, report);
  if (parsed.success) {
    noteConsistency(parsed.data, report);
    // What is unused or plays badly may only be so because of a mistake: those come first.
    if (!report.hasErrors()) {
      notePlayability(parsed.data, names, report);
      noteUnused(names, report);
    }
  }
  const scenario = parsed.success && !report.hasErrors() ? parsed.data : undefined;
  return { scenario, problems: inFileOrder(report.problems) };
};

/**
 * Reads a scenario from YAML or JSON text, with its translations if given. Takes any input, never throws, and gives all
 * problems at once: mistakes of syntax; where there are none, of shape and references; in a file of the right shape also
 * what does not fit together; in a sound one what plays badly. The scenario is undefined when a problem of its own file is an
 * error.
 */
export const readScenario = (text: string, { file, translations = [] }: Options): Reading => {
  const { scenario, problems } = readAlone(text, file);
  if (scenario === undefined) return { scenario, problems, translations: [] };
  const readings = translations.map((each) => readTranslation(each.text, { file: each.file, scenario }));
  return {
    scenario,
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
    translations: readings.flatMap(({ translation }) => (translation === undefined ? [] : [translation])),
  };
};
