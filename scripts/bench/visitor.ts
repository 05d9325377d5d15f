// What a visitor of the measured page does to get a game going.
import type { Page } from 'playwright-core';

/** Starts a game of two opponents, with a person looking on. */
export const watch = (page: Page, seed: string): Promise<void> => start(page, seed, /^Watch/);

/** Starts a game against the computer. */
export const play = (page: Page, seed: string): Promise<void> => start(page, seed, null);

async function start(page: Page, seed: string, players: RegExp | null): Promise<void> {
  await page.getByRole('button', { name: /^(Play|New game)$/ }).click();
  await page.getByRole('radio', { name: /^Geneva/ }).check();
  if (players !== null) await page.getByRole('radio', { name: players }).check();
  const field = page.getByRole('textbox', { name: /^Seed/ });
  if (!(await field.isVisible())) await page.getByText(/^Options$/).click();
  await field.fill(seed);
  await page.getByRole('button', { name: /^Start$/ }).click();
  await page.getByRole('button', { name: /^Begin the talks$/ }).click();
}

/** Sets how fast consequences play, in the settings’ own words. */
export async function setPace(page: Page, pace: string): Promise<void> {
  await page.getByRole('button', { name: /^Settings/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /consequences/ }).selectOption({ label: pace });
  await dialog.getByRole('button', { name: /^Close$/ }).click();
  await dialog.waitFor({ state: 'detached' });
}
