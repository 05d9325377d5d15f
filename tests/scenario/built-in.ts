// The built-in scenarios, read from the disk once for all the test files that a worker runs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtInFile } from '../../src/scenario/catalogue.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import type { Reading } from '../../src/scenario/reading/read-scenario.ts';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';

/** Where the catalogue says; a scenario that is not in it yet stands beside the others. */
const fileOf = (id: string): string => builtInFile(id) ?? `scenarios/${id}/${id}.yaml`;

const readings = new Map<string, Reading>();

/** Files of tests share it, so none of them may change it. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

/** What the reader says of a built-in scenario. */
export const builtInReading = (id: string): Reading => {
  const known = readings.get(id);
  if (known !== undefined) return known;
  const file = fileOf(id);
  const reading = frozen(readScenario(readFileSync(file, 'utf8'), { file }));
  readings.set(id, reading);
  return reading;
};

/** A built-in scenario. Throws when it does not read. */
export const builtIn = (id: string): Scenario => {
  const { scenario, problems } = builtInReading(id);
  if (scenario === undefined) throw new Error(`${fileOf(id)} does not read: ${problems[0]?.message}`);
  return scenario;
};

/** Every scenario in the repository that is free of errors; the scenario reader's own tests insist that all are. */
export const builtIns = (): readonly Scenario[] =>
  readdirSync('scenarios')
    .filter((id) => existsSync(fileOf(id)))
    .flatMap((id) => builtInReading(id).scenario ?? []);
