// The `check` command: reads scenario files and reports all problems, as text or JSON.
import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Problem } from '../scenario/problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { readTranslation, translatedId } from '../scenario/translation.ts';

/** What a command needs of the world, so that tests need no processes. */
export type CheckIo = {
  /** The text of a file; throws where it cannot be read. */
  readonly readText: (file: string) => string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
};

/** The real files and streams. */
export const diskIo: CheckIo = {
  readText: (file) => readFileSync(file, 'utf8'),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

const usage = 'Usage: npm run -s cli -- check FILE… [--json]';

const asLine = ({ file, line, column, path, severity, message }: Problem): string =>
  `${file}:${line}:${column} ${severity}${path && ` ${path}`}: ${message}`;

const several = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const summary = (files: number, problems: readonly Problem[]): string => {
  const count = (severity: Problem['severity']) =>
    problems.filter((found) => found.severity === severity).length;
  return `${several(files, 'file')} checked: ${several(count('error'), 'error')}, ${several(count('warning'), 'warning')}, ${count('advice')} advice.`;
};

/** The problems of a scenario; of a translation, with the scenario that stands beside it. Throws where a file cannot be read. */
const problemsOf = (file: string, io: CheckIo): readonly Problem[] => {
  const text = io.readText(file);
  const translated = translatedId(text);
  if (translated === undefined) return readScenario(text, { file }).problems;
  const original = join(dirname(file), `${translated}${extname(file)}`);
  const { scenario, problems } = readScenario(io.readText(original), { file: original });
  return scenario === undefined ? problems : readTranslation(text, { file, scenario }).problems;
};

/**
 * Checks the files named in `args`. With `--json`, prints one JSON list of problems and nothing else on standard output.
 * Returns the exit code: 0 without errors, 1 if a problem is an error, 2 if a file cannot be read or none is named.
 */
export const checkCommand = (args: readonly string[], io: CheckIo = diskIo): number => {
  const json = args.includes('--json');
  const files = args.filter((arg) => arg !== '--json');
  const option = files.find((arg) => arg.startsWith('-'));
  if (option !== undefined || files.length === 0) {
    io.err(option === undefined ? usage : `"${option}" is no option of check. ${usage}`);
    return 2;
  }
  const problems: Problem[] = [];
  let unread = false;
  for (const file of files) {
    try {
      problems.push(...problemsOf(file, io));
    } catch (error) {
      unread = true;
      io.err(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (json) io.out(JSON.stringify(problems, undefined, 2));
  else {
    for (const problem of problems) io.out(asLine(problem));
    io.out(summary(files.length, problems));
  }
  if (unread) return 2;
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
};
