// Files as long as the reader takes, full of one thing: each is refused within the reader's limits, and soon.
import { expect, it } from 'vitest';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import { fileLimits } from '../../../src/scenario/reading/source-text.ts';

const filled = (piece: string): string => piece.repeat(Math.floor(fileLimits.length / piece.length));

it.each([...['a: 1\n', '\n', '&a ', 'a: [\n'].map(filled), `[${filled('a, ').slice(0, -1)}`])(
  'values beyond number are refused by their number: file %#',
  (text) => {
    const { scenario, problems } = readScenario(text, { file: 'vast.yaml' });
    expect(scenario).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual(['too-many-values']);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(1);
    expect(problems[0]?.column).toBeGreaterThanOrEqual(1);
  },
);

it.each(['"', "'", '"\\u0041', 'a b\n', ' ', '\t', '@\n', ': ', "''", '"a":'])(
  'a file of nothing but %j is no scenario',
  (piece) => {
    const { scenario, problems } = readScenario(filled(piece), { file: 'vast.yaml' });
    expect(scenario).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  },
);
