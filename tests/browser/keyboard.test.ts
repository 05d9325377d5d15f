// A complete game without a pointer: every control is reached by keys, and the focus is always somewhere and always shows.
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { foretell, idle } from './story/foretold.ts';
import { opening } from './story/games.ts';
import { keyboard } from './story/hands.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';

test('a whole game is played by keyboard alone, with an offer, cards, a crisis and the capitals', async () => {
  const game = foretell({
    scenario: builtIn('first-steps'),
    side: 'overwater',
    across: 'ambassador',
    suits: ({ outcome, moves, side }) =>
      outcome.lasting &&
      ['propose', 'play', 'answer', 'submit'].every((kind) =>
        moves.some(({ by, move }) => by === side && move.kind === kind),
      ),
  });
  const { page } = await openGame();
  const person = player(page, { hands: keyboard(page) });
  await person.hurries();
  await person.playsThrough(game);
});

test('one key on “First steps” opens the tutorial’s content note and briefing, and another the talks', async () => {
  const { page } = await openGame();
  const hands = keyboard(page);
  await hands.press(page.getByRole('button', { name: /^First steps$/ }));
  const heading = page.getByRole('heading', { level: 1, name: /^Briefing: Overwater$/ });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('region', { name: /^Before you begin$/ }).waitFor();
  const person = player(page, { hands });
  await person.readsTheBriefing();
  const hint = page.getByRole('region', { name: /^Hint$/ });
  await hint.getByText(/^Your town, theirs, and the bridge between/).waitFor();
  expect(await person.readsOn()).toBe('hand');
  // What waits for nothing leaves once the news are read, and makes room for what is to be done.
  await hint.getByText(/Make an offer/).waitFor();
});

test('single keys act on the playing screen, and not once they are switched off', async () => {
  const { page } = await openGame({ kept: quick });
  const hands = keyboard(page);
  const person = player(page, { hands });
  await person.sitsDown(opening());
  await person.readsOn();
  await page.keyboard.press('5');
  await page.getByRole('tab', { name: /^Briefing$/, selected: true }).waitFor();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: /^How to play$/ });
  await help.waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await hands.press(page.getByRole('button', { name: /^Menu$/ }));
  await hands.press(page.getByRole('dialog').getByRole('button', { name: /^Settings$/ }));
  await hands.tick(page.getByRole('checkbox', { name: /^Single keys/ }));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('1');
  expect(await page.getByRole('tab', { name: /^Briefing$/ }).getAttribute('aria-selected')).toBe('true');
});

test('on a phone the long hand of the Geneva talks is folded by kind, and what cannot be played says why', async () => {
  const game = foretell({ scenario: builtIn('geneva-2016'), side: 'us', across: 'attache', manner: idle });
  const before = game.moves.findIndex(({ by }, place) => by === game.side && place > 0);
  const { page } = await openGame({ size: { width: 390, height: 844 }, kept: quick });
  const hands = keyboard(page);
  await opensSavedFile(
    page,
    savedMoment(game, ({ moves }) => moves === before),
  );
  const person = player(page, { hands, after: before });
  while ((await person.readsOn()) !== 'hand') await person.plays(game, 1);
  const group = (name: RegExp): Locator => page.getByRole('region', { name });
  const fold = (name: RegExp): Locator => group(name).getByRole('heading', { level: 3 }).getByRole('button');
  const cards = (name: RegExp): Locator => group(name).getByRole('list').getByRole('button');
  expect(await fold(/^At the table$/).getAttribute('aria-expanded')).toBe('true');
  for (const folded of [/^In public$/, /^On the ground$/, /^Not now$/])
    expect(await cards(folded).count()).toBe(0);
  await hands.press(fold(/^In public$/));
  expect(await fold(/^In public$/).textContent()).toBe(`In public (${await cards(/^In public$/).count()})`);
  expect(
    await cards(/^In public$/)
      .and(page.locator('[aria-disabled]'))
      .count(),
  ).toBe(0);
  await hands.press(fold(/^Not now$/));
  const refused = await cards(/^Not now$/).all();
  expect(refused.length).toBeGreaterThan(0);
  for (const card of refused) {
    const reason = page.locator(`[id="${await card.getAttribute('aria-describedby')}"]`);
    expect(await card.getAttribute('aria-disabled')).toBe('true');
    expect(await reason.isVisible()).toBe(true);
    expect(await reason.textContent()).toMatch(/\S/);
  }
  await person.plays(game, 1);
  while ((await person.readsOn()) !== 'hand') await person.plays(game, 1);
  expect(await fold(/^In public$/).getAttribute('aria-expanded')).toBe('true');
});
