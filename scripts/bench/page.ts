// How the built page does in a real browser: how soon it is there, how it moves, what it keeps in memory, how long a review takes.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser, noBrowserSentence } from '../find-browser.mjs';
import { serveFolder } from '../static-server.mjs';
import { gameLink } from './game-link.ts';
import { arrivals } from './page-arrival.ts';
import { motion } from './page-motion.ts';
import type { Figure, Section } from './section.ts';
import { inMilliseconds, mebibytes } from './spread.ts';
import { setPace, watch } from './visitor.ts';

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-sync', '--mute-audio'];
const size = { width: 1280, height: 800 };

/** Workers that a review may have: it takes one fewer than the device has cores. */
const reviewers = 2;

/** How many reviews are measured; what is told is the one in the middle. */
const reviews = 3;

/** How long the review of a whole game takes with two workers: to its first curve from the debrief on, and to its end from the end of the game on, when it begins. */
async function review(browser: Browser, url: string): Promise<readonly Figure[]> {
  const link = url + (await gameLink());
  const first: number[] = [];
  const whole: number[] = [];
  for (let times = 0; times < reviews; times += 1) {
    const context = await browser.newContext({ viewport: size });
    await context.addInitScript((cores) => {
      Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => cores });
    }, reviewers + 1);
    const page = await context.newPage();
    await page.goto(link);
    const onward = page.getByRole('button', { name: /^To the debrief$/ });
    await onward.waitFor();
    const ended = performance.now();
    await onward.click();
    const opened = performance.now();
    await page
      .getByRole('img', { name: /^Line chart/ })
      .first()
      .waitFor();
    first.push(performance.now() - opened);
    await page.getByText(/^[\d,]+ futures were played\.$/).waitFor({ timeout: 180_000 });
    whole.push(performance.now() - ended);
    await context.close();
  }
  return [
    { name: `review, first curve, ${reviewers} workers`, value: inMilliseconds(first, 1000) },
    { name: `review, whole, ${reviewers} workers`, value: inMilliseconds(whole, 10_000) },
  ];
}

/** Bytes of JavaScript that live after each of three games, once what is dead is collected. */
async function heaps(browser: Browser, url: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url);
  await setPace(page, 'at once');
  const used: number[] = [];
  for (const seed of ['bench 1', 'bench 2', 'bench 3']) {
    await watch(page, seed);
    await page.getByRole('button', { name: /^To the debrief$/ }).click({ timeout: 600_000 });
    await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
    await session.send('HeapProfiler.collectGarbage');
    used.push((await session.send('Runtime.getHeapUsage')).usedSize);
    await page.getByRole('button', { name: /^To the title$/ }).click();
  }
  await context.close();
  return [
    { name: 'heap after one game', value: mebibytes(used[0] ?? Number.NaN) },
    { name: 'heap after three games', value: mebibytes(used[2] ?? Number.NaN) },
  ];
}

/** Times of a busy machine say little: how many wanted a processor at once in the last minute. */
export const load = (when: string): Figure => ({
  name: `load ${when}`,
  value: `${(loadavg()[0] ?? Number.NaN).toFixed(1)} on ${availableParallelism()} cores`,
});

/** One part that fails does not take the others with it. */
const failed =
  (part: string) =>
  (error: unknown): readonly Figure[] => {
    process.exitCode = 1;
    return [{ name: `${part}: not measured`, value: String(error) }];
  };

async function measure(browser: Browser, url: string): Promise<readonly Figure[]> {
  const before = load('before');
  const figures: Figure[] = [];
  for (const part of [arrivals, motion, heaps, review])
    figures.push(...(await part(browser, url).catch(failed(part.name))));
  return [before, ...figures, load('after')];
}

export const pageSpeed: Section = {
  title: 'The built page in a browser',
  measure: async () => {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error(noBrowserSentence);
    const folder = await mkdtemp(join(tmpdir(), 'cessation-bench-'));
    await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
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
