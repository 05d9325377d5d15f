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
 * Runs a Node script to its end and resolves to its exit code; a signal counts as code 1.
 * @param {readonly string[]} argv the script and its arguments
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: Record<string, string> }} [options]
 * @returns {Promise<number>}
 */
export function runNode(argv, { stdio = 'inherit', env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { cwd: root, stdio, env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
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
