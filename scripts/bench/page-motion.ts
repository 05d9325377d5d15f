// How smoothly the stage moves, how still it lies, and how soon a press shows.
import type { Browser, Page } from 'playwright-core';
import { hasFrames, readFrames, readPress, timeFrames, timePress } from './page-probes.ts';
import type { Figure } from './section.ts';
import { inMilliseconds, measuredAt } from './spread.ts';
import { play, setPace, watch } from './visitor.ts';

const slowDown = 4;
const framesWanted = 200;
const presses = 5;
/** Of the wheel, and steps of a drag. */
const turns = 40;
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

/** JavaScript of each frame, in milliseconds, while the map of Geneva is looked at closer, moved about and seen whole again by hand. */
async function framesByHand(browser: Browser, url: string, rate: number): Promise<readonly number[]> {
  const page = await open(browser, url, rate);
  await setPace(page, 'at once');
  await play(page, 'bench');
  const canvas = page.locator('canvas');
  await canvas.waitFor({ timeout: 60_000 });
  await untilAtRest(page);
  const before = await framesSoFar(page);
  const box = await canvas.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 4, (box?.y ?? 0) + (box?.height ?? 0) / 3];
  await page.mouse.move(x, y);
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, -40);
  await page.mouse.down();
  for (let step = 1; step <= turns; step += 1) await page.mouse.move(x + step * 3, y + step * 2);
  await page.mouse.up();
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, 40);
  await untilAtRest(page);
  const measured = (await page.evaluate(readFrames)).slice(before);
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

/** Waits for the stage to come to rest, half a minute at most, and counts the frames of the last two seconds. */
async function untilAtRest(page: Page): Promise<number> {
  let drawn = Number.NaN;
  for (let second = 0; second < 15 && drawn !== 0; second += 1) {
    const before = await framesSoFar(page);
    await page.waitForTimeout(2000);
    drawn = (await framesSoFar(page)) - before;
  }
  return drawn;
}

/** Frames in two seconds once the stage has come to rest. */
async function framesAtRest(browser: Browser, url: string): Promise<number> {
  const page = await openFirstHand(browser, url, 1);
  const drawn = await untilAtRest(page);
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
  const button = page.getByRole('button', { name: /^Play it: / });
  await button.waitFor();
  await page.evaluate(timePress);
  await button.click();
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
  const byHand = await framesByHand(browser, url, 1);
  const slowedByHand = await framesByHand(browser, url, slowDown);
  const pressed: number[] = [];
  for (let run = 0; run < presses; run += 1) pressed.push(await press(browser, url));
  return [
    { name: 'JavaScript a frame', value: ofFrames(full, 4) },
    { name: `JavaScript a frame, ${slowDown}× slower`, value: ofFrames(slowed, 16) },
    { name: 'JavaScript a frame, map moved by hand', value: ofFrames(byHand, 4) },
    { name: `JavaScript a frame, by hand, ${slowDown}× slower`, value: ofFrames(slowedByHand, 16) },
    { name: 'frames in 2 s while at rest', value: String(await framesAtRest(browser, url)) },
    { name: `press to consequence, ${slowDown}× slower`, value: inMilliseconds(pressed, 100) },
  ];
}
