// One Chromium for each test file, started when first asked for.
import { chromium, type Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { findBrowser, noBrowserSentence } from '../../../scripts/find-browser.mjs';

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
];

let launched: Promise<Browser> | undefined;

/** The file's browser. Rejects with a sentence that says what to install when there is none. */
export function theBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return Promise.reject(new Error(noBrowserSentence));
  launched ??= chromium.launch({ executablePath, headless: true, args: flags });
  return launched;
}

afterAll(async () => {
  await (await launched)?.close();
  launched = undefined;
});
