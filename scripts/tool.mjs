// Runs the command-line program of an installed package with this Node, so that no shell or PATH is involved.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/**
 * The script behind a package's command, which has the package's name but for TypeScript.
 * @param {string} packageName
 */
function scriptOf(packageName) {
  const command = packageName === 'typescript' ? 'tsc' : packageName;
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node script to its end and resolves to its exit code; a signal counts as code 1. What it prints waits until
 * `after` has settled, so that what runs beside it is told first.
 * @param {readonly string[]} argv the script and its arguments
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: Record<string, string>, after?: Promise<unknown> }} [options]
 * @returns {Promise<number>}
 */
export function runNode(argv, { stdio = 'inherit', env = {}, after } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, {
      cwd: root,
      stdio: after === undefined ? stdio : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    if (after === undefined) child.on('close', (code) => resolve(code ?? 1));
    else void printAfter(child, after).then(resolve);
  });
}

/**
 * Prints what a child has said once `after` has settled, and what it says from then on at once; resolves to its exit code.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} after
 * @returns {Promise<number>}
 */
async function printAfter(child, after) {
  /** @type {string[]} */
  const held = [];
  let print = (/** @type {string} */ text) => void held.push(text);
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => print(text));
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  await Promise.allSettled([after]);
  print = (text) => void process.stdout.write(text);
  held.forEach(print);
  return ended;
}

/**
 * Runs a Node script to its end and keeps what it prints, on either stream, for whoever runs several at once.
 * @param {readonly string[]} argv the script and its arguments
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
function runQuietly(argv) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/**
 * Runs an installed package's command, as `npx` would.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {Parameters<typeof runNode>[1]} [options]
 */
export function runTool(packageName, args, options) {
  return runNode([scriptOf(packageName), ...args], options);
}

/**
 * Runs an installed package's command and keeps what it prints.
 * @param {string} packageName
 * @param {readonly string[]} args
 */
export function runToolQuietly(packageName, args) {
  return runQuietly([scriptOf(packageName), ...args]);
}
