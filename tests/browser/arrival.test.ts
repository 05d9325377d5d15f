// How the page arrives: its first screen stands in the page itself, stays where it is when the scripts come, and nothing waits for storage.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness/game.ts';
import { expectGoodScreen } from './story/good-screen.ts';

const play = (page: Page) => page.getByRole('button', { name: /^Play$/ });

test('the first screen is in the page itself, before any script has come', async () => {
  const { page, context } = await openGame();
  await context.route(/\.(?:js|css)$/, () => undefined);
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1, name: /^Cessation$/ }).waitFor();
  expect(await play(page).isDisabled()).toBe(true);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe(
    'rgb(236, 232, 223)',
  );
});

test('nothing in it moves when it can be played', async () => {
  const { page, context } = await openGame({ size: { width: 390, height: 844 } });
  // Typefaces come later, and words of another width with them.
  await context.route(/\.woff2$/, (route) => route.fulfill({ status: 200, body: '' }));
  await page.reload();
  await play(page).and(page.locator(':enabled')).waitFor();
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(moved).toBe(0);
});

test('storage that never answers keeps nobody from playing, nor from writing a scenario', async () => {
  const { page, context } = await openGame();
  await context.addInitScript(() => {
    IDBOpenDBRequest.prototype.addEventListener = () => undefined;
  });
  await page.reload();
  await page.getByText(/^This browser’s storage does not answer\. You can play/).waitFor();
  expect(await play(page).isEnabled()).toBe(true);
  await page.getByRole('button', { name: /^For teachers/ }).click();
  await page.getByRole('button', { name: /^Scenario workshop$/ }).click();
  await page.getByRole('button', { name: /^Begin from nothing$/ }).waitFor();
  await page.getByText(/^This browser’s storage does not answer\. What you wrote/).waitFor();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: /^Begin from nothing$/ }).click();
  await page.getByText(/^Kept in this tab only/).waitFor();
});
