// The examples in the authors' guide work as they stand.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';
import { readTranslation } from '../../src/scenario/translation.ts';

const examples = readFileSync('docs/scenarios.md', 'utf8')
  .split('```yaml\n')
  .slice(1)
  .map((part) => part.slice(0, part.indexOf('```')));

it('the smallest scenario is one, and its translation fits it', () => {
  const [small = '', translated = ''] = examples;
  const { scenario, problems } = readScenario(small, { file: 'guide' });
  expect(problems).toEqual([]);
  if (scenario === undefined) throw new Error('The example is broken.');
  const reading = readTranslation(translated, { file: 'guide', scenario });
  expect(reading.problems.filter(({ severity }) => severity !== 'advice')).toEqual([]);
  expect(reading.translation?.texts.map(({ text }) => text)).toContain('يبقى الجسر مغلقا.');
});

it('the worked example ends with a scenario that has no problem', () => {
  const file = 'docs/teaching/late-bus.yaml';
  const { scenario, problems } = readScenario(readFileSync(file, 'utf8'), { file });
  expect(problems).toEqual([]);
  expect(Object.keys(scenario?.stickingPoints ?? {})).toEqual(['last-bus', 'fare', 'trouble']);
});

it('every field of the format is in it', () => {
  const guide = readFileSync('docs/scenarios.md', 'utf8');
  for (const field of ['stickingPoints', 'resetsCount', 'if: cessation', 'effect: promise'])
    expect(guide).toContain(`\`${field}`);
});
