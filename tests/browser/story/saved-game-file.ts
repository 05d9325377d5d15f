// The running game as the file that a player saves it to and opens it from.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Journal } from '../../../src/simulation/journal.ts';
import type { ChosenFile } from './saved-moment.ts';

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

/** Opens a saved game from a file, from the title or from the saved games. */
export async function opensSavedFile(page: Page, file: ChosenFile): Promise<void> {
  const saves = page.getByRole('button', { name: /^Saved games/ });
  const open = page.getByRole('button', { name: /^Open a saved game from a file$/ });
  await saves.or(open).waitFor();
  if (await saves.isVisible()) await saves.click();
  const chooser = page.waitForEvent('filechooser');
  await open.click();
  await (await chooser).setFiles(file);
}
