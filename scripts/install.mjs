// Installs the locked dependencies when they are missing or differ from the lock file; needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder, with a trailing separator. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [20, 19];

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readLock(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  delete lock.packages[''];
  return lock.packages;
}

/**
 * Whether node_modules holds what the lock file asks for. npm keeps a record of what it installed beside the
 * packages; packages for other platforms are optional and may be missing from it.
 * @param {string} [folder] the folder that holds package-lock.json and node_modules
 */
export function isInstalled(folder = root) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readLock(record);
  return Object.entries(readLock(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/** Stops with a sentence when Node is too old for the project's tools. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = oldestNode;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  console.error(
    `Cessation needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

/**
 * Installs what is missing, with npm's own output on standard error so that standard output stays clean.
 * Ends the process when npm fails.
 */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.error('Installing the dependencies that package-lock.json names…');
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error('npm ci failed. Check the network and run the command again.');
  process.exit(npm.status ?? 1);
}
