// The lock file can be installed on every machine that the tools support.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingBuilds } from '../../scripts/complete-lock.mjs';
import { root } from '../../scripts/install.mjs';

test('it names the builds for every platform; `node scripts/complete-lock.mjs` adds what npm left out', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Parameters<
    typeof missingBuilds
  >[0];
  expect(missingBuilds(lock)).toEqual({});
});

test('a build that is left out is added with the machines it is for', () => {
  const tool = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { '@tool/binding-linux-arm-musleabihf': '1.0.0' },
  } as const;
  expect(missingBuilds({ packages: { 'node_modules/tool': tool } })).toEqual({
    'node_modules/@tool/binding-linux-arm-musleabihf': {
      version: '1.0.0',
      cpu: ['arm'],
      os: ['linux'],
      libc: ['musl'],
      dev: true,
      optional: true,
    },
  });
});
