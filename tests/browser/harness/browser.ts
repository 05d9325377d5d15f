// One Chromium of each kind for each test file, started when first asked for.
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, noBrowserSentence } from '../../../scripts/find-browser.mjs';

/** Switched off: what Playwright switches off and counts here (a list replaces the one before it), and pop-ups of the address bar, which are pages of their own to every window. */
const features = [
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  `--disable-features=${features.join(',')}`,
  // Without a graphics card, a page is drawn faster by the processor than by a pretended card.
  '--disable-gpu-rasterization',
];

/** What a browser can be: as it is, or one that draws nothing in three dimensions. */
export type BrowserKind = 'usual' | 'without WebGL';

const flagsOf: Readonly<Record<BrowserKind, readonly string[]>> = {
  usual: flags,
  'without WebGL': [...flags, '--disable-gpu', '--disable-3d-apis'],
};

const launched = new Map<BrowserKind, Promise<Browser>>();

/** The file’s browser of a kind. Rejects with a sentence that says what to install when there is none. */
export function theBrowser(kind: BrowserKind = 'usual'): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return Promise.reject(new Error(noBrowserSentence));
  const started =
    launched.get(kind) ?? chromium.launch({ executablePath, headless: true, args: [...flagsOf[kind]] });
  launched.set(kind, started);
  return started;
}

/** Closes every browser that the file has started. */
export async function closeBrowsers(): Promise<void> {
  const browsers = [...launched.values()];
  launched.clear();
  for (const browser of browsers) await (await browser).close();
}
