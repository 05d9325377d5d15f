// The tests find a browser where the person said it is, or on the PATH.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

afterEach(() => vi.unstubAllEnvs());

/** A folder with an executable file of this name in it. */
function folderWith(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cessation-browser-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), 0o755);
  return folder;
}

test('CHROME_PATH comes before everything else', () => {
  const chosen = join(folderWith('my-browser'), 'my-browser');
  vi.stubEnv('CHROME_PATH', chosen);
  vi.stubEnv('PATH', folderWith('chromium'));
  expect(findBrowser()).toBe(chosen);
});

test('a CHROME_PATH that leads nowhere finds nothing, rather than another browser', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  vi.stubEnv('PATH', folderWith('chromium'));
  expect(findBrowser()).toBeUndefined();
});

test.each(['chromium', 'chromium-browser', 'google-chrome'])('%s on the PATH is found', (name) => {
  const folder = folderWith(name);
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', folder);
  expect(findBrowser()).toBe(join(folder, name));
});
