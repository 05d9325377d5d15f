// The `check` command: reads files of scenarios and domains and reports all problems, as text or JSON.
import { dirname, extname, join } from 'node:path';
import type { Problem } from '../scenario/reading/problem.ts';
import { readScenario } from '../scenario/reading/read-scenario.ts';
import { isDomain, readDomain } from '../scenario/foreign/read-domain.ts';
import type { SourceFile } from '../scenario/reading/read-scenario.ts';
import { builtInFile } from '../scenario/catalogue.ts';
import {
  isTranslation,
  problemsWithoutScenario,
  readTranslation,
  translatedId,
} from '../scenario/translation.ts';
import { filesAt } from './source-files.ts';
import { type Terminal, realTerminal, reasonOf } from './terminal.ts';

/** What the command needs of the world. */
type CheckIo = Pick<Terminal, 'readText' | 'listFolder' | 'out' | 'err'>;

const usage = 'Usage: npm run -s cli -- check PATH… [--json]';

const asLine = ({ file, line, column, path, severity, message }: Problem): string =>
  `${file}:${line}:${column} ${severity}${path && ` ${path}`}: ${message}`;

/** What `--json` prints of a problem: the place in words, which line and column already say to tools. */
const asPrinted = ({ steps: _steps, spot: _spot, ...problem }: Problem): Omit<Problem, 'steps' | 'spot'> =>
  problem;

const several = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const summary = (files: number, problems: readonly Problem[]): string => {
  const count = (severity: Problem['severity']) =>
    problems.filter((found) => found.severity === severity).length;
  return `${several(files, 'file')} checked: ${several(count('error'), 'error')}, ${several(count('warning'), 'warning')}, ${count('advice')} advice.`;
};

/** The scenario that a translation stands beside, named like it or by its id; else the built-in one. Throws where there is none. */
const originalOf = (file: string, id: string, io: CheckIo): SourceFile => {
  const beside = join(dirname(file), `${id}${extname(file)}`);
  const candidates = [file.replace(/\.[A-Za-z0-9-]+(\.[a-z]+)$/, '$1'), beside, builtInFile(id) ?? beside];
  for (const candidate of candidates) {
    if (candidate === file) continue;
    try {
      return { file: candidate, text: io.readText(candidate) };
    } catch {
      // The next one may be there.
    }
  }
  return { file: beside, text: io.readText(beside) };
};

/** The problems of a scenario; of a translation, with its scenario. Throws where a file cannot be read. */
const problemsOf = ({ file, text }: SourceFile, io: CheckIo): readonly Problem[] => {
  if (!isTranslation(text)) return readScenario(text, { file }).problems;
  const id = translatedId(text);
  if (id === undefined) return problemsWithoutScenario(text, { file });
  const original = originalOf(file, id, io);
  const { scenario, problems } = readScenario(original.text, { file: original.file });
  return scenario === undefined ? problems : readTranslation(text, { file, scenario }).problems;
};

type Checked = { problems: Problem[]; files: number; unread: boolean };

/** Checks what the paths name: each file by itself, but a folder, and single files of the research field together, as one domain. */
const checkAll = (paths: readonly string[], io: CheckIo): Checked => {
  const checked: Checked = { problems: [], files: 0, unread: false };
  const loose: SourceFile[] = [];
  for (const path of paths) {
    try {
      const files = filesAt(path, io);
      checked.files += files.length;
      if (files.length === 0)
        throw new Error('it holds no scenario and no domain. Name a file, or the folder that one lies in');
      if (!isDomain(files)) for (const file of files) checked.problems.push(...problemsOf(file, io));
      else if (io.listFolder(path) === undefined) loose.push(...files);
      else checked.problems.push(...readDomain(files).problems);
    } catch (error) {
      checked.unread = true;
      io.err(`${path} cannot be read: ${reasonOf(error)}`);
    }
  }
  if (loose.length > 0) checked.problems.push(...readDomain(loose).problems);
  return checked;
};

/**
 * Checks the files named in `args`, and the domains in folders. With `--json`, prints one JSON list of problems and nothing else
 * on standard output. Returns the exit code: 0 without errors, 1 if a problem is an error, 2 if a file cannot be read or none
 * is named.
 */
export const checkCommand = (args: readonly string[], io: CheckIo = realTerminal): number => {
  const json = args.includes('--json');
  const paths = args.filter((arg) => arg !== '--json');
  const option = paths.find((arg) => arg.startsWith('-'));
  if (option !== undefined || paths.length === 0) {
    io.err(option === undefined ? usage : `"${option}" is no option of check. ${usage}`);
    return 2;
  }
  const { problems, files, unread } = checkAll(paths, io);
  if (json) io.out(JSON.stringify(problems.map(asPrinted), undefined, 2));
  else {
    for (const problem of problems) io.out(asLine(problem));
    io.out(summary(files, problems));
  }
  if (unread) return 2;
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
};
