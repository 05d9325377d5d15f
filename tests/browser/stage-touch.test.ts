// Fingers on the stage of a phone: one scrolls the page, two move the map and make it larger.
import { expect, test } from 'vitest';
import { openGame } from './harness/game.ts';
import { opening } from './story/games.ts';
import { quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';

const tutorial = opening();

test('a swipe over the map scrolls the page until the map is zoomed; a pinch zooms the map, not the page', async () => {
  const { page, context } = await openGame({
    size: { width: 390, height: 844 },
    kept: quickDrawn,
    profile: { hasTouch: true, reducedMotion: 'reduce' },
  });
  const person = player(page);
  await person.sitsDown(tutorial);
  await person.readsOn();
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  const devtools = await context.newCDPSession(page);
  /** To the top of the page, and on until a swipe has run out and it stays there. */
  const toTop = (): Promise<void> =>
    expect
      .poll(() =>
        page.evaluate(async () => {
          scrollTo(0, 0);
          for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
          return scrollY;
        }),
      )
      .toBe(0);
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const picture = (): Promise<Buffer> => canvas.screenshot();

  /** Fingers that begin about a point of the map and move apart from it, or all upwards, step by step. */
  const move = async (fingers: 1 | 2, up: number, apart: number): Promise<void> => {
    const box = await canvas.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 140];
    const at = (share: number): { x: number; y: number; id: number }[] =>
      [-1, 1].slice(0, fingers).map((side, id) => ({
        x: x + side * (20 + apart * share),
        y: y - up * share,
        id,
      }));
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= 12; step += 1)
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 12) });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };

  await toTop();
  await move(1, 120, 0);
  await expect.poll(scrolled).toBeGreaterThan(50);

  // Moves pass below the stage, so that what they touch is seen.
  await page.getByRole('button', { name: /^End (the|your) turn$/ }).evaluate((end) => end.scrollIntoView());
  await expect.poll(scrolled).toBeGreaterThan(200);
  expect((await canvas.boundingBox())?.y).toBe(0);

  await toTop();
  const whole = await picture();
  await move(2, 0, 60);
  await expect.poll(async () => whole.equals(await picture())).toBe(false);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

  const zoomed = await picture();
  await move(1, 60, 0);
  await expect.poll(async () => zoomed.equals(await picture())).toBe(false);
  expect(await scrolled()).toBe(0);

  await page.getByRole('button', { name: /^Whole map$/ }).click();
  await toTop();
  await move(1, 120, 0);
  await expect.poll(scrolled).toBeGreaterThan(50);
});
