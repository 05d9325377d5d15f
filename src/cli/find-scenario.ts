// Finds the scenario that an argument names: a built-in id, or a file.
import { fileURLToPath } from 'node:url';
import { builtInFile } from '../scenario/catalogue.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Terminal } from './terminal.ts';

const root = new URL('../../', import.meta.url);

/** The file that `name` stands for. */
export function scenarioFile(name: string): string {
  const builtIn = builtInFile(name);
  return builtIn === undefined ? name : fileURLToPath(new URL(builtIn, root));
}

/** Reads a scenario by built-in id or file name. Says on standard error what is wrong and gives undefined where it cannot. */
export function findScenario(name: string, terminal: Terminal): Scenario | undefined {
  const file = scenarioFile(name);
  let text: string;
  try {
    text = terminal.readText(file);
  } catch (error) {
    terminal.err(
      `${name} is neither a built-in scenario nor a file that can be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
  const { scenario, problems } = readScenario(text, { file });
  for (const problem of problems) {
    if (problem.severity === 'error')
      terminal.err(`${problem.file}:${problem.line}:${problem.column} ${problem.path}: ${problem.message}`);
  }
  return scenario;
}
