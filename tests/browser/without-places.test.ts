// A scenario without places: the table has the whole stage, nothing speaks of a map, and the lesson kit is a page away.
import { expect, test } from 'vitest';
import { builtIn } from '../scenario/built-in.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { openGame } from './harness/game.ts';
import { foretell } from './story/foretold.ts';
import { quick, quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';

test('the market hall is begun with its table drawn and no map; its levels are looked up', async () => {
  const game = foretell({ scenario: builtIn('market-hall'), side: 'brass', across: 'attache' });
  const { page } = await openGame({ size: { width: 1366, height: 768 }, kept: quickDrawn });
  const person = player(page);
  await person.sitsDown(game);
  await person.readsOn();
  await page.locator('canvas').waitFor();
  expect(await page.getByRole('button', { name: /^(Closer|Zoom|Whole map)/i }).count()).toBe(0);
  expect(await page.getByRole('group', { name: /^Map$/ }).count()).toBe(0);
  await page.getByRole('tab', { name: /^Levels$/ }).click();
  await page.getByRole('tabpanel').getByText('Peace with the neighbours').waitFor();
  await expectAccessible(page);
});

test('the lesson kit opens from the teachers’ dialog, and its pages lead to each other', async () => {
  const { page } = await openGame({ kept: quick });
  await page.getByRole('button', { name: /^For teachers/ }).click();
  const kit = page.getByRole('link', { name: /^Lesson plans/ });
  await page.goto(new URL((await kit.getAttribute('href')) ?? '', page.url()).href);
  await page.getByRole('link', { name: /^A plan for 45 minutes$/ }).click();
  await page.getByRole('heading', { level: 1, name: /^A plan for 45 minutes$/ }).waitFor();
  await page.waitForFunction(() => getComputedStyle(document.body).margin === '0px');
  await expectAccessible(page);
});
