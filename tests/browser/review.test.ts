// The review in the debrief: it grows, can be stopped and asked, reads turn by turn, and lets one play on from any point.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Journal, readJournal, startJournal } from '../../src/simulation/journal.ts';
import { engineVersion } from '../../src/simulation/state.ts';
import { builtIn } from '../scenario/built-in.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { openGame } from './harness/game.ts';
import { opening } from './story/games.ts';
import { expectGoodScreen } from './story/good-screen.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { fileOf } from './story/saved-moment.ts';

const game = opening();

/** The debrief of a finished game of a built-in scenario, opened from its file. */
async function opensDebrief(page: Page, journal: Journal, side: string): Promise<void> {
  const parties = Object.keys(builtIn(journal.scenario.id).parties);
  const players = Object.fromEntries(
    parties.map((party) => [
      party,
      party === side ? { kind: 'person' } : { kind: 'computer', opponent: game.across },
    ]),
  );
  const origin = { kind: 'built-in', id: journal.scenario.id };
  const save = { saved: 1, engine: engineVersion, origin, players, journal };
  await opensSavedFile(page, fileOf('finished.json', JSON.stringify(save)));
  await page.getByRole('button', { name: /^To the debrief$/ }).click();
}

/** The debrief of the tutorial. */
const debriefOf = (page: Page): Promise<void> =>
  opensDebrief(
    page,
    { ...startJournal(game.scenario, { seed: game.seed }), moves: game.moves },
    game.side ?? '',
  );

/** What is folded has a name that its table repeats for those who go from table to table. */
const unfolds = (within: Locator, name: RegExp): Promise<void> =>
  within.locator('summary').filter({ hasText: name }).click();

const reviewIn = (page: Page) => page.getByRole('region', { name: /^Review$/ });
const whenDone = (page: Page) =>
  reviewIn(page)
    .getByText(/^[\d,]+ futures were played\.$/)
    .waitFor();

test('it grows to its end, with charts that are named, their numbers as a table, and a slider that reads them', async () => {
  const { page } = await openGame({ kept: quick });
  await debriefOf(page);
  const review = reviewIn(page);
  await review.getByRole('progressbar', { name: /^Progress of the review$/ }).waitFor();
  await expectAccessible(page);
  await whenDone(page);
  expect(await review.getByRole('img', { name: /^Line chart\. A lasting cessation: / }).count()).toBe(1);
  await unfolds(review, /^The same as a table$/);
  const rows = review.getByRole('row');
  const turns = (await rows.count()) - 1;
  expect(turns).toBeGreaterThan(5);
  const slider = review.getByRole('slider', { name: /^Turn by turn$/ });
  await slider.focus();
  await page.keyboard.press('End');
  expect(await slider.getAttribute('aria-valuetext')).toContain(
    (await rows.last().getByRole('rowheader').innerText()).trim(),
  );
  await expectGoodScreen(page);
});

test('it is stopped, and then still looks closer at a decision that a person asks about, and tells why the computer made its own', async () => {
  const { page } = await openGame({ kept: quick });
  await debriefOf(page);
  const review = reviewIn(page);
  await review.getByRole('button', { name: /^Stop the review$/ }).click();
  await review.getByText(/^Stopped after [\d,]+ futures\.$/).waitFor();
  await unfolds(review, /^Every decision$/);
  const table = review.getByRole('region', { name: /^Every decision$/ });
  const asked = table.getByRole('button', { name: /^Look closer: / }).first();
  const before = await table.getByRole('button', { name: /^Look closer: / }).count();
  await asked.click();
  await expect.poll(() => table.getByRole('button', { name: /^Look closer: / }).count()).toBe(before - 1);
  await table
    .getByText(/points?$|^There was nothing else/)
    .first()
    .waitFor();
  // The computer’s side says why it did what it did, from decision to decision; the person’s is not asked.
  expect(await table.getByRole('button', { name: /^Why they did this: / }).count()).toBe(0);
  await review.getByLabel(/^Decisions of$/).selectOption('netherford');
  await table
    .getByRole('button', { name: /^Why they did this: / })
    .first()
    .press('Enter');
  const why = page.getByRole('dialog', { name: /^Why Netherford did this$/ });
  await why.getByText(/^This side was played by: Attaché\./).waitFor();
  await expectGoodScreen(page);
  await why.getByRole('button', { name: /^Their next decision$/ }).press('Enter');
  await why.getByText(/Decision 2 of/).waitFor();
  await why.getByText(/^This side was played by: /).waitFor();
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'hidden' });
});

test('from a turn of the finished game one plays on, and the finished game is kept', async () => {
  const { page, reopen } = await openGame({ kept: quick });
  await debriefOf(page);
  const review = reviewIn(page);
  await review.getByRole('slider', { name: /^Turn by turn$/ }).focus();
  await page.keyboard.press('ArrowRight');
  await review.getByRole('button', { name: /^Play on from here: / }).click();
  await player(page).readsOn();
  const again = await reopen();
  await again.getByRole('button', { name: /^Saved games/ }).click();
  expect(await again.getByRole('button', { name: /^Delete/ }).count()).toBe(2);
});

test('all deals are drawn, and the points on the map are named in a table', async () => {
  const { page } = await openGame({ kept: quick });
  await debriefOf(page);
  const deals = page.getByRole('region', { name: /^Where the deal stands$/ });
  await deals.getByRole('img', { name: /^Map of [\d,]+ deals/ }).waitFor();
  await unfolds(deals, /^The points on the map as a table$/);
  const named = await deals.getByRole('rowheader').allInnerTexts();
  expect(named.map((text) => text.split('\n')[0])).toEqual(
    expect.arrayContaining(['Nash', 'Kalai–Smorodinsky', 'Egalitarian', 'Utilitarian']),
  );
});

test('the debrief is taken along as a page that needs nothing else, as a table and as data', async () => {
  const { page, context } = await openGame({ kept: quick });
  await debriefOf(page);
  await whenDone(page);
  const taken = async (name: RegExp): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect(await taken(/^Review as a table \(CSV\)$/)).toMatch(/^Moves made,When,/);
  const data = JSON.parse(await taken(/^Review as data \(JSON\)$/)) as {
    readonly review: { readonly curve: unknown };
  };
  expect(data.review.curve).toBeInstanceOf(Array);
  // What decided the game and was the computer’s doing says why, without being asked, and so it does on paper.
  const reasons = reviewIn(page).getByText(/^Why they did this: /);
  const asking = reviewIn(page)
    .getByRole('list')
    .getByRole('button', { name: /^Why they did this: / });
  const theirs = await asking.count();
  expect(theirs).toBeGreaterThan(0);
  await expect.poll(() => reasons.count()).toBe(theirs);
  const text = await taken(/^Debrief as a page$/);
  expect(text).not.toMatch(/<script|<button|src=/);
  const alone = await context.newPage();
  await alone.setContent(text);
  await alone.getByRole('heading', { name: /^Review$/ }).waitFor();
  expect(await alone.getByRole('img', { name: /^Line chart/ }).count()).toBe(1);
  expect(await alone.getByText(/^Why they did this: /).allInnerTexts()).toEqual(
    await reasons.allInnerTexts(),
  );
  const background = (there: Page): Promise<string> =>
    there.evaluate(() => getComputedStyle(document.querySelector('.paper') ?? document.body).backgroundColor);
  expect(await background(alone)).toBe(await background(page));
  // A sheet of A4 in CSS pixels: charts that were drawn for a wide screen are on it whole.
  await alone.setViewportSize({ width: 794, height: 1123 });
  await alone.emulateMedia({ media: 'print' });
  for (const chart of await alone.getByRole('img').all()) {
    const missing = await chart.evaluate((drawing) => {
      const { right } = drawing.getBoundingClientRect();
      const ends = [...drawing.querySelectorAll('line, path')].map(
        (each) => each.getBoundingClientRect().right,
      );
      return Math.max(...ends) - Math.min(right, window.innerWidth);
    });
    expect(missing).toBeLessThan(1);
  }
});

test('a game of a scenario with a record stands beside it, in the charts and as tables', async () => {
  const { page } = await openGame({ kept: quick });
  const played = readJournal(
    JSON.parse(await readFile('scenarios/geneva-2016/history.journal.json', 'utf8')),
  );
  if (!played.ok) throw new Error(played.problem.code);
  await opensDebrief(page, played.journal, 'us');
  await reviewIn(page)
    .getByRole('img', { name: /^Line chart\. A lasting cessation: .* the record as played in this model: / })
    .waitFor();
  expect(
    await reviewIn(page)
      .getByRole('list', { name: /^Lines of the charts$/ })
      .innerText(),
  ).toContain('The record as played in this model');
  const record = page.getByRole('region', { name: /^Your game and the record$/ });
  const signed = record.last().getByRole('row', { name: /^Text signed/ });
  // The player’s game is the record’s own here: both cells say the same.
  expect(await signed.getByRole('cell').allInnerTexts()).toEqual(['9 September 2016', '9 September 2016']);
  await unfolds(record, /^Decisions of the record, along the calendar$/);
  await record
    .getByRole('row', { name: /day 15 of 25 Russia initials/ })
    .first()
    .waitFor();
});
