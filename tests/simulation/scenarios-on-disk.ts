// Every built-in scenario that is in the repository, read: what fuzzing covers beside the small ones.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';

const folder = join(import.meta.dirname, '../../scenarios');

/** The built-in scenarios that are free of errors; the scenario reader's own tests insist that all are. */
export function scenariosOnDisk(): readonly Scenario[] {
  const found: Scenario[] = [];
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, `${name}.yaml`);
    if (!existsSync(file)) continue;
    const { scenario } = readScenario(readFileSync(file, 'utf8'), { file });
    if (scenario !== undefined) found.push(scenario);
  }
  return found;
}
