// The panes of a wide screen: the player says how much of the column the papers have, and finds it so again.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './harness/accessibility.ts';
import { openGame } from './harness/game.ts';
import { opening } from './story/games.ts';
import { quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';

const tutorial = opening();

/** CSS pixels. */
async function heightOfThePapers(page: Page): Promise<number> {
  return (await page.getByRole('complementary', { name: /^Papers$/ }).boundingBox())?.height ?? 0;
}

test('the papers grow by keys and by dragging, as far as was wished the last time', async () => {
  const { page, reopen } = await openGame({ size: { width: 1366, height: 768 }, kept: quickDrawn });
  await opensSavedFile(
    page,
    savedMoment(tutorial, ({ moves }) => moves === 0),
  );
  await player(page).readsOn();
  const divider = page.getByRole('separator', { name: /^Height of the papers$/ });
  const usual = await heightOfThePapers(page);
  await divider.press('ArrowUp');
  const taller = await heightOfThePapers(page);
  expect(taller).toBeGreaterThan(usual);

  const bar = await divider.boundingBox();
  await page.mouse.move((bar?.x ?? 0) + 60, (bar?.y ?? 0) + 5);
  await page.mouse.down();
  await page.mouse.move((bar?.x ?? 0) + 60, (bar?.y ?? 0) - 95);
  await page.mouse.up();
  const tallest = await heightOfThePapers(page);
  expect(tallest).toBeGreaterThan(taller + 60);
  await expectAccessible(page);

  const later = await reopen();
  await later.getByRole('button', { name: /^Resume/ }).click();
  await player(later).readsOn();
  expect(Math.abs((await heightOfThePapers(later)) - tallest)).toBeLessThan(2);
  await later.getByRole('separator', { name: /^Height of the papers$/ }).press('Enter');
  expect(Math.abs((await heightOfThePapers(later)) - usual)).toBeLessThan(2);
});
