// The language of the page: every word of the desk changes with it at once, on every screen, and the document says which it is.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/scenario/catalogue.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { pseudoText } from '../../src/presentation/wording/pseudo.ts';
import type { State } from '../../src/simulation/state.ts';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { throughACrisis } from './story/games.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';
import { beginningWith, exactly } from './story/words.ts';

const game = throughACrisis();

/** All that is read or told: text, labels, titles. Runs in the page. */
function textsOnPage(): readonly string[] {
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest('script, style, noscript, select') === null) texts.push(textContent ?? '');
  }
  const told = ['aria-label', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt'];
  for (const element of document.body.querySelectorAll('*'))
    for (const name of told) texts.push(element.getAttribute(name) ?? '');
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
}

/** Every text that a scenario brings, as one. */
function wordsOf(scenario: Scenario): string {
  const texts: string[] = [];
  const collect = (part: unknown): void => {
    if (typeof part === 'string') texts.push(part);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(collect);
  };
  collect(scenario);
  return texts.join('\n').replaceAll(/\s+/g, ' ').toLowerCase();
}

const scenarioWords = catalogue.map(({ id }) => wordsOf(builtIn(id))).join('\n');

/** Headlines are told as sentences, with a full stop that they do not have by themselves. */
const isOfScenario = (text: string): boolean => scenarioWords.includes(text.toLowerCase().replace(/\.$/, ''));

/** What the made-up language leaves at the end of all it says. */
const isMadeUp = (text: string): boolean => text.includes('~');

type Language = 'en' | 'en-XA';

const saidIn = (language: Language, text: string): RegExp =>
  exactly(language === 'en' ? text : pseudoText(text));

async function opensSettings(page: Page, language: Language): Promise<void> {
  const settings = page.getByRole('button', { name: saidIn(language, 'Settings') });
  const menu = page.getByRole('button', { name: saidIn(language, 'Menu') });
  await settings.or(menu).first().waitFor();
  if (await menu.isVisible()) await menu.click();
  await settings.last().click();
}

/** Picks another language in the settings, which stay open. */
async function picks(page: Page, from: Language, to: Language): Promise<void> {
  await page.getByRole('combobox', { name: saidIn(from, 'Language') }).selectOption(to);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, to);
}

async function closesSettings(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function chooses(page: Page, from: Language, to: Language): Promise<void> {
  await opensSettings(page, from);
  await picks(page, from, to);
  await closesSettings(page);
}

/** Texts in elements that are marked to be in a language of their own (or in none that is), one by one. Runs in the page. */
function textsMarked(isMarked: boolean): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    const hasMark = parentElement?.closest('body [lang][dir="auto"]') !== null;
    const isShown = parentElement?.closest('script, style, noscript, select') === null;
    if (isShown && hasMark === isMarked) texts.push(textContent ?? '');
  }
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
}

/** Longer than any name that a sentence of the page might consist of. */
const isLong = (text: string): boolean => text.length > 60;

const inMadeUp = (text: string): RegExp => exactly(pseudoText(text));

/**
 * Nothing is on the page but the made-up language and what the scenario says itself, which is marked as English, and nothing
 * else is.
 */
async function expectMadeUp(page: Page): Promise<void> {
  await expect
    .poll(async () =>
      (await page.evaluate(textsOnPage)).filter((text) => !isMadeUp(text) && !isOfScenario(text)),
    )
    .toEqual([]);
  expect((await page.evaluate(textsMarked, true)).filter(isMadeUp)).toEqual([]);
  const plain = await page.evaluate(textsMarked, false);
  expect(plain.filter((text) => isLong(text) && !isMadeUp(text))).toEqual([]);
}

/** Changes the language there and back, and finds every word of this screen, and of the settings before it, changed each time. */
async function expectAllChanged(page: Page): Promise<void> {
  await opensSettings(page, 'en');
  await picks(page, 'en', 'en-XA');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  await expectMadeUp(page);
  await picks(page, 'en-XA', 'en');
  await expect.poll(async () => (await page.evaluate(textsOnPage)).filter(isMadeUp)).toEqual([]);
  expect(await page.evaluate(textsMarked, true)).toEqual([]);
  await closesSettings(page);
}

/** Opens the game where the made-up language was in use when it was closed. */
async function opensInMadeUp(): Promise<Page> {
  const { page } = await openGame({ kept: { ...quick, language: 'en-XA' } });
  return page;
}

/** Opens the game in English, with the made-up language among those to choose from. */
async function opensInEnglish(): Promise<Page> {
  const page = await opensInMadeUp();
  await chooses(page, 'en-XA', 'en');
  return page;
}

async function opensAt(page: Page, isMoment: (state: State) => boolean): Promise<void> {
  await opensSavedFile(page, savedMoment(game, isMoment));
  await player(page).readsOn();
}

test('the title changes at once, and what it leads to is in the language that was kept', async () => {
  const page = await opensInMadeUp();
  const press = (text: string): Promise<void> =>
    page
      .getByRole('button', { name: inMadeUp(text) })
      .first()
      .click();
  const at = async (heading: string): Promise<void> => {
    await page
      .getByRole('heading', { name: inMadeUp(heading) })
      .first()
      .waitFor();
    await expectMadeUp(page);
  };
  await expectMadeUp(page);
  await press('About');
  await at('About');
  await press('Back');
  await press('For teachers');
  await at('For teachers');
  await page.keyboard.press('Escape');
  await press('Play');
  await page.getByRole('button', { name: inMadeUp('Start') }).waitFor();
  await at('New game');
  await press('Back');
  await press('First steps');
  await page.getByRole('button', { name: inMadeUp('Begin the talks') }).waitFor();
  await expectMadeUp(page);
  await press('Begin the talks');
  await at('What changed');
  await press('Continue');
  await at('Your moves');
  await page.getByRole('button', { name: beginningWith(pseudoText('Make an offer')) }).click();
  await at('Compose an offer');
  await page.keyboard.press('Escape');
  await press('Help');
  await at('How to play');
  await page.keyboard.press('Escape');
  await press('Menu');
  await press('To the title');
  await press('Saved games');
  await at('Saved games');
  await press('Back');
  await chooses(page, 'en-XA', 'en');
  await expectAllChanged(page);
});

test('the dialogs of the talks, the end and the debrief', async () => {
  const page = await opensInEnglish();
  const last = game.moves.findLastIndex(({ by }) => by === game.side);
  await opensAt(page, ({ moves }) => moves === last);
  await player(page, { after: last }).plays(game);
  await player(page).readsOn();
  await expectAllChanged(page);
  await page.getByRole('tab', { name: /^What happened$/ }).click();
  await chooses(page, 'en', 'en-XA');
  await page.getByRole('tabpanel').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  await expectMadeUp(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: inMadeUp('To the debrief') }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectMadeUp(page);
});

const moments: readonly (readonly [string, (state: State) => boolean])[] = [
  ['the talks', ({ session, crises, moves }) => session === 'talks' && crises.length === 0 && moves >= 4],
  ['a crisis', ({ crises }) => crises.length > 0],
  ['the capitals', ({ session }) => session === 'capitals'],
  ['a day in force', ({ session, crises }) => session === 'implementation' && crises.length === 0],
];

test.each(moments)('%s, and all papers', async (_, isMoment) => {
  const page = await opensInEnglish();
  await opensAt(page, isMoment);
  for (const paper of [/^Draft/, /^Who stands/, /^The ground$/, /^Briefing$/, /^What happened$/]) {
    await page.getByRole('tab', { name: paper }).click();
    await expectAllChanged(page);
  }
});
