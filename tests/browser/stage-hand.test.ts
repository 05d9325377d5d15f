// Moves picked on the stage of a laptop: cards, refused ones, answers, in the page's language and direction.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layHand } from '../../src/stage/geometry/hand-layout.ts';
import { regionsOf } from '../../src/stage/geometry/regions.ts';
import type { State } from '../../src/simulation/state.ts';
import { setLanguage, t } from '../../src/presentation/wording/wording.ts';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { type Foretold, foretell } from './story/foretold.ts';
import { keepsSettings, quickDrawn } from './story/kept-settings.ts';
import { opening as openingGame } from './story/games.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';
import { exactly } from './story/words.ts';

const side = 'netherford';
const tutorial = foretell({
  scenario: builtIn('first-steps'),
  side,
  across: 'attache',
  suits: ({ moves }) => moves.some(({ by, move }) => by === side && move.kind === 'answer'),
});

/** The side that speaks first has nothing to answer yet. */
const opening = openingGame();
const isFirstHand = ({ moves }: State): boolean => moves === 0;
const isOffered = ({ session, offer, crises }: State): boolean =>
  session === 'talks' && offer !== null && offer.by !== side && crises.length === 0;
const isAsked = ({ crises }: State): boolean => crises.some(({ answers }) => answers[side] === null);

interface Stage {
  readonly page: Page;
  readonly canvas: Locator;
  /** Presses a card of the first group, counted from 0, or another point that far into it. */
  readonly pressCard: (index: number) => Promise<void>;
}

/** A laptop with the game at a moment, the stage drawn. */
async function laptop(game: Foretold, isMoment: (state: State) => boolean): Promise<Stage> {
  const { page } = await openGame({
    size: { width: 1366, height: 768 },
    kept: quickDrawn,
    profile: { reducedMotion: 'reduce' },
  });
  await opensSavedFile(page, savedMoment(game, isMoment));
  await player(page).readsOn();
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  return { page, canvas, pressCard: (index) => pressCard(canvas, index) };
}

async function pressCard(canvas: Locator, index: number, mirrored = false): Promise<void> {
  const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
  const { hand } = regionsOf(width, height);
  expect(hand).not.toBeNull();
  const keys = Array.from({ length: index + 1 }, (_, i) => String(i));
  const box = layHand([{ kind: 'first', keys }], width, hand?.height ?? 0).cards.at(-1)?.box;
  const along = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  await canvas.click({
    position: {
      x: mirrored ? width - along : along,
      y: (hand?.y ?? 0) + (box?.y ?? 0) + (box?.height ?? 0) / 2,
    },
  });
}

/** A picture of something once nothing on it moves. */
async function atRest(take: () => Promise<Buffer>): Promise<Buffer> {
  let before = await take();
  await expect
    .poll(async () => {
      const last = before;
      before = await take();
      return last.equals(before);
    })
    .toBe(true);
  return before;
}

/** The button that opens the key to the map, which stands at the foot of it: a word of the stage's own. */
async function pictureOfTheKey(page: Page, canvas: Locator): Promise<Buffer> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
  const { map } = regionsOf(width, height);
  return page.screenshot({ clip: { x, y: y + map.height - 70, width: 170, height: 40 } });
}

const walk = /^Play it: Walk the bridge together$/;

test('a card pressed on the stage unfolds on the desk; pressed again, it is played', async () => {
  const { page, pressCard: press } = await laptop(opening, isFirstHand);
  await page.getByText(/^Your turn, 2 actions left$/).waitFor();
  await press(3);
  await page.getByRole('button', { name: walk }).waitFor();
  await press(3);
  await page.getByText(/^Your turn, 1 action left$/).waitFor();
});

test('a refused card says why on the desk, and the focus goes there', async () => {
  const { page, pressCard: press } = await laptop(opening, isFirstHand);
  await press(2);
  const button = page.getByRole('button', { name: /^Initial the text/ });
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  const reason = await button.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${reason}"]`).isVisible()).toBe(true);
});

test('a card under the focus on the desk is shown on the stage, with what it touches', async () => {
  const { page, canvas } = await laptop(opening, isFirstHand);
  const before = await atRest(() => canvas.screenshot());
  const button = page.getByRole('button', { name: /^Walk the bridge together/ });
  await button.focus();
  await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(false);
  await button.evaluate((element) => element.blur());
  await page.mouse.move(1, 1);
  await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(true);
});

test('an offer is refused with its card on the stage', async () => {
  const { page, pressCard: press } = await laptop(tutorial, isOffered);
  const offer = page.getByRole('region', { name: /^The offer on the table$/ });
  const answers = await offer.getByRole('button').count();
  await press(answers - 1);
  await offer.waitFor({ state: 'detached' });
});

test('a crisis is answered with a card on the stage', async () => {
  const { page, pressCard: press } = await laptop(tutorial, isAsked);
  const question = page.getByRole('heading', { name: /^An answer is needed$/ });
  await question.waitFor();
  const answers = page.locator('.answer').getByRole('button');
  const refused = await answers.evaluateAll((all) => all.map((answer) => answer.ariaDisabled === 'true'));
  await press(refused.indexOf(false));
  await question.waitFor({ state: 'detached' });
});

test('the hand begins at the right where the page runs from right to left', async () => {
  const { page, canvas } = await laptop(opening, isFirstHand);
  const before = await atRest(() => canvas.screenshot());
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(false);
  await pressCard(canvas, 3, true);
  await page.getByRole('button', { name: walk }).waitFor();
});

/** Goes on with the kept game, in the language that the page speaks. */
async function resumes(page: Page): Promise<void> {
  await page.getByRole('button', { name: exactly(t('ui.resume')) }).click();
  await page.getByRole('button', { name: exactly(t('ui.begin-talks')) }).click();
  await page.locator('canvas').waitFor();
}

test('words changed on an open stage are as on one opened in that language', async () => {
  const { page, canvas } = await laptop(opening, isFirstHand);
  // English, accented and longer: no other language ships yet.
  await keepsSettings(page, { language: 'en-XA' });
  await page.reload();
  setLanguage('en-XA');
  await resumes(page);
  await atRest(() => canvas.screenshot());
  await page.getByRole('button', { name: exactly(t('ui.menu')) }).click();
  await page.getByRole('button', { name: exactly(t('ui.settings')) }).click();
  await page.getByRole('combobox', { name: exactly(t('settings.language')) }).selectOption('en');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const changed = await atRest(() => pictureOfTheKey(page, canvas));
  await page.reload();
  setLanguage('en');
  await resumes(page);
  await expect.poll(async () => changed.equals(await pictureOfTheKey(page, canvas))).toBe(true);
});
