// The linter refuses what ARCHITECTURE.md and the house style refuse: each file written here breaks one rule.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';

/** File, its text, and the rule that must refuse it. */
const violations: readonly (readonly [file: string, text: string, rule: string])[] = [
  [
    'src/scenario/a.ts',
    `import { b } from '../simulation/b.ts';\nexport const c = b;`,
    'no-restricted-imports',
  ],
  [
    'src/simulation/a.ts',
    `import { b } from '../presentation/b.ts';\nexport const c = b;`,
    'no-restricted-imports',
  ],
  [
    'src/simulation/b.ts',
    `import { setup } from 'xstate';\nexport const c = setup;`,
    'no-restricted-imports',
  ],
  ['src/analysis/a.ts', `export * from '../opponent/b.ts';`, 'no-restricted-imports'],
  [
    'src/opponent/a.ts',
    `import { readFile } from 'node:fs';\nexport const c = readFile;`,
    'no-restricted-imports',
  ],
  ['src/lesson/a.ts', `import { b } from '../session/b.ts';\nexport const c = b;`, 'no-restricted-imports'],
  ['src/review/b.ts', `import { b } from '../lesson/b.ts';\nexport const c = b;`, 'no-restricted-imports'],
  [
    'src/authoring/a.ts',
    `import { b } from '../simulation/b.ts';\nexport const c = b;`,
    'no-restricted-imports',
  ],
  ['src/presentation/a.ts', `import { h } from 'preact';\nexport const c = h;`, 'no-restricted-imports'],
  ['src/session/a.ts', `import { b } from '../desk/b.ts';\nexport const c = b;`, 'no-restricted-imports'],
  ['src/desk/a.ts', `import * as Phaser from 'phaser';\nexport const c = Phaser;`, 'no-restricted-imports'],
  ['src/desk/b.ts', `import { b } from '../stage/b.ts';\nexport const c = b;`, 'no-restricted-imports'],
  ['src/stage/a.ts', `import { Howl } from 'howler';\nexport const c = Howl;`, 'no-restricted-imports'],
  ['src/cli/a.ts', `import { b } from '../session/b.ts';\nexport const c = b;`, 'no-restricted-imports'],
  ['src/simulation/c.ts', `export const c = () => Math.random();`, 'no-restricted-properties'],
  ['src/simulation/d.ts', `export const c = (x: number) => Math.exp(x);`, 'no-restricted-properties'],
  ['src/review/a.ts', `const { pow } = Math;\nexport const c = pow;`, 'no-restricted-properties'],
  ['src/opponent/b.ts', `export const c = () => Date.now();`, 'no-restricted-globals'],
  ['src/analysis/b.ts', `export const c = () => globalThis.performance;`, 'no-restricted-globals'],
  [
    'src/desk/c.ts',
    `export const c = (e: Element) => {\n  e.innerHTML = '';\n};`,
    'no-restricted-properties',
  ],
  ['src/desk/d.tsx', `export const c = <p dangerouslySetInnerHTML={{ __html: '' }} />;`, 'no-danger'],
  ['src/desk/e.ts', `export const c = (t: string): unknown => eval(t);`, 'no-eval'],
  ['src/scenario/b.ts', `const c = 1;\nexport default c;`, 'no-default-export'],
  [
    'src/session/b.ts',
    `const c = async () => Promise.resolve();\nc();\nexport const d = c;`,
    'no-floating-promises',
  ],
  [
    'src/simulation/e.ts',
    `export const c = (k: 'a' | 'b') => {\n  switch (k) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};`,
    'switch-exhaustiveness-check',
  ],
  ['src/sound/a.ts', `import { b } from './b.ts';\nexport const a: number = b;`, 'no-cycle'],
  ['src/sound/b.ts', `import { a } from './a.ts';\nexport const b: number = a;`, 'no-cycle'],
];

interface Diagnostic {
  readonly filename: string;
  readonly code: string;
}

let folder = '';
let found: readonly Diagnostic[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cessation-lint-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const shared of ['.oxlintrc.json', 'tsconfig.base.json'])
    symlinkSync(join(root, shared), join(folder, shared));
  const settings = {
    extends: './tsconfig.base.json',
    compilerOptions: { lib: ['es2023', 'dom'] },
    include: ['src'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  for (const [file, text] of violations) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  found = (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(violations)('%s is refused', (file, _text, rule) => {
  const codes = found.filter(({ filename }) => filename === file).map(({ code }) => code);
  expect(codes).toContainEqual(expect.stringContaining(rule));
});
