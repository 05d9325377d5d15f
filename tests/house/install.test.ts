// Dependencies are installed again when, and only when, they differ from the lock file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

type Packages = Record<string, { version?: string; optional?: boolean }>;

const locked: Packages = {
  '': { version: '0.1.0' },
  'node_modules/xstate': { version: '5.33.3' },
  'node_modules/only-on-another-platform': { version: '1.0.0', optional: true },
};

/** A folder whose lock file asks for `locked` and whose node_modules holds `installed`, or does not exist. */
function folderWith(installed?: Packages): string {
  const folder = mkdtempSync(join(tmpdir(), 'cessation-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  if (installed === undefined) return folder;
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  return folder;
}

test('a bare clone is not installed', () => {
  expect(isInstalled(folderWith())).toBe(false);
});

test('what the lock file names is installed, and what is for other platforms may be missing', () => {
  expect(isInstalled(folderWith({ 'node_modules/xstate': { version: '5.33.3' } }))).toBe(true);
});

test('another version or a missing package is not installed', () => {
  expect(isInstalled(folderWith({ 'node_modules/xstate': { version: '5.33.2' } }))).toBe(false);
  expect(isInstalled(folderWith({}))).toBe(false);
});
