// How the built page does in a real browser: first paint, a playable map, bytes, JavaScript a frame, memory.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser, noBrowserSentence } from '../find-browser.mjs';
import { serveFolder } from '../static-server.mjs';
import { gameLink } from './game-link.ts';
import { hasFrames, markFirstDrawing, readFrames, timeFrames } from './page-probes.ts';
import type { Figure, Section } from './section.ts';

const slowDown = 4;
const opened = 3;
/** After so many moves the game that is opened stands in the middle of the talks. */
const movesToTheMap = 12;
const framesWanted = 200;

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-sync', '--mute-audio'];
const size = { width: 1280, height: 800 };

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MiB`;

/** The value below which the share `q` of the values lies. */
function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

interface Arrival {
  readonly painted: number;
  readonly playable: number;
  readonly bytes: number;
}

/** Opens a game that is under way, by its link, on a slowed-down processor with an empty cache. */
async function arrive(browser: Browser, url: string): Promise<Arrival> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(markFirstDrawing);
  await page.goto(url);
  await page.getByRole('heading', { name: /^(What changed|Your moves|An answer is needed)$/ }).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('first drawing').length > 0);
  const [painted = Number.NaN, playable = Number.NaN] = await page.evaluate(() =>
    ['first-contentful-paint', 'first drawing'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
    ),
  );
  await context.close();
  return { painted, playable, bytes };
}

/** Starts a game of two opponents, with a person looking on. */
async function watch(page: Page, seed: string): Promise<void> {
  await page.getByRole('button', { name: /^(Play|New game)$/ }).click();
  await page.getByRole('radio', { name: /^Geneva/ }).check();
  await page.getByRole('radio', { name: /^Watch/ }).check();
  const field = page.getByRole('textbox', { name: /^Seed/ });
  if (!(await field.isVisible())) await page.getByText(/^Options$/).click();
  await field.fill(seed);
  await page.getByRole('button', { name: /^Start$/ }).click();
  await page.getByRole('button', { name: /^Begin the talks$/ }).click();
}

async function setPace(page: Page, pace: string): Promise<void> {
  await page.getByRole('button', { name: /^Settings/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /consequences/ }).selectOption({ label: pace });
  await dialog.getByRole('button', { name: /^Close$/ }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** JavaScript of each frame, in milliseconds, while two opponents play and their moves play out on the map. */
async function frames(browser: Browser, url: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.addInitScript(timeFrames);
  await page.goto(url);
  await setPace(page, 'fast');
  await watch(page, 'bench');
  await page.getByRole('region', { name: /^The situation$/ }).waitFor();
  // Where drawing is slow, fewer frames have to do.
  await page.waitForFunction(hasFrames, framesWanted, { timeout: 30_000 }).catch(() => undefined);
  const measured = await page.evaluate(readFrames);
  await context.close();
  return measured;
}

/** How long the review of a whole game takes, from the debrief on: to its first curve, and to its end. */
async function review(
  browser: Browser,
  url: string,
): Promise<{ readonly first: number; readonly whole: number; readonly workers: number }> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.goto(url + (await gameLink()));
  await page.getByRole('button', { name: /^To the debrief$/ }).click();
  const begun = performance.now();
  await page
    .getByRole('img', { name: /^Line chart/ })
    .first()
    .waitFor();
  const first = performance.now() - begun;
  await page.getByText(/futures were played\.$/).waitFor({ timeout: 180_000 });
  const whole = performance.now() - begun;
  const workers = page.workers().length;
  await context.close();
  return { first, whole, workers };
}

/** Bytes of JavaScript that live after each of three games, once what is dead is collected. */
async function heaps(browser: Browser, url: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url);
  await setPace(page, 'at once');
  const used: number[] = [];
  for (const seed of ['bench 1', 'bench 2', 'bench 3']) {
    await watch(page, seed);
    await page.getByRole('button', { name: /^To the debrief$/ }).click({ timeout: 180_000 });
    await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
    await session.send('HeapProfiler.collectGarbage');
    used.push((await session.send('Runtime.getHeapUsage')).usedSize);
    await page.getByRole('button', { name: /^To the title$/ }).click();
  }
  await context.close();
  return used;
}

async function measure(browser: Browser, url: string): Promise<readonly Figure[]> {
  const arrivals: Arrival[] = [];
  const link = url + (await gameLink(movesToTheMap));
  for (let time = 0; time < opened; time += 1) arrivals.push(await arrive(browser, link));
  const median = (of: keyof Arrival): number =>
    quantile(
      arrivals.map((arrival) => arrival[of]),
      0.5,
    );
  const perFrame = await frames(browser, url);
  const used = await heaps(browser, url);
  const reviewed = await review(browser, url);
  return [
    { name: `first paint, ${slowDown}× slower`, value: milliseconds(median('painted')) },
    { name: `playable map, ${slowDown}× slower`, value: milliseconds(median('playable')) },
    { name: 'bytes until playable (gzip)', value: megabytes(median('bytes')) },
    { name: 'JavaScript a frame, median', value: `${quantile(perFrame, 0.5).toFixed(1)} ms` },
    { name: 'JavaScript a frame, p95', value: `${quantile(perFrame, 0.95).toFixed(1)} ms` },
    { name: 'frames measured', value: String(perFrame.length) },
    { name: `review, first curve, ${reviewed.workers} workers`, value: milliseconds(reviewed.first) },
    { name: 'review, whole', value: milliseconds(reviewed.whole) },
    { name: 'heap after one game', value: megabytes(used[0] ?? Number.NaN) },
    { name: 'heap after three games', value: megabytes(used[2] ?? Number.NaN) },
  ];
}

export const pageSpeed: Section = {
  title: 'The built page in a browser',
  measure: async () => {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error(noBrowserSentence);
    const folder = await mkdtemp(join(tmpdir(), 'cessation-bench-'));
    await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
    const server = await serveFolder(folder);
    const browser = await chromium.launch({ executablePath, headless: true, args: flags });
    try {
      return await measure(browser, server.url);
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    }
  },
};
