// Where things stand: in the middle, in one row, in view, and over nothing else.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { State } from '../../src/simulation/state.ts';
import { openGame } from './harness/game.ts';
import { throughACrisis } from './story/games.ts';
import { quick, quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';
import { exactly } from './story/words.ts';

const laptop = { width: 1366, height: 768 } as const;
const phone = { width: 390, height: 844 } as const;
const sizes = [laptop, { width: 1280, height: 800 }, { width: 1024, height: 768 }, phone] as const;

const game = throughACrisis();

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('That is not on the page.');
  return box;
}

async function opensAt(page: Page, isMoment: (state: State) => boolean): Promise<void> {
  await opensSavedFile(page, savedMoment(game, isMoment));
  await player(page).readsOn();
}

/** How many rows these parts stand in. */
async function rowsOf(parts: Locator): Promise<number> {
  const boxes = await Promise.all((await parts.all()).map(boxOf));
  return new Set(boxes.map(({ y }) => Math.round(y))).size;
}

const isInForce = ({ session, cessation, day, crises }: State): boolean =>
  session === 'implementation' && (cessation.since ?? day) < day && crises.length === 0;

test('the paper about the game stands in the middle of a wide page', async () => {
  const { page } = await openGame({ size: laptop, kept: quick });
  await page.getByRole('button', { name: /^About/ }).click();
  const heading = page.getByRole('heading', { name: /^About$/ });
  await heading.waitFor();
  const paper = await boxOf(page.getByText(/^Two negotiators bargain/).locator('..'));
  const end = laptop.width - (paper.x + paper.width);
  expect(Math.abs(paper.x - end)).toBeLessThan(20);
  expect(Math.abs((await boxOf(page.locator('header'))).x - paper.x)).toBeLessThan(2);
});

test('the days in force: the buttons that end them, the papers, and whole entries of the calendar with today', async () => {
  const { page } = await openGame({ size: laptop, kept: quick });
  await opensAt(page, isInForce);
  const entries = page.getByRole('region', { name: /^Calendar$/ }).getByRole('listitem');
  for (const size of sizes) {
    await page.setViewportSize(size);
    const ends = page.getByRole('button', { name: /^(End the day|Run on until something happens)$/ });
    expect(await rowsOf(ends), `at ${size.width} × ${size.height}`).toBe(1);
    expect(await rowsOf(page.getByRole('tab')), `at ${size.width} × ${size.height}`).toBe(1);
    await expect
      .poll(() => cutEntries(entries), { message: `at ${size.width} × ${size.height}` })
      .toEqual([]);
  }
});

const us = game.side ?? '';

test('with an offer to be answered, one’s own moves begin within the window of a laptop', async () => {
  const { page } = await openGame({ size: laptop, kept: quickDrawn });
  const hasBigOffer = ({ offer, crises }: State): boolean =>
    offer !== null && offer.by !== us && Object.keys(offer.package).length > 1 && crises.length === 0;
  await opensSavedFile(page, savedMoment(game, hasBigOffer));
  await player(page).readsOn();
  const moves = await boxOf(page.getByRole('heading', { name: /^Your moves$/ }));
  const ends = await boxOf(page.getByRole('button', { name: /^End the turn$/ }));
  expect(moves.y + moves.height).toBeLessThan(ends.y);

  const why = page.getByRole('button', { name: /^Refuse, and say why$/ });
  const reasons = page.getByRole('button', { name: /^Refuse: the trouble is/ });
  expect(await why.getAttribute('aria-expanded')).toBe('false');
  expect(await reasons.count()).toBe(0);
  await why.press('Enter');
  expect(await reasons.count()).toBeGreaterThan(1);

  await page.getByRole('button', { name: /^Ask the advisers about: Accept/ }).click();
  const advisers = page.getByRole('region', { name: /^The advisers$/ });
  await advisers.waitFor();
  expect(await advisers.getByText(/^The adviser (on the ground|for home)/).count()).toBe(2);
});

test('on a phone held sideways the deck begins beside the stage, which stays whole as the page passes', async () => {
  const sideways = { width: 844, height: 390 };
  const { page } = await openGame({ size: sideways, kept: quickDrawn });
  await opensSavedFile(
    page,
    savedMoment(game, ({ moves, crises }) => moves >= 4 && crises.length === 0),
  );
  await player(page).readsOn();
  const stage = page.locator('canvas');
  await stage.waitFor();
  const before = await boxOf(stage);
  const deck = await boxOf(page.getByRole('region', { name: /^The situation$/ }));
  expect(deck.x).toBeGreaterThanOrEqual(before.x + before.width);
  expect(deck.y).toBeLessThan(sideways.height * 0.8);
  await page.mouse.move(before.width + 100, 200);
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(() => scrollY > 0);
  expect((await boxOf(stage)).y).toBe(before.y);

  // A laptop's window at 400 %: what map and table need is more than it shows at once.
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(async () => (await boxOf(stage)).height).toBeGreaterThan(350);
});

test('the answers to a crisis are near each other, and what each does unfolds by keyboard', async () => {
  const { page } = await openGame({ size: laptop });
  const asked = game.moves.findIndex(({ by, move }) => by === us && move.kind === 'answer');
  await opensAt(page, ({ moves }) => moves === asked);
  await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^An answer is needed: /);
  const { scenario, moves } = game;
  const { move } = moves[asked] ?? {};
  const crisis = move?.kind === 'answer' ? scenario.events[move.crisis] : undefined;
  const titles = Object.values(crisis?.answers ?? {}).map(({ title }) => title);
  const here = page.getByRole('region', { name: /^The situation$/ });
  const answers = await Promise.all(
    titles.map((title) => boxOf(here.getByRole('button', { name: exactly(title) }))),
  );
  const gaps = answers.slice(1).map(({ y }, at) => y - (answers[at]?.y ?? y));
  expect(Math.max(...gaps)).toBeLessThan(190);
  const more = here.locator('summary').filter({ hasText: /more$/ }).first();
  await more.press('Enter');
  const all = more.locator('..').getByRole('listitem');
  expect(await all.count()).toBeGreaterThan(1);
  expect(await all.first().isVisible()).toBe(true);
});

test('a caption for a sound has a line of its own at the foot of the window, and moves nothing', async () => {
  const { page } = await openGame({ kept: quick });
  await opensAt(page, ({ offer, crises }) => offer !== null && offer.by !== us && crises.length === 0);
  const line = page.locator('.caption-line');
  // A phone has no line to spare: there it takes room only while something is heard.
  await page.setViewportSize(phone);
  expect(await line.isVisible()).toBe(false);
  for (const size of sizes.filter((one) => one !== phone)) {
    await page.setViewportSize(size);
    const { y, height } = await boxOf(line);
    expect(y + height, `at ${size.width} × ${size.height}`).toBeCloseTo(size.height, 0);
  }
  await page.setViewportSize(laptop);
  const deck = await boxOf(page.getByRole('region', { name: /^The situation$/ }));
  const room = await boxOf(line);
  expect(deck.y + deck.height).toBeLessThanOrEqual(room.y + 1);
  await page
    .getByRole('button', { name: /^Refuse the offer$/ })
    .first()
    .click();
  await expect.poll(() => line.textContent()).toMatch(/\.$/);
  expect(await boxOf(line)).toEqual(room);
});

/** Entries that are partly in view, and today’s where it is not wholly so. */
async function cutEntries(entries: Locator): Promise<readonly string[]> {
  return entries.evaluateAll((all) =>
    all
      .filter((entry) => {
        const strip = entry.parentElement?.getBoundingClientRect() ?? new DOMRect();
        const { left, right } = entry.getBoundingClientRect();
        const isWhole = left > strip.left - 1.5 && right < strip.right + 1.5;
        const isAway = right < strip.left + 1.5 || left > strip.right - 1.5;
        return entry.hasAttribute('aria-current') ? !isWhole : !isWhole && !isAway;
      })
      .map((entry) => entry.textContent),
  );
}
