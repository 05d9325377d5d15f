// The running game as the file that a player saves it to.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Journal } from '../../../src/simulation/journal.ts';

/** Saves the game as a file, from the debrief or from the menu, and gives the file’s text. */
export async function savesAsFile(page: Page): Promise<string> {
  const menu = page.getByRole('button', { name: /^Menu$/ });
  if (await menu.isVisible()) await menu.click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save as a file$/ }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** The journal in a saved file. */
export const journalIn = (file: string): Journal =>
  (JSON.parse(file) as { readonly journal: Journal }).journal;
