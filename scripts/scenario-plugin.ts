// Reads built-in scenarios when the page is built, so that a browser gets them checked and complete instead of parsing YAML.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { cardOf } from '../src/scenario/catalogue.ts';
import { contentHash } from '../src/scenario/content-hash.ts';
import type { Scenario } from '../src/scenario/format/scenario.ts';
import { readScenario } from '../src/scenario/reading/read-scenario.ts';

/** `x.yaml?card` is what a chooser shows of the scenario; `x.yaml?scenario` is the whole, with every default filled in, and its fingerprint. */
const wanted = /^(?<file>.*\.yaml)\?(?<part>card|scenario)$/;

/** What was read last of each file, with the text that it came from: cards, scenarios and workers ask for the same. */
const known = new Map<string, { readonly text: string; readonly scenario: Scenario }>();

function read(file: string): Scenario {
  const text = readFileSync(file, 'utf8');
  const before = known.get(file);
  if (before?.text === text) return before.scenario;
  const { scenario, problems } = readScenario(text, { file: relative('.', file) });
  if (scenario !== undefined) {
    known.set(file, { text, scenario });
    return scenario;
  }
  const [first] = problems;
  throw new Error(
    `${first?.file}:${first?.line}:${first?.column} ${first?.message} The page cannot be built with it.`,
  );
}

/** Makes modules of built-in scenarios. A scenario with errors stops the build at its first problem. */
export const scenarioPlugin: Plugin = {
  name: 'cessation:scenarios',
  load(id) {
    const { file, part } = wanted.exec(id)?.groups ?? {};
    if (file === undefined) return null;
    this.addWatchFile(file);
    const scenario = read(file);
    const json = JSON.stringify(part === 'card' ? cardOf(scenario) : scenario);
    const hash = part === 'card' ? '' : `export const hash = ${JSON.stringify(contentHash(scenario))};\n`;
    // A string that the browser parses as JSON is read faster than the same object written as code.
    return { code: `${hash}export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
  },
};
