// Every screen around a game, audited in a window and on a phone, fitted into small phones and 200 % zoom.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { foretell } from './story/foretold.ts';
import { expectGoodScreen, expectToFit } from './story/good-screen.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { fileOf } from './story/saved-moment.ts';

const goesTo = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

async function closesDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('the title, its dialogs, and the screens it leads to', async () => {
  const { page } = await openGame();
  await page.getByRole('button', { name: /^Play$/ }).waitFor();
  await expectGoodScreen(page);
  await goesTo(page, /^Settings/);
  await expectGoodScreen(page);
  await page.getByRole('combobox', { name: /^Contrast$/ }).selectOption('more');
  await page.getByRole('slider', { name: /^Size of text$/ }).fill('1.6');
  await expectGoodScreen(page);
  await closesDialog(page);
  await expectGoodScreen(page);
  await goesTo(page, /^For teachers/);
  await expectGoodScreen(page);
  await closesDialog(page);
  await goesTo(page, /^About/);
  await expectGoodScreen(page);
  await goesTo(page, /^Back$/);
  await goesTo(page, /^Saved games/);
  await expectGoodScreen(page);
});

test('choosing a game, and the problems of a broken file', async () => {
  const { page } = await openGame();
  await goesTo(page, /^Play$/);
  await page.getByRole('button', { name: /^Start$/ }).waitFor();
  await page.getByText(/^Options$/).click();
  await expectGoodScreen(page);
  // With the device's own colours an outline is the focus's alone: what is chosen has none.
  await page.emulateMedia({ forcedColors: 'active' });
  const chosen = page.getByRole('radio', { name: /^Geneva 2016/, checked: true });
  const outline = (): Promise<string> =>
    chosen.locator('..').evaluate((choice) => getComputedStyle(choice).outlineStyle);
  expect(await outline()).toBe('none');
  await chosen.press('Space');
  expect(await outline()).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none' });
  const chooser = page.waitForEvent('filechooser');
  await goesTo(page, /^Open a scenario from a file$/);
  const text = readFileSync(new URL('../scenario/fixtures/valley.yaml', import.meta.url), 'utf8');
  await (await chooser).setFiles(fileOf('broken.yaml', text.replaceAll('title:', 'titel:')));
  await page.getByRole('heading', { name: /^Problems found/ }).waitFor();
  await expectGoodScreen(page);
});

test('handing the device over, and the saved games of two people', async () => {
  const { page } = await openGame({ kept: quick });
  const game = foretell({ scenario: builtIn('first-steps'), side: null, across: 'person' });
  const people = player(page, {
    watch: async (situation) => {
      if (situation === 'handover') await expectGoodScreen(page);
    },
  });
  await people.sitsDown(game);
  const first = game.moves.findIndex(({ by }) => by !== game.moves[0]?.by);
  await people.plays(game, first);
  await people.readsOn();
  await goesTo(page, /^Menu$/);
  await goesTo(page, /^To the title$/);
  await goesTo(page, /^Saved games/);
  await page.getByRole('button', { name: /^Resume: / }).waitFor();
  await expectGoodScreen(page);
  await goesTo(page, /^Delete: /);
  await expectToFit(page);
});
