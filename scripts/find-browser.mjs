// Finds a Chromium for the tests, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser's path: CHROME_PATH, else what is on the PATH, else where installers put it; undefined when none is found.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find(isExecutable);
}

/**
 * Finds a browser, installing Debian's `chromium` when there is none and this user may.
 * @returns {string | undefined}
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined || process.env['CHROME_PATH'] || process.platform !== 'linux') return found;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.error('No Chromium found: installing it with apt-get…');
  /** @param {string[]} args */
  const apt = (...args) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2], env }).status === 0;
  };
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium');
  return findBrowser();
}

/** What to tell a person when there is no browser. */
export const noBrowserSentence =
  'The browser tests need Chromium or Google Chrome: install one (on Debian or Ubuntu: apt-get install chromium), ' +
  'or set CHROME_PATH to its program file.';
