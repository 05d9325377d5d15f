// A researcher with a folder of domains, for tests that read as stories: she opens files, changes one, and sees what the reader says.
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Domain } from '../../../src/scenario/domain.ts';
import { readDomain } from '../../../src/scenario/foreign/read-domain.ts';
import type { Severity } from '../../../src/scenario/reading/problem.ts';
import type { Code } from '../../../src/scenario/reading/problem-sentences.ts';
import type { SourceFile } from '../../../src/scenario/reading/read-scenario.ts';

const folder = new URL('fixtures/', import.meta.url);

/** The files of a folder of fixtures, in the order of their names. */
export const filesIn = (name: string): SourceFile[] =>
  readdirSync(new URL(`${name}/`, folder))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(new URL(`${name}/${file}`, folder), 'utf8') }));

type Expected = {
  code: Code;
  file: string;
  /** A text in that file at whose beginning the problem stands. */
  at: string;
  severity?: Severity;
  /** Part of the sentence. */
  saying?: string;
  suggestion?: string;
};

const placeOf = (text: string, part: string): { line: number; column: number } => {
  const offset = text.indexOf(part);
  if (offset < 0) throw new Error(`The file does not hold "${part}".`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** What some files say, and what becomes of them when they are changed. */
export const researcher = (files: readonly SourceFile[]) => ({
  /** The domain, which must be without any problem. */
  reads: (): Domain => {
    const { domain, problems } = readDomain(files);
    expect(problems).toEqual([]);
    if (domain === undefined) throw new Error('There is no domain and no problem.');
    return domain;
  },
  /** The same files, one of them changed. */
  changes: (name: string, from: string, to: string) => {
    const changed = files.find(({ file }) => file === name);
    if (changed?.text.includes(from) !== true) throw new Error(`${name} does not hold "${from}".`);
    const text = changed.text.replace(from, to);
    return researcher(files.map((each) => (each === changed ? { file: name, text } : each)));
  },
  /** Only some of the files. */
  takes: (...names: readonly string[]) => researcher(files.filter(({ file }) => names.includes(file))),
  /** Another file with them. */
  adds: (file: string, text: string) => researcher([...files, { file, text }]),
  /** All that the reader says, in its order. */
  expects: (...expected: readonly Expected[]) => {
    const { domain, problems } = readDomain(files);
    const wanted = expected.map(({ at, file, code, severity = 'error' }) => {
      const text = files.find((each) => each.file === file)?.text ?? '';
      return { file, ...placeOf(text, at), code, severity };
    });
    expect(
      problems.map(({ file, line, column, code, severity }) => ({ file, line, column, code, severity })),
    ).toEqual(wanted);
    for (const [place, { saying, suggestion }] of expected.entries()) {
      if (saying !== undefined) expect(problems[place]?.message).toContain(saying);
      if (suggestion !== undefined) expect(problems[place]?.suggestion).toBe(suggestion);
    }
    expect(domain === undefined).toBe(wanted.some(({ severity }) => severity === 'error'));
  },
});

/** What a party's values are, rounded so that numbers worked out by hand can be compared. */
export const valuesOf = ({ profiles }: Domain, party: 0 | 1): number[][] =>
  profiles[party].values.map((values) => values.map((value) => Number(value.toFixed(9))));
