// `npm run check`: every check that does not run the game, side by side, each counted on its own.
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { sourceProblems } from './source-rules.mjs';
import { runToolQuietly } from './tool.mjs';

/** @typedef {{ ok: boolean, output: string }} Verdict */

/**
 * A check by the command of an installed package.
 * @param {string} packageName
 * @param {...string} args
 * @returns {() => Promise<Verdict>}
 */
const by =
  (packageName, ...args) =>
  async () => {
    const { exitCode, output } = await runToolQuietly(packageName, args);
    return { ok: exitCode === 0, output };
  };

/** @type {{ name: string, run: () => Promise<Verdict> }[]} */
const checks = [
  { name: 'types (tsc)', run: by('typescript', '-b') },
  { name: 'lint (oxlint)', run: by('oxlint', '--quiet') },
  { name: 'layout (oxfmt)', run: by('oxfmt', '--check') },
  { name: 'dead code (knip)', run: by('knip', '--no-progress') },
  {
    name: 'house rules',
    run: async () => {
      const problems = sourceProblems();
      return { ok: problems.length === 0, output: problems.join('\n') };
    },
  },
];

/**
 * A check that cannot be run has failed.
 * @param {unknown} error
 * @returns {Verdict}
 */
const notRun = (error) => ({ ok: false, output: String(error) });

/**
 * Runs every check, whichever of them fail, and prints what each one that failed found, and each one's verdict.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const running = checks.map(({ name, run }) => ({ name, verdict: run().catch(notRun) }));
  let passed = 0;
  for (const { name, verdict } of running) {
    const { ok, output } = await verdict;
    if (!ok && output !== '') console.log(output.trimEnd());
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
