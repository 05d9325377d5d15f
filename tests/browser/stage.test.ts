// The stage in a real browser: it draws, rests when nothing moves, comes back after a lost context, and cards are picked on it.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layHand } from '../../src/stage/geometry/hand-layout.ts';
import { regionsOf } from '../../src/stage/geometry/regions.ts';
import { openGame } from './harness/game.ts';
import { opening } from './story/games.ts';
import { quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';

const tutorial = opening();

/** Waits until the page asks for no more frames: nothing moves. */
async function rests(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window);
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return ask(callback);
    };
    Object.assign(window, { framesAsked: () => asked });
  });
  const asked = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { framesAsked: () => number }).framesAsked());
  await expect
    .poll(
      async () => {
        const before = await asked();
        await page.waitForTimeout(600);
        return (await asked()) - before;
      },
      { timeout: 30_000 },
    )
    .toBe(0);
}

/** A game at the player's first hand, drawn. */
async function atTheFirstHand(): Promise<{ readonly page: Page; readonly canvas: Locator }> {
  const { page } = await openGame({
    size: { width: 1280, height: 800 },
    kept: quickDrawn,
    profile: { reducedMotion: 'reduce' },
  });
  const person = player(page);
  await person.sitsDown(tutorial);
  await person.readsOn();
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  await rests(page);
  return { page, canvas };
}

test('the stage draws for the eye only, rests when nothing moves, and looks the same after its context was lost', async () => {
  const { page, canvas } = await atTheFirstHand();
  expect(await canvas.getAttribute('aria-hidden')).toBe('true');
  const before = await canvas.screenshot();
  // A sheet of one colour would pack into far less.
  expect(before.length).toBeGreaterThan(30_000);
  await canvas.evaluate(async (element: HTMLCanvasElement) => {
    const lose = element.getContext('webgl')?.getExtension('WEBGL_lose_context');
    const back = new Promise((resolve) => {
      element.addEventListener('webglcontextrestored', resolve, { once: true });
    });
    element.addEventListener('webglcontextlost', () => setTimeout(() => lose?.restoreContext()), {
      once: true,
    });
    lose?.loseContext();
    await back;
  });
  await rests(page);
  expect(before.equals(await canvas.screenshot())).toBe(true);
});

test('a card pressed on the stage does what its button on the desk does', async () => {
  const { page, canvas } = await atTheFirstHand();
  const box = await canvas.boundingBox();
  const { hand } = regionsOf(box?.width ?? 0, box?.height ?? 0);
  // Nothing is on the table yet, so the hand begins with making an offer.
  const first = layHand([{ kind: 'table', keys: ['offer'] }], hand?.width ?? 0, hand?.height ?? 0).cards[0]
    ?.box;
  await canvas.click({
    position: {
      x: (first?.x ?? 0) + (first?.width ?? 0) / 2,
      y: (hand?.y ?? 0) + (first?.y ?? 0) + (first?.height ?? 0) / 2,
    },
  });
  await page.getByRole('dialog', { name: /offer/i }).waitFor();
});

test('the map is moved and looked at closer with keys, and comes back whole', async () => {
  const { page, canvas } = await atTheFirstHand();
  const look = async (): Promise<Buffer> => {
    await rests(page);
    return canvas.screenshot();
  };
  const whole = await look();
  await page.keyboard.press('+');
  const closer = await look();
  expect(closer.equals(whole)).toBe(false);
  await page.getByRole('group', { name: /^Map$/ }).getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  const moved = await look();
  expect(moved.equals(closer)).toBe(false);
  await page.keyboard.press('ArrowLeft');
  expect((await look()).equals(closer)).toBe(true);
  await page.keyboard.press('0');
  expect((await look()).equals(whole)).toBe(true);
});

test('the key to the map opens and closes at a press, and folds while news are told', async () => {
  const { page, canvas } = await atTheFirstHand();
  const box = await canvas.boundingBox();
  const { map } = regionsOf(box?.width ?? 0, box?.height ?? 0);
  const corner = { x: map.x + 40, y: map.y + map.height - 50 };
  // What lies in the corner of the map above the button, where the key opens.
  const above = (): Promise<Buffer> =>
    page.screenshot({
      clip: { x: (box?.x ?? 0) + map.x + 14, y: (box?.y ?? 0) + corner.y - 120, width: 60, height: 60 },
    });
  const closed = await above();
  await canvas.click({ position: corner });
  await rests(page);
  const open = await above();
  expect(open.equals(closed)).toBe(false);
  const settings = page.getByRole('dialog', { name: /^Settings/ });
  await page.getByRole('button', { name: /^Menu$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Settings$/ })
    .click();
  await settings.getByRole('combobox', { name: /consequences/ }).selectOption('slow');
  await settings.getByRole('button', { name: /^Close$/ }).click();
  await page.getByRole('button', { name: /^End the turn$/ }).click();
  await page.locator('.news-line--playing').waitFor();
  await expect.poll(async () => (await above()).equals(closed)).toBe(true);
  await page.getByRole('button', { name: /^Continue$/ }).click();
  await rests(page);
  expect((await above()).equals(open)).toBe(true);
  await canvas.click({ position: corner });
  await rests(page);
  expect((await above()).equals(closed)).toBe(true);
});
