// Reads a scenario file: the scenario, or all that is wrong with it. Never throws.
import { noteConsistency } from './consistency.ts';
import type { Scenario } from './format/scenario.ts';
import { scenarioSchema } from './format/scenario.ts';
import { notePlayability } from './playability.ts';
import type { Problem } from './problem.ts';
import { createReport, inFileOrder } from './problem.ts';
import { gatherNames, noteReferences, noteUnused } from './references.ts';
import { noteShape } from './shape.ts';
import { readSource } from './source-read.ts';

/** A scenario with at most warnings and advice, or problems of which at least one is an error. */
export type Reading =
  | { readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly scenario: undefined; readonly problems: readonly Problem[] };

/**
 * Reads a scenario from YAML or JSON text. Takes any input, never throws, and gives all problems at once, in the order
 * of the file: mistakes of syntax; where there are none, of shape and of references; in a file of the right shape, also what does
 * not fit together.
 */
export const readScenario = (text: string, { file }: { file: string }): Reading => {
  const source = readSource(text, file);
  const report = createReport(source.tree, source.problems);
  if (source.tree.value === undefined) return { scenario: undefined, problems: inFileOrder(report.problems) };
  const { value } = source.tree;
  const parsed = scenarioSchema.safeParse(value);
  if (!parsed.success) noteShape(scenarioSchema, value, parsed.error.issues, report);
  const names = gatherNames(value);
  noteReferences(names, report);
  if (parsed.success) {
    noteConsistency(parsed.data, report);
    if (!report.hasErrors()) notePlayability(parsed.data, names, report);
    noteUnused(names, report);
  }
  const problems = inFileOrder(report.problems);
  return parsed.success && !report.hasErrors()
    ? { scenario: parsed.data, problems }
    : { scenario: undefined, problems };
};
