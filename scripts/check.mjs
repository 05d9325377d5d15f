// `npm run check`: every check that does not run the game, each counted on its own.
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { sourceProblems } from './source-rules.mjs';
import { runTool } from './tool.mjs';

/** @type {{ name: string, run: () => Promise<boolean> }[]} */
const checks = [
  { name: 'types (tsc)', run: async () => (await runTool('typescript', ['-b'])) === 0 },
  { name: 'lint (oxlint)', run: async () => (await runTool('oxlint', ['--quiet'])) === 0 },
  { name: 'layout (oxfmt)', run: async () => (await runTool('oxfmt', ['--check'])) === 0 },
  { name: 'dead code (knip)', run: async () => (await runTool('knip', ['--no-progress'])) === 0 },
  {
    name: 'house rules',
    run: () => {
      const problems = sourceProblems();
      for (const problem of problems) console.log(problem);
      return Promise.resolve(problems.length === 0);
    },
  },
];

/**
 * Runs every check, also after one has failed, and prints each one's verdict.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  let passed = 0;
  for (const { name, run } of checks) {
    const ok = await run();
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
    if (ok) passed += 1;
  }
  return { passed, failed: checks.length - passed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  const { failed } = await runChecks();
  process.exitCode = failed === 0 ? 0 : 1;
}
