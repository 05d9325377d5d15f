// The test projects: `core`, what stands `around` it and the longer `fuzz` run in plain Node, `browser` plays the built game in a real Chromium.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';

const fuzz = 'tests/**/*fuzz.test.ts';

/** The core, as ARCHITECTURE.md draws it. */
const core = [
  'scenario',
  'simulation',
  'analysis',
  'opponent',
  'review',
  'lesson',
  'authoring',
  'presentation',
].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

/**
 * Files in plain Node share their worker's modules: what is costly to load (schemas, the YAML library, the built-in
 * scenarios) is loaded once a worker. So a test leaves nothing behind that another could see.
 */
const inNode = {
  environment: 'node',
  pool: 'threads',
  isolate: false,
  maxWorkers: availableParallelism(),
  // A hang still ends, but a slow or busy machine fails nothing.
  testTimeout: 120_000,
  expect: { poll: { timeout: 60_000, interval: 10 } },
} as const;

export default defineConfig({
  test: {
    passWithNoTests: true,
    sequence: { sequencer: LongestFirst },
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/vitest' },
    projects: [
      {
        test: {
          ...inNode,
          name: 'core',
          include: core,
          exclude: [fuzz],
        },
      },
      {
        test: {
          ...inNode,
          name: 'around',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', fuzz, ...core],
        },
      },
      { test: { ...inNode, name: 'fuzz', include: [fuzz], testTimeout: 300_000 } },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/global-setup.ts',
          setupFiles: 'tests/browser/harness/each-file.ts',
          // Modules are shared here too; browsers are not.
          pool: 'forks',
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 60_000,
          // A page often waits: one more than there are cores keeps them busy.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
