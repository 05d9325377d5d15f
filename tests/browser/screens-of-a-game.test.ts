// Every screen of a game, audited in a window and on a phone, fitted into small phones and 200 % zoom.
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import type { State } from '../../src/simulation/state.ts';
import { openGame } from './harness/game.ts';
import { throughACrisis } from './story/games.ts';
import { expectGoodScreen, expectToFit } from './story/good-screen.ts';
import { quick, quickDrawn } from './story/kept-settings.ts';
import { type Player, player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';

const game = throughACrisis();

/** A turn of the talks in which nothing needs an answer first. */
const isQuietTalks = (state: State): boolean =>
  state.session === 'talks' && state.crises.length === 0 && state.moves >= 4;

async function opensAt(page: Page, isMoment: (state: State) => boolean): Promise<Player> {
  const person = player(page);
  await opensSavedFile(page, savedMoment(game, isMoment));
  return person;
}

/** The log of a long game is long to audit, and is audited in a short one. */
const opensTheDraft = (page: Page): Promise<void> =>
  page.getByRole('tab', { name: /^Draft agreement$/ }).click();

async function closesDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('the briefing, the first news, and the talks with map and table drawn', async () => {
  const { page } = await openGame({ kept: quickDrawn });
  const person = player(page);
  await person.begins(game);
  await expectGoodScreen(page);
  const term = page
    .getByRole('article')
    .getByRole('button', { name: /^Nusra Front$/i })
    .first();
  await term.press('Enter');
  await page
    .getByText(/listed as terrorist by the Security Council/)
    .first()
    .waitFor();
  await expectGoodScreen(page);
  await page.keyboard.press('Escape');
  await person.readsTheBriefing();
  await expectGoodScreen(page);
  await person.readsOn();
  await expectGoodScreen(page);
});

test('the dialogs of the talks', async () => {
  const { page } = await openGame({ kept: quick });
  const button = (name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
  await opensAt(page, isQuietTalks);
  await player(page).readsOn();
  await button(/^Make an offer/);
  await expectGoodScreen(page);
  await closesDialog(page);
  await button(/^Menu$/);
  await expectGoodScreen(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save as…$/ })
    .click();
  await expectToFit(page);
  await closesDialog(page);
  await button(/^Help$/);
  await expectGoodScreen(page);
  await closesDialog(page);
  await page.getByRole('tab', { name: /^What happened$/ }).click();
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Why: / })
    .first()
    .click();
  await expectGoodScreen(page);
  await closesDialog(page);
  await opensTheDraft(page);
  await page.getByRole('tabpanel').getByRole('heading', { level: 3 }).first().getByRole('button').click();
  await button(/^What can come next/);
  await page.getByRole('img', { name: /^Drawing: How a point gets settled/ }).waitFor();
  await expectGoodScreen(page);
});

test('the papers of the talks, and an unfolded card', async () => {
  const { page } = await openGame({ kept: quick });
  await opensAt(page, isQuietTalks);
  await player(page).readsOn();
  for (const name of [
    /^Who stands where$/,
    /^What happened$/,
    /^The ground$/,
    /^Briefing$/,
    /^Draft agreement$/,
  ]) {
    await page.getByRole('tab', { name }).click();
    await expectGoodScreen(page);
  }
  await page.getByRole('tab', { name: /^What happened$/ }).click();
  await page.getByRole('checkbox', { name: /^the press only/ }).check();
  await page
    .getByRole('tabpanel')
    .getByRole('heading', { level: 3, name: /^Round 1: Geneva/ })
    .waitFor();
  await expectGoodScreen(page);
  await page.getByRole('tab', { name: /^Draft agreement$/ }).click();
  await page.getByRole('tabpanel').getByRole('heading', { level: 3 }).first().getByRole('button').click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^Not now \(/ }).click();
  const inPublic = page.getByRole('region', { name: /^In public$/ });
  await inPublic.getByRole('button', { name: /^In public \(/ }).click();
  await inPublic.getByRole('list').getByRole('button').first().click();
  await expectGoodScreen(page);
});

const moments: readonly (readonly [string, (state: State) => boolean])[] = [
  ['a crisis', (state) => state.crises.length > 0],
  ['the capitals', (state) => state.session === 'capitals'],
  ['a day in force', (state) => state.session === 'implementation' && state.crises.length === 0],
];

test.each(moments)('%s', async (_, isMoment) => {
  const { page } = await openGame({ kept: quick });
  const person = await opensAt(page, isMoment);
  await person.readsOn();
  await opensTheDraft(page);
  await expectGoodScreen(page);
});

test('the end and the debrief', async () => {
  const { page } = await openGame({ kept: quick });
  const last = game.moves.findLastIndex(({ by }) => by === game.side);
  const person = player(page, { after: last });
  await opensSavedFile(
    page,
    savedMoment(game, (state) => state.moves === last),
  );
  await person.plays(game);
  await person.seesTheEnd(game);
  await opensTheDraft(page);
  await expectGoodScreen(page);
  await person.goesToTheDebrief();
  // As it grows it is audited in a short game: here it would play futures meanwhile on every core.
  await page.getByRole('button', { name: /^Stop the review$/ }).click();
  await page.getByText(/^Stopped after [\d,]+ futures\.$/).waitFor();
  await expectGoodScreen(page);
});
