// The compiler's projects state the same layers as the linter: no core folder sees the browser, Node, or a folder below.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';

interface Settings {
  readonly compilerOptions?: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
  readonly references: readonly { readonly path: string }[];
}

const core = [
  'scenario',
  'simulation',
  'analysis',
  'opponent',
  'review',
  'lesson',
  'authoring',
  'presentation',
];

const settingsOf = (folder: string): Settings =>
  JSON.parse(readFileSync(join(root, 'src', folder, 'tsconfig.json'), 'utf8')) as Settings;

const referencesOf = (folder: string): string[] =>
  settingsOf(folder).references.map(({ path }) => basename(path));

test.each(core.map((folder, index) => [folder, core.slice(0, index)] as const))(
  'src/%s sees only the folders above it and no browser',
  (folder, above) => {
    expect(referencesOf(folder)).toEqual(above);
    expect(settingsOf(folder).compilerOptions).toBeUndefined();
  },
);

test.each(['stage', 'desk', 'sound'])(
  'src/%s sees the session and the core, not its neighbours',
  (folder) => {
    expect(referencesOf(folder)).toEqual([...core, 'session']);
  },
);

test('the command line sees the core and no browser', () => {
  expect(referencesOf('cli')).toEqual(core);
  expect(settingsOf('cli').compilerOptions).toEqual({ types: ['node'] });
});

const unknownToTheCore = [
  'window',
  'document',
  'console',
  'setTimeout',
  'process',
  'fetch',
  'performance',
  'crypto',
];

describe('the core does not compile', () => {
  let complaints = '';

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'cessation-types-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    symlinkSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
    const project = join(folder, 'src', 'scenario');
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, 'tsconfig.json'), readFileSync(join(root, 'src/scenario/tsconfig.json')));
    for (const name of unknownToTheCore)
      writeFileSync(join(project, `${name}.ts`), `export const a: unknown = ${name};\n`);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '-p', project, '--noEmit', '--pretty', 'false'];
    complaints = spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
    rmSync(folder, { recursive: true });
  });

  test.each(unknownToTheCore)('with %s in it', (name) => {
    const said = complaints.split('\n').filter((line) => line.includes(`${name}.ts(`));
    expect(said.join('\n')).toContain(`Cannot find name '${name}'`);
  });
});
