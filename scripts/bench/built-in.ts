// A built-in scenario, read from its file.
import { readFileSync } from 'node:fs';
import { builtInFile } from '../../src/scenario/catalogue.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';

/** The scenario of an id. Throws where it has errors. */
export function builtIn(id: string): Scenario {
  const file = builtInFile(id) ?? '';
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const { scenario } = readScenario(text, { file });
  if (scenario === undefined) throw new Error(`${file} has errors. Run: npm run -s cli -- check ${file}`);
  return scenario;
}
