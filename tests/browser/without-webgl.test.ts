// A browser that cannot draw the map: it is said once, and the desk alone plays.
import { expect, test } from 'vitest';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { foretell } from './story/foretold.ts';
import { quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';

test('without WebGL the game is played from the lists, to its end', async () => {
  const game = foretell({ scenario: builtIn('first-steps'), side: 'netherford', across: 'attache' });
  const { page } = await openGame({ browser: 'without WebGL', kept: quickDrawn });
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
  const person = player(page);
  await person.sitsDown(game);
  await person.readsOn();
  await page
    .getByText(/not drawn/)
    .first()
    .waitFor();
  await page.getByRole('tab', { name: /^The ground$/ }).click();
  expect(await page.getByRole('tabpanel').getByRole('rowheader').count()).toBeGreaterThan(0);
  await person.plays(game);
  await person.seesTheEnd(game);
  await person.goesToTheDebrief();
});
