// An author at work, for tests that read as stories: she has a file without problems, changes a line, and sees what the reader says.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Problem, Severity } from '../../src/scenario/reading/problem.ts';
import type { Code } from '../../src/scenario/reading/problem-sentences.ts';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';

const folder = new URL('fixtures/', import.meta.url);

/** The text of a file in the folder of fixtures. */
export const fixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

type Expected = {
  code: Code;
  /** A text in the changed file at whose beginning the problem stands, or after its mark "▸". */
  at: string;
  severity?: Severity;
  path?: string;
  suggestion?: string;
  /** Part of the sentence. */
  saying?: string;
};

const placeOf = (text: string, part: string): { line: number; column: number } => {
  const found = text.indexOf(part.replace('▸', ''));
  if (found < 0) throw new Error(`The file does not hold "${part}".`);
  const offset = found + Math.max(0, part.indexOf('▸'));
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** Compares one problem with what was expected of it. */
export const expectProblem = (problem: Problem | undefined, text: string, expected: Expected): void => {
  const { at, saying, severity = 'error', ...rest } = expected;
  expect(problem).toMatchObject({ ...rest, severity, ...placeOf(text, at) });
  if (saying !== undefined) expect(problem?.message).toContain(saying);
  if (expected.suggestion === undefined) expect(problem).not.toHaveProperty('suggestion');
};

/** What a changed file says. */
export type Draft = {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly replaces: (part: string, by: string) => Draft;
  /** These problems, in this order, and no other. */
  readonly expects: (...expected: Expected[]) => void;
};

const draft = (text: string, file: string): Draft => {
  let read: readonly Problem[] | undefined;
  // Most drafts are only a step to the next one.
  const problems = (): readonly Problem[] => (read ??= readScenario(text, { file }).problems);
  return {
    text,
    get problems() {
      return problems();
    },
    replaces: (part, by) => {
      const pieces = text.split(part);
      if (pieces.length !== 2)
        throw new Error(`"${part}" is in the file ${pieces.length - 1} times, not once.`);
      return draft(pieces.join(by), file);
    },
    expects: (...expected) => {
      expect(problems().map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
      for (const [index, each] of expected.entries()) expectProblem(problems()[index], text, each);
    },
  };
};

/** An author with a fixture open. */
export const author = (name = 'valley.yaml'): Draft => draft(fixture(name), name);

/** An author with a text of her own. */
export const writes = (text: string): Draft => draft(text, 'mine.yaml');
