// Finds the scenario that an argument names: a built-in id, a file, or a domain of the research field in a file or folder.
import { fileURLToPath } from 'node:url';
import { builtInFile, catalogue } from '../scenario/catalogue.ts';
import { readPlayable } from '../scenario/foreign/read-playable.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Problem } from '../scenario/reading/problem.ts';
import type { SourceFile } from '../scenario/reading/read-scenario.ts';
import { meant } from './arguments.ts';
import { filesAt } from './source-files.ts';
import { type Terminal, reasonOf } from './terminal.ts';

const root = new URL('../../', import.meta.url);

/** The file that `name` stands for. */
export function scenarioFile(name: string): string {
  const builtIn = builtInFile(name);
  return builtIn === undefined ? name : fileURLToPath(new URL(builtIn, root));
}

/** Says on standard error what keeps files from being used. */
export function complainOf(problems: readonly Problem[], terminal: Terminal): void {
  for (const { severity, file, line, column, path, message } of problems) {
    if (severity === 'error')
      terminal.err(`${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`);
  }
}

/**
 * Reads a scenario by built-in id or path; a domain of the research field is made one. Says on standard error what is wrong
 * and gives undefined where it cannot.
 */
export function findScenario(name: string, terminal: Terminal): Scenario | undefined {
  let files: readonly SourceFile[];
  try {
    files = filesAt(scenarioFile(name), terminal);
  } catch (error) {
    const ids = catalogue.map(({ id }) => id);
    terminal.err(
      `${name} is neither a built-in scenario nor a file that can be read: ${reasonOf(error)}. Built in are ${ids.join(', ')}.${meant(name, ids)}`,
    );
    return undefined;
  }
  const { scenario, problems } = readPlayable(files);
  complainOf(problems, terminal);
  return scenario;
}
