// What is wrong in a scenario file: where it is, how bad, and a sentence with the cure.
import type { Code, Facts } from './problem-sentences.ts';
import { sentences } from './problem-sentences.ts';
import type { Path, SourceTree, Spot } from './source-tree.ts';
import { lineAndColumn, locate } from './source-tree.ts';

/** `error`: cannot be played. `warning`: plays, but not as meant. `advice`: could be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** One thing that is wrong. Line and column count from 1. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the file's own words, such as "stickingPoints › access › options › swap". */
  readonly path: string;
  /** The same place as keys, and places in lists from 0: for tools that show the problem at its field. */
  readonly steps: Path;
  /** Is it the key there that is wrong, or what it holds? */
  readonly spot: Spot;
  readonly severity: Severity;
  readonly code: Code;
  readonly message: string;
  /** What was probably meant: the text to put in place of the wrong one. */
  readonly suggestion?: string;
};

/** More than this many problems help nobody; a hostile file could make a million. */
export const mostProblems = 200;

type Placed = {
  path: Path;
  at?: Spot;
  /** The exact place, where it is known better than by the path. */
  offset?: number | undefined;
  severity?: Severity;
  suggestion?: string | undefined;
};

/** Collects the problems of one file, located in its source tree. */
export type Report = {
  readonly problems: Problem[];
  /** Notes a problem at a place of the file; `at` chooses the key or the value there (the value unless told). */
  note<C extends Code>(code: C, facts: Facts<C>, placed: Placed): void;
  hasErrors(): boolean;
  isFull(): boolean;
};

/** Path in words: list places count from 1. */
export const pathInWords = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? `${step + 1}` : step)).join(' › ');

const worded = <C extends Code>(code: C, facts: Facts<C>): string =>
  (sentences[code] as (given: Facts<C>) => string)(facts);

/** Is what was probably meant a number or a truth, which stand without quotes? */
export const standsBare = (code: Code, suggestion: string): boolean =>
  (code === 'wrong-type' || code === 'not-one-of') && /^(true|false|-?\d+(\.\d+)?)$/.test(suggestion);

const meantBy = (code: Code, suggestion: string): string =>
  standsBare(code, suggestion) ? suggestion : `"${suggestion}"`;

/** A report on one file, which may begin with problems found earlier. */
export const createReport = (tree: SourceTree, earlier: readonly Problem[] = []): Report => {
  const problems: Problem[] = [...earlier];
  const add = (problem: Problem) => {
    if (problems.length < mostProblems) problems.push(problem);
    else if (problems.length === mostProblems) {
      const message = worded('too-many-problems', { most: mostProblems });
      problems.push({ ...problem, severity: 'advice', code: 'too-many-problems', message });
    }
  };
  return {
    problems,
    note(code, facts, { path, at = 'value', offset, severity = 'error', suggestion }) {
      const { line, column } = offset === undefined ? locate(tree, path, at) : lineAndColumn(tree, offset);
      const message =
        worded(code, facts) + (suggestion === undefined ? '' : ` Did you mean ${meantBy(code, suggestion)}?`);
      const where = { file: tree.file, line, column, path: pathInWords(path), steps: path, spot: at };
      const found = { ...where, severity, code, message };
      add(suggestion === undefined ? found : { ...found, suggestion });
    },
    hasErrors: () => problems.some((problem) => problem.severity === 'error'),
    isFull: () => problems.length > mostProblems,
  };
};

/** The order in which people fix things: by place in the file. */
export const inFileOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (one, other) =>
      Number(one.code === 'too-many-problems') - Number(other.code === 'too-many-problems') ||
      one.line - other.line ||
      one.column - other.column,
  );
