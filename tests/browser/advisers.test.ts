// The advisers are asked from a card that is open and from an offer as it is put together, answer with their ranges, and can be switched off.
import { expect, test } from 'vitest';
import { openGame } from './harness/game.ts';
import { opening } from './story/games.ts';
import { expectGoodScreen } from './story/good-screen.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';

test('a card is asked about before it is played', async () => {
  const { page } = await openGame({ kept: quick });
  const person = player(page);
  await person.sitsDown(opening());
  await person.readsOn();
  const card = page.getByRole('button', { name: /^Walk the bridge/ }).first();
  await card.click();
  await page.getByRole('button', { name: /^Ask the advisers about: / }).click();
  const advisers = page.getByRole('region', { name: /^The advisers$/ });
  await advisers.waitFor();
  expect(await advisers.getByText(/^The adviser (on the ground|for home)/).count()).toBe(2);
  // The button that was pressed is gone; the focus stays in its place, and what follows is the next thing to press.
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('aria-label')).toMatch(/^Play it: Walk the bridge/);
  const told = (await advisers.getByRole('listitem').allTextContents()).join('\n');
  expect(told).toMatch(
    /^Days in force, where it comes to that \(median; 6 are played\): .+ with it, .+ without$/mu,
  );
  expect(told).toMatch(/^People under siege on .+: [\d,]+ \([\d,]+–[\d,]+\) with it, /mu);
  expect(told).toMatch(/^People reached with aid until .+: [\d,]+ \([\d,]+–[\d,]+\) with it, /mu);
  await expectGoodScreen(page);
});

test('an offer is asked about as it is put together', async () => {
  const { page } = await openGame({ size: { width: 390, height: 844 }, kept: quick });
  const person = player(page);
  await person.sitsDown(opening());
  await person.readsOn();
  await page
    .getByRole('button', { name: /^Make an offer/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: /^Ask the advisers/ }).count()).toBe(0);
  const wordings = dialog.getByRole('group', { name: /^Wordings of / }).first();
  if (!(await wordings.isVisible())) await dialog.locator('summary').first().click();
  await wordings.getByRole('radio', { disabled: false }).last().check();
  await dialog.getByRole('button', { name: /^Ask the advisers about: / }).click();
  const advisers = dialog.getByRole('region', { name: /^The advisers$/ });
  await advisers.waitFor();
  expect(await advisers.getByText(/^The adviser (on the ground|for home)/).count()).toBe(2);
  await expectGoodScreen(page);
});

test('where they are switched off there is nobody to ask', async () => {
  const { page } = await openGame({ kept: quick });
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
