// The house rules for sources find what they are there to find.
import { expect, test } from 'vitest';
import { problemsIn } from '../../scripts/source-rules.mjs';

const purpose = '// Says what it is for.\n';
const file = 'src/simulation/numbers/chance.ts';
const bare = './a';
const silence = ['oxlint', 'disable-next-line'].join('-');

test('a source that opens with its purpose and imports with extensions is fine', () => {
  const text = `${purpose}import type { A } from './a.ts';\nimport { b } from 'b';\nexport const c: A = b * 2;\n`;
  expect(problemsIn({ file, text })).toEqual([]);
});

test.each([
  ['a missing purpose', file, 'export const a = 1;\n', 'opens without a comment'],
  ['a name that is not kebab-case', 'src/desk/MyScreen.tsx', purpose, 'kebab-case'],
  ['an import without extension', file, `${purpose}import { a } from '${bare}';\n`, 'without its extension'],
  ['a power in the core', file, `${purpose}export const a = (b: number) => b ** 0.5;\n`, 'uses **'],
  ['a silenced linter without reason', file, `${purpose}// ${silence} no-eval\n`, 'without a reason'],
])('%s is found', (_what, path, text, sentence) => {
  expect(problemsIn({ file: path, text })).toEqual([expect.stringContaining(sentence)]);
});

test('a power outside the core and a silenced linter with its reason are fine', () => {
  expect(problemsIn({ file: 'src/stage/a.ts', text: `${purpose}export const a = 2 ** 0.5;\n` })).toEqual([]);
  const reason = `${purpose}// ${silence} no-console -- the command line prints\n`;
  expect(problemsIn({ file, text: reason })).toEqual([]);
});
