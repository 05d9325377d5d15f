// `npm run screenshots -- [FOLDER] [--only JOURNEY,…] [--size SIZE,…]`: takes a picture of every screen and of the moments that
// matter at four sizes; into docs/screens if no folder is named.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser, noBrowserSentence } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/install.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import type { Journey } from './pictures/journey.ts';
import { playingJourneys } from './pictures/playing.ts';
import { teachersJourneys } from './pictures/teachers.ts';

const sizes = {
  desktop: { width: 1366, height: 768 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  large: { width: 2560, height: 1440 },
} as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, size: { type: 'string' } },
});
const folder = positionals[0] ?? join(root, 'docs', 'screens');

const journeys: Readonly<Record<string, Journey>> = { ...playingJourneys, ...teachersJourneys };

/** Small enough to be kept with the sources, good enough for small print, which is large on a large screen. */
const qualityOf = (size: keyof typeof sizes): number => (size === 'large' ? 35 : 65);

/** Pictures that are taken before a screen that never rests is taken as it is. */
const mostTries = 40;

/** Takes the picture once fonts and stage are there and two pictures in a row are the same. */
async function takeAtRest(page: Page, path: string, quality: number): Promise<void> {
  const picture = { type: 'jpeg', quality } as const;
  await page.evaluate(() => document.fonts.ready);
  const stage = page.getByRole('group', { name: /^Map$/ });
  if (await stage.isVisible()) await page.locator('canvas').first().waitFor();
  let before = await page.screenshot(picture);
  for (let tries = 0; tries < mostTries; tries += 1) {
    await page.waitForTimeout(150);
    const now = await page.screenshot({ ...picture, path });
    if (now.equals(before)) return;
    before = now;
  }
}

const isWanted = (wanted: string | undefined, name: string): boolean =>
  wanted === undefined || wanted.split(',').includes(name);

async function takePictures(browser: Browser, url: string, size: keyof typeof sizes): Promise<void> {
  for (const [name, journey] of Object.entries(journeys)) {
    if (!isWanted(values.only, name)) continue;
    const context = await browser.newContext({ viewport: sizes[size], reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(url);
    try {
      await journey(page, (screen) =>
        takeAtRest(page, join(folder, `${screen}-${size}.jpeg`), qualityOf(size)),
      );
    } catch (error) {
      await page.screenshot({ path: join(folder, `failed-${name}-${size}.png`) });
      process.exitCode = 1;
      process.stderr.write(`${name} at ${size}: ${String(error)}\n`);
    } finally {
      await context.close();
    }
  }
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowserSentence);
await mkdir(folder, { recursive: true });
const built = await mkdtemp(join(tmpdir(), 'cessation-screens-'));
await build({ logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
const server = await serveFolder(built);
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--mute-audio'],
});
try {
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[])
    if (isWanted(values.size, size)) await takePictures(browser, server.url, size);
} finally {
  await browser.close();
  await server.close();
  await rm(built, { recursive: true });
}
