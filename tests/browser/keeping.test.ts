// What is kept: a game in a closed tab, under a name, in a file, in a link; settings; and a move that is taken back.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeAssignment } from '../../src/lesson/assignment.ts';
import { assignment } from '../session/classroom/lesson-story.ts';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { foretell } from './story/foretold.ts';
import { expectGoodScreen } from './story/good-screen.ts';
import { keyboard } from './story/hands.ts';
import { situationOf } from './story/make-move.ts';
import { quick } from './story/kept-settings.ts';
import { type Player, player } from './story/player.ts';
import { fileOf } from './story/saved-moment.ts';
import { opensSavedFile, savesAsFile } from './story/saved-game-file.ts';
import { exactly } from './story/words.ts';

const game = foretell({
  scenario: builtIn('first-steps'),
  side: 'overwater',
  across: 'ambassador',
  suits: ({ outcome, moves }) => outcome.lasting && moves[0]?.move.kind === 'propose',
});

async function playsFor(page: Page, moves: number): Promise<Player> {
  const person = player(page);
  await person.sitsDown(game);
  await person.plays(game, moves);
  await person.readsOn();
  return person;
}

/** Where the game stands: place, date, levels, and the draft as it is. */
async function standingOf(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: /^Draft agreement$/ }).click();
  const parts = [page.getByRole('heading', { level: 1 }), page.getByRole('banner').getByRole('definition')];
  const levels = await Promise.all(parts.map((part) => part.allInnerTexts()));
  return [...levels.flat(), await page.getByRole('tabpanel', { name: /^Draft agreement$/ }).innerText()];
}

test('a tab that is closed in the middle of a game goes on where it was', async () => {
  const { page, reopen } = await openGame({ kept: quick });
  const before = await playsFor(page, 4);
  const shown = await standingOf(page);
  const again = await reopen();
  await again.getByRole('button', { name: /^Resume$/ }).click();
  const after = player(again, { after: before.made() });
  await after.readsOn();
  expect(await standingOf(again)).toEqual(shown);
  await after.plays(game);
  await after.seesTheEnd(game);
});

test('a game that is open in two tabs is played in one; the other looks on, and takes it over', async () => {
  const { page, context } = await openGame();
  const before = await playsFor(page, 2);
  const shown = await standingOf(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: /^Resume$/ }).click();
  const elsewhere = (tab: Page) =>
    tab.getByRole('heading', { level: 1, name: /^This game goes on in another tab$/ });
  await elsewhere(other).waitFor();
  await expectGoodScreen(other);
  await other.getByRole('button', { name: /^Only look$/ }).click();
  const looking = other.getByRole('heading', { name: /^You are only looking$/ });
  await looking.waitFor();
  expect(await standingOf(other)).toEqual(shown);
  await expectGoodScreen(other);
  await other.getByRole('button', { name: /^Take it over here$/ }).click();
  await looking.waitFor({ state: 'detached' });
  await elsewhere(page).waitFor();
  await player(other, { after: before.made() }).plays(game, 1);
});

test('news that was not read before the tab was closed is there to be read afterwards', async () => {
  const { page, reopen } = await openGame({ kept: quick });
  const before = await playsFor(page, 0);
  const own = game.moves.filter(({ by }) => by === game.side);
  await before.plays(game, own.findIndex(({ move }) => move.kind === 'end-turn') + 1);
  expect(await before.isAsked()).toBe('news');
  const news = await situationOf(page).innerText();
  const again = await reopen();
  await again.getByRole('button', { name: /^Resume$/ }).click();
  expect(await player(again).isAsked()).toBe('news');
  expect(await situationOf(again).innerText()).toBe(news);
});

test('a move that brought nothing hidden to light is taken back', async () => {
  const { page } = await openGame({ kept: quick });
  await playsFor(page, 0);
  const undo = page.getByRole('button', { name: /^Undo$/ });
  const shown = await standingOf(page);
  expect(await undo.isVisible()).toBe(false);
  await player(page).plays(game, 1);
  await undo.waitFor();
  expect(await standingOf(page)).not.toEqual(shown);
  await undo.click();
  expect(await standingOf(page)).toEqual(shown);
});

test('whatever changed can be asked why, and the answer leads back to a cause', async () => {
  const { page } = await openGame({ kept: quick });
  const person = await playsFor(page, 6);
  await page.getByRole('tab', { name: /^What happened$/ }).click();
  await person.readsOn();
  const why = page.getByRole('tabpanel').getByRole('button', { name: /^Why: / });
  const name = (await why.first().getAttribute('aria-label')) ?? '';
  const question = page
    .getByRole('tabpanel')
    .getByRole('button', { name: exactly(name) })
    .first();
  const sentence = name.replace(/^Why: /, '');
  await question.click();
  const dialog = page.getByRole('dialog', { name: /^Why did this happen\?$/ });
  await dialog.getByText(sentence).first().waitFor();
  expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await question.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a game is saved as a file, and opened from it on another device', async () => {
  const { page } = await openGame({ kept: quick });
  const before = await playsFor(page, 5);
  const shown = await standingOf(page);
  const file = await savesAsFile(page);
  const { page: elsewhere } = await openGame({ kept: quick });
  await opensSavedFile(elsewhere, fileOf('cessation.json', file));
  const after = player(elsewhere, { after: before.made() });
  await after.readsOn();
  expect(await standingOf(elsewhere)).toEqual(shown);
  await after.plays(game);
  await after.seesTheEnd(game);
});

test('a file that is no saved game, or a damaged one, says why; one that belongs elsewhere leads there', async () => {
  const { page } = await openGame({ kept: quick });
  for (const text of ['not a game', '{"saved":1}', '{"saved":1,"engine":999999,"origin":{}}']) {
    await opensSavedFile(page, fileOf('broken.json', text));
    const alert = page.getByRole('alert');
    await alert.getByText(/damaged|newer/).waitFor();
    await alert.getByRole('button', { name: /^Dismiss$/ }).click();
  }
  await opensSavedFile(page, fileOf('lesson.json', writeAssignment(assignment)));
  await page
    .getByRole('alert')
    .getByText(/^“lesson\.json” is an assignment\./)
    .waitFor();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: /^Open it there$/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Your assignment$/ }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

/** Keeps the running game under a name and goes to the saved games. */
async function savesAs(page: Page, name: string): Promise<void> {
  const menu = async (choice: RegExp): Promise<void> => {
    await page.getByRole('button', { name: /^Menu$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: choice }).click();
  };
  await menu(/^Save as…$/);
  const dialog = page.getByRole('dialog', { name: /^Save as…$/ });
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: /^Save$/ }).click();
  await page.getByText(/^The game is saved/).waitFor();
  await menu(/^To the title$/);
  await page.getByRole('button', { name: /^Saved games/ }).click();
  await page.getByRole('heading', { name: exactly(name) }).waitFor();
}

test('a game is kept under a name, and deleted when that is confirmed', async () => {
  const { page } = await openGame({ kept: quick });
  await playsFor(page, 3);
  await savesAs(page, 'Before the well');
  const saved = page.getByRole('heading', { name: /^Before the well$/ });
  const remove = page.getByRole('button', { name: /^Delete: Before the well$/ });
  const dialog = page.getByRole('dialog', { name: /^Delete a saved game$/ });
  await remove.click();
  await dialog.getByText(/“Before the well”/).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await saved.isVisible()).toBe(true);
  await remove.click();
  await dialog.getByRole('button', { name: /^Delete$/ }).click();
  await saved.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page
    .getByRole('button', { name: /^Resume: / })
    .first()
    .waitFor();
});

test('a saved game is renamed by keyboard, and has its new name when the page is opened again', async () => {
  const { page, reopen } = await openGame({ kept: quick });
  await playsFor(page, 1);
  await savesAs(page, 'Before the well');
  const hands = keyboard(page);
  const rename = (name: string): Locator => page.getByRole('button', { name: exactly(`Rename: ${name}`) });
  const field = page.getByRole('textbox', { name: /^Name of the saved game$/ });
  await hands.press(rename('Before the well'));
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('never mind');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  expect(await rename('Before the well').evaluate((element) => element === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.press('Enter');
  expect(await field.inputValue()).toBe('Before the well');
  await page.keyboard.type('   ');
  await page.keyboard.press('Enter');
  await page.getByText(/^Give it a name first\.$/).waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await expectGoodScreen(page);
  await page.keyboard.type('  At the well  ');
  await page.keyboard.press('Enter');
  await rename('At the well').waitFor();
  expect(await rename('At the well').evaluate((element) => element === document.activeElement)).toBe(true);
  const again = await reopen();
  await again.getByRole('button', { name: /^Saved games/ }).click();
  await again.getByRole('heading', { name: /^At the well$/ }).waitFor();
  expect(await again.getByRole('heading', { name: /^Before the well$/ }).count()).toBe(0);
});

test('a game is shared as a link, and opened from it in another browser', async () => {
  const { page } = await openGame({ kept: quick });
  const before = await playsFor(page, 4);
  const shown = await standingOf(page);
  await page.getByRole('button', { name: /^Menu$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Share$/ })
    .click();
  await page.getByRole('button', { name: /^Copy the link$/ }).click();
  const link = await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Copy the link$/ })
    .inputValue();
  const { page: elsewhere } = await openGame({ at: new URL(link).hash, kept: quick });
  const after = player(elsewhere, { after: before.made() });
  await after.readsOn();
  expect(await standingOf(elsewhere)).toEqual(shown);
  expect(elsewhere.url()).not.toContain('#game=');
  await after.plays(game, 2);
});

test('a link that lost its end says so', async () => {
  const { page } = await openGame({ at: '#game=AAAA' });
  await page
    .getByRole('alert')
    .getByText(/link is damaged/)
    .waitFor();
});

test('settings are kept when the page is opened again', async () => {
  const { page, reopen } = await openGame();
  await page.getByRole('button', { name: /^Settings/ }).click();
  const settings = page.getByRole('dialog', { name: /^Settings/ });
  await settings.getByRole('checkbox', { name: /^Mute all sound$/ }).check();
  await settings.getByRole('combobox', { name: /^Contrast$/ }).selectOption('more');
  await settings.getByRole('slider', { name: /^Size of text$/ }).fill('1.3');
  await settings.getByRole('button', { name: /^Close$/ }).click();
  await settings.waitFor({ state: 'detached' });
  const again = await reopen();
  await again.getByRole('button', { name: /^Settings/ }).click();
  const kept = again.getByRole('dialog', { name: /^Settings/ });
  expect(await kept.getByRole('checkbox', { name: /^Mute all sound$/ }).isChecked()).toBe(true);
  expect(await kept.getByRole('combobox', { name: /^Contrast$/ }).inputValue()).toBe('more');
  expect(await kept.getByRole('slider', { name: /^Size of text$/ }).inputValue()).toBe('1.3');
});
