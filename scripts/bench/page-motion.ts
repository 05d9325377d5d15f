// How smoothly the stage moves, how still it lies, and how soon a press shows.
import type { Browser, Page } from 'playwright-core';
import { hasFrames, readFrames, readPress, timeFrames, timePress } from './page-probes.ts';
import type { Figure } from './section.ts';
import { inMilliseconds, measuredAt } from './spread.ts';
import { setPace, watch } from './visitor.ts';

const slowDown = 4;
const framesWanted = 200;
const presses = 3;
const size = { width: 1280, height: 800 };

/** Opens the page on a processor so many times slower. */
async function open(browser: Browser, url: string, rate: number): Promise<Page> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.addInitScript(timeFrames);
  await page.goto(url);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

/** JavaScript of each frame, in milliseconds, while two opponents play and their moves play out on the map. */
async function frames(browser: Browser, url: string, rate: number): Promise<readonly number[]> {
  const page = await open(browser, url, rate);
  await setPace(page, 'fast');
  await watch(page, 'bench');
  await page.getByRole('region', { name: /^The situation$/ }).waitFor();
  // Where drawing is slow, fewer frames have to do.
  await page.waitForFunction(hasFrames, framesWanted, { timeout: 30_000 }).catch(() => undefined);
  const measured = await page.evaluate(readFrames);
  await page.context().close();
  return measured;
}

/** Begins the tutorial, with a first hand on the table. */
async function openFirstHand(browser: Browser, url: string, rate: number): Promise<Page> {
  const page = await open(browser, url, rate);
  await page.getByRole('button', { name: /^First steps/ }).click();
  await page.getByRole('button', { name: /^Begin the talks$/ }).click();
  await page.locator('canvas').waitFor({ timeout: 60_000 });
  const hand = page.getByRole('heading', { name: /^Your moves$/ });
  const onward = page.getByRole('button', { name: /^Continue$/ });
  await hand.or(onward).first().waitFor({ timeout: 60_000 });
  if (await onward.isVisible()) await onward.click();
  await hand.waitFor({ timeout: 60_000 });
  return page;
}

const framesSoFar = async (page: Page): Promise<number> => (await page.evaluate(readFrames)).length;

/** Frames in two seconds once the stage has come to rest; it is given half a minute for that. */
async function framesAtRest(browser: Browser, url: string): Promise<number> {
  const page = await openFirstHand(browser, url, 1);
  let drawn = Number.NaN;
  for (let second = 0; second < 15 && drawn !== 0; second += 1) {
    const before = await framesSoFar(page);
    await page.waitForTimeout(2000);
    drawn = (await framesSoFar(page)) - before;
  }
  await page.context().close();
  return drawn;
}

/** Milliseconds from the press that plays a card to the frame in which what came of it is on screen. */
async function press(browser: Browser, url: string): Promise<number> {
  const page = await openFirstHand(browser, url, slowDown);
  await page
    .getByRole('button', { name: /^Walk the bridge/ })
    .first()
    .click();
  const play = page.getByRole('button', { name: /^Play it: / });
  await play.waitFor();
  await page.evaluate(timePress);
  await play.click();
  await page.waitForFunction(() => performance.getEntriesByName('consequence').length > 0);
  const taken = await page.evaluate(readPress);
  await page.context().close();
  return taken;
}

const ofFrames = (times: readonly number[], demanded: number): string =>
  `${measuredAt(times, 0.5).toFixed(1)} ms, p95 ${measuredAt(times, 0.95).toFixed(1)} (demanded ${demanded}), ${times.length} frames`;

/** Everything that moves. */
export async function motion(browser: Browser, url: string): Promise<readonly Figure[]> {
  const full = await frames(browser, url, 1);
  const slowed = await frames(browser, url, slowDown);
  const pressed: number[] = [];
  for (let run = 0; run < presses; run += 1) pressed.push(await press(browser, url));
  return [
    { name: 'JavaScript a frame', value: ofFrames(full, 4) },
    { name: `JavaScript a frame, ${slowDown}× slower`, value: ofFrames(slowed, 16) },
    { name: 'frames in 2 s while at rest', value: String(await framesAtRest(browser, url)) },
    { name: `press to consequence, ${slowDown}× slower`, value: inMilliseconds(pressed, 100) },
  ];
}
