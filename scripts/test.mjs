// `npm test`: installs what is missing, then runs the checks and every test project, and ends with one line of counts.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { findOrInstallBrowser, noBrowserSentence } from './find-browser.mjs';
import { ensureInstalled, root } from './install.mjs';
import { countTests } from './test-counts.mjs';
import { runTool, runToolQuietly } from './tool.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

/**
 * Runs vitest projects side by side and counts their tests.
 * @param {readonly string[]} projects
 * @param {{ env?: Record<string, string>, after?: Promise<unknown> }} [options] `after`: what has to be told before them
 * @returns {Promise<Counts>}
 */
async function runProjects(projects, { env = {}, after } = {}) {
  const title = `\n== ${projects.join(', ')} tests`;
  if (after === undefined) console.log(title);
  else void after.then(() => console.log(title));
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
  const exitCode = await runTool('vitest', args, after === undefined ? { env } : { env, after });
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

/**
 * Builds the game while other things run. Undefined where it does not build: then the browser tests try again, and say why.
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
async function build(folder) {
  const { exitCode } = await runToolQuietly('vite', ['build', '--outDir', folder, '--emptyOutDir']);
  return exitCode === 0 ? folder : undefined;
}

/**
 * @param {string | undefined} builtGame the folder of the built game
 * @returns {Promise<Counts>}
 */
async function runBrowserTests(builtGame) {
  const browser = findOrInstallBrowser();
  if (browser !== undefined)
    return runProjects(['browser'], {
      env: { CHROME_PATH: browser, ...(builtGame === undefined ? {} : { BUILT_GAME: builtGame }) },
    });
  console.log(noBrowserSentence);
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * A stage that throws counts as one failure, and the others still run.
 * @param {Promise<Counts>} stage
 */
async function guarded(stage) {
  try {
    return await stage;
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'cessation-tested-'));
// The checks leave cores idle, as the build does: the tests that need no browser run beside them, and are told after them.
const building = build(folder);
const checks = guarded(runChecks().then((counts) => ({ ...counts, skipped: 0 })));
const inNode = guarded(runProjects(['core', 'around', 'fuzz'], { after: checks }));
const first = [await checks, await inNode];
const builtGame = await building.catch(() => undefined);
const stages = [...first, await guarded(runBrowserTests(builtGame))];
rmSync(folder, { recursive: true, force: true });
/** @param {keyof Counts} kind */
const sum = (kind) => stages.reduce((total, counts) => total + counts[kind], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
