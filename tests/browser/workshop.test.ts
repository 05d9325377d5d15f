// The workshop: a scenario is begun from nothing, in forms and as text, kept, undone, tried out; files stay the files they are.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/scenario/catalogue.ts';
import { openGame } from './harness/game.ts';
import { quick } from './story/kept-settings.ts';
import { fileOf } from './story/saved-moment.ts';
import { expectGoodScreen } from './story/good-screen.ts';

async function entersTheWorkshop(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^For teachers/ }).click();
  await page.getByRole('button', { name: 'Scenario workshop' }).click();
  await page.getByRole('heading', { name: 'Begin a scenario' }).waitFor();
}

const theText = (page: Page) => page.getByRole('textbox', { name: 'The scenario as text (YAML)' });

async function opens(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles([fileOf(name, text)]);
  await page.getByRole('button', { name: 'Download' }).waitFor();
}

async function downloaded(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('what is typed shows in the form, and what is put into the form shows in the text, whose notes stay', async () => {
  const { page, reopen } = await openGame({ size: { width: 1366, height: 800 }, kept: quick });
  await entersTheWorkshop(page);
  await page.getByRole('button', { name: 'Begin from nothing' }).click();
  const text = theText(page);
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await text.press('ControlOrMeta+End');
  await page.keyboard.insertText('summary: Two towns # a note of mine\nminuts: 20\n');
  await expect.poll(() => page.getByRole('textbox', { name: 'Summary' }).inputValue()).toBe('Two towns');
  await page.getByRole('tab', { name: '1 problem' }).click();
  await page.getByRole('button', { name: 'Use “minutes”' }).click();
  await title.fill('The ferry');
  await page.getByRole('textbox', { name: 'Summary' }).fill('Two towns and a ferry');
  await page.getByRole('heading', { name: 'The ferry', level: 1 }).waitFor();
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect.poll(() => text.innerText()).toContain('summary: Two towns and a ferry # a note of mine');
  expect(await text.innerText()).toContain('title: The ferry');
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('heading', { name: 'My scenario', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await text.press('ControlOrMeta+f');
  const find = page.getByRole('search', { name: 'Find and replace in the text' });
  await find.getByRole('textbox', { name: 'Find' }).fill('ferry');
  await find.getByRole('textbox', { name: 'Replace with' }).fill('bridge');
  await find.getByRole('button', { name: 'Replace all' }).click();
  await page.getByRole('heading', { name: 'The bridge', level: 1 }).waitFor();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('heading', { name: 'The ferry', level: 1 }).waitFor();
  await find.getByRole('button', { name: 'Close' }).click();
  await text.press('ControlOrMeta+End');
  await page.keyboard.insertText('events: {');
  await page.getByText(/^The text cannot be read as it stands/).waitFor();
  expect(await title.inputValue()).toBe('The ferry');
  await text.press('ControlOrMeta+z');
  await page.getByText(/^The text cannot be read as it stands/).waitFor({ state: 'hidden' });
  await page.getByText('Kept on this device').waitFor();
  expect(await downloaded(page)).toContain('summary: Two towns # a note of mine\nminutes: 20\n');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Map and places' }).click();
  await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  // Forms scroll in their pane: the page stays, with undo and play in reach.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  const again = await reopen();
  await entersTheWorkshop(again);
  await again.getByRole('button', { name: 'Open “The ferry”' }).click();
  await expect.poll(() => theText(again).innerText()).toContain('# a note of mine');
});

test('every scenario that comes with the game is opened and downloaded unchanged, byte for byte', async () => {
  const { page } = await openGame({ kept: quick });
  await entersTheWorkshop(page);
  for (const { id, file } of catalogue) {
    const text = readFileSync(file, 'utf8');
    await opens(page, `${id}.yaml`, text);
    expect(await downloaded(page)).toBe(text);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { name: 'Begin a scenario' }).waitFor();
  }
  // What is too long to be told apart in parts is written as text.
  const inOnePiece = JSON.stringify(Array.from({ length: 9_000 }, () => 'mine'));
  await opens(page, 'long.json', inOnePiece);
  await page.getByText(/^The forms rest: this text is long/).waitFor();
  // A line that goes on for pages is not wrapped: each key would lay it out anew, for seconds.
  await theText(page).waitFor();
  expect(await page.locator('.cm-lineWrapping').count()).toBe(0);
  await theText(page).press('ControlOrMeta+a');
  await page.keyboard.insertText('title: Short again');
  await page.locator('.cm-lineWrapping').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.locator('.cm-lineWrapping').waitFor({ state: 'detached' });
  expect(await downloaded(page)).toBe(inOnePiece);
});

test('a scenario is searched, tried out from the workshop, and there again afterwards; deleted it is gone', async () => {
  const { page } = await openGame({ size: { width: 390, height: 844 }, kept: quick });
  await entersTheWorkshop(page);
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Begin from the template' }).click();
  await page.getByRole('tab', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('three people drowned');
  await page.getByRole('button', { name: /Westquay › Confidential briefing › Situation/ }).click();
  const situation = page.getByRole('textbox', { name: /^Situation/ });
  await expect.poll(() => situation.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Play it' }).click();
  await page.getByRole('button', { name: 'Play as Westquay' }).click();
  await page.getByRole('heading', { name: 'Briefing: Westquay' }).waitFor();
  await page.getByRole('button', { name: 'Back to the workshop' }).click();
  await page.getByRole('heading', { name: /^Two harbours/, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: /^Delete “Two harbours/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByText('None yet. Begin one below.').waitFor();
});
