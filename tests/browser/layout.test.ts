// Where things stand: in the middle, in one row, in view, and over nothing else.
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness/game.ts';

const laptop = { width: 1366, height: 768 } as const;

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('That is not on the page.');
  return box;
}

test('the paper about the game stands in the middle of a wide page', async () => {
  const { page } = await openGame({ size: laptop });
  await page.getByRole('button', { name: /^About/ }).click();
  const heading = page.getByRole('heading', { name: /^About$/ });
  await heading.waitFor();
  const paper = await boxOf(page.getByText(/^Two negotiators bargain/).locator('..'));
  const end = laptop.width - (paper.x + paper.width);
  expect(Math.abs(paper.x - end)).toBeLessThan(20);
  expect(Math.abs((await boxOf(page.locator('header'))).x - paper.x)).toBeLessThan(2);
});
