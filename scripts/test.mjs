// `npm test`: installs what is missing, then runs the checks and every test project, and ends with one line of counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { findOrInstallBrowser, noBrowserSentence } from './find-browser.mjs';
import { ensureInstalled, root } from './install.mjs';
import { countTests } from './test-counts.mjs';
import { runTool } from './tool.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

/**
 * Runs vitest projects side by side and counts their tests.
 * @param {readonly string[]} projects
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
async function runProjects(projects, env = {}) {
  console.log(`\n== ${projects.join(' and ')} tests`);
  const report = join(root, '.cache', `tests-${projects.join('-')}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const exitCode = await runTool('vitest', args, { env });
  return countTests(readReport(report), exitCode);
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Counts>} */
async function runBrowserTests() {
  const browser = findOrInstallBrowser();
  if (browser !== undefined) return runProjects(['browser'], { CHROME_PATH: browser });
  console.log(noBrowserSentence);
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * A stage that throws counts as one failure, and the later stages still run.
 * @param {() => Promise<Counts>} stage
 */
async function guarded(stage) {
  try {
    return await stage();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

ensureInstalled();
const total = { passed: 0, failed: 0, skipped: 0 };
const stages = [
  async () => ({ skipped: 0, ...(await runChecks()) }),
  () => runProjects(['core', 'around', 'fuzz']),
  () => runBrowserTests(),
];
for (const stage of stages) {
  const counts = await guarded(stage);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
