// Hundreds of broken translations: none is lost without a word, and what can be read of any leaves the game what it is.
import { expect, it } from 'vitest';
import { contentHash } from '../../../src/scenario/content-hash.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { type Chosen, readChosen } from '../../../src/scenario/reading/read-chosen.ts';
import { type SourceFile, readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import { isTranslation, readTranslation, translate } from '../../../src/scenario/translation.ts';
import { fixture } from '../author.ts';
import { broken, drawFrom } from '../mutations.ts';

const valley: SourceFile = { file: 'valley.yaml', text: fixture('valley.yaml') };
const german = fixture('valley.de.yaml');

const scenario = ((): Scenario => {
  const reading = readScenario(valley.text, valley);
  if (reading.scenario === undefined) throw new Error('The fixture is broken.');
  return reading.scenario;
})();

const atHand = {
  ids: () => ['valley'],
  find: (id: string) => Promise.resolve(id === 'valley' ? [scenario] : []),
};

/** What is wrong with a scenario in another language, or undefined. */
const spoilt = (translated: Scenario): string | undefined => {
  if (contentHash(translated) !== contentHash(scenario)) return 'is another game';
  const again = readScenario(JSON.stringify(translated), { file: 'again.json' });
  return again.scenario === undefined ? `cannot be read: ${again.problems[0]?.message}` : undefined;
};

/** What is wrong with how files with one translation were read, or undefined. */
const fault = (text: string, { translated, problems }: Chosen): string | undefined => {
  const lines = text.split(/\r\n?|\n/).length;
  const isError = problems.some(({ severity }) => severity === 'error');
  if (isError === translated.length > 0) return isError ? 'is offered with errors' : 'is lost without a word';
  if (problems.some(({ file, line }) => file === 'broken.yaml' && (line < 1 || line > lines + 1)))
    return 'has a problem outside its lines';
  const [first] = translated;
  return first && spoilt(first.scenario);
};

it.each([
  { how: 'alone', beside: [], files: 400 },
  { how: 'with its scenario', beside: [valley], files: 60 },
])('a broken translation, chosen $how', async ({ beside, files }) => {
  let offered = 0;
  for (let seed = 1; seed <= files; seed += 1) {
    const text = broken(german, drawFrom(seed));
    const chosen = await readChosen([...beside, { file: 'broken.yaml', text }], atHand);
    if (!isTranslation(text)) continue;
    offered += chosen.translated.length;
    const found = fault(text, chosen);
    if (found !== undefined) throw new Error(`Seed ${seed}: ${found}\n${text.slice(0, 2000)}`);
    expect(chosen.playable?.scenario?.id).toBe(beside.length === 0 ? undefined : 'valley');
  }
  expect(offered).toBeGreaterThan(files / 20);
  expect(offered).toBeLessThan(files);
});

it('of a game in another language whose translation broke, what is left can be played', () => {
  for (let seed = 1_000; seed < 1_400; seed += 1) {
    const text = broken(german, drawFrom(seed));
    const { readable } = readTranslation(text, { file: 'broken.yaml', scenario });
    const found = readable && spoilt(translate(scenario, readable));
    if (found !== undefined) throw new Error(`Seed ${seed}: ${found}\n${text.slice(0, 2000)}`);
  }
});
