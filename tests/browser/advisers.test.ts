// The advisers are asked from a card that is open, answer with their ranges, and can be switched off.
import { expect, test } from 'vitest';
import { openGame } from './harness/game.ts';
import { opening } from './story/games.ts';
import { expectGoodScreen } from './story/good-screen.ts';
import { player } from './story/player.ts';

test('a card is asked about before it is played', async () => {
  const { page } = await openGame();
  const person = player(page);
  await person.sitsDown(opening());
  await person.readsOn();
  const card = page.getByRole('button', { name: /^Walk the bridge/ }).first();
  await card.click();
  await page.getByRole('button', { name: /^Ask the advisers about: / }).click();
  const advisers = page.getByRole('region', { name: /^The advisers$/ });
  await advisers.waitFor();
  expect(await advisers.getByText(/^The adviser (on the ground|for home)/).count()).toBe(2);
  expect(await advisers.getByRole('listitem').count()).toBeGreaterThan(2);
  await expectGoodScreen(page);
});

test('where they are switched off there is nobody to ask', async () => {
  const { page } = await openGame();
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByRole('checkbox', { name: /^Advisers may be asked/ }).uncheck();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Close$/ })
    .click();
  const person = player(page);
  await person.sitsDown(opening());
  await person.readsOn();
  await page
    .getByRole('button', { name: /^Walk the bridge/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Play it: / })
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: /^Ask the advisers/ }).count()).toBe(0);
});
