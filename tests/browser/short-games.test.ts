// Games with map and table drawn, and games that lead nowhere.
import { expect, test } from 'vitest';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { foretell, idle } from './story/foretold.ts';
import { expectToFit } from './story/good-screen.ts';
import { finger } from './story/hands.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';

const firstSteps = builtIn('first-steps');

test('the tutorial is played on a phone with a finger, map and table drawn, and its text lasts', async () => {
  const game = foretell({
    scenario: firstSteps,
    side: 'overwater',
    across: 'attache',
    suits: ({ outcome }) => outcome.lasting,
  });
  const { page } = await openGame({ size: { width: 390, height: 844 }, profile: { hasTouch: true } });
  const person = player(page, { hands: finger });
  await person.hurries({ drawing: true });
  await person.playsThrough(game);
});

test('a game is played from right to left and without movement, to a debrief that fits', async () => {
  const game = foretell({ scenario: firstSteps, side: 'netherford', across: 'attache' });
  const { page } = await openGame({
    kept: { ...quick, language: 'en-XB' },
    profile: { reducedMotion: 'reduce' },
  });
  await page.waitForFunction(() => document.documentElement.dir === 'rtl');
  const person = player(page);
  await person.begins(game);
  await person.readsTheBriefing();
  await person.plays(game);
  await expectToFit(page);
  await person.seesTheEnd(game);
  await person.goesToTheDebrief();
  await expectToFit(page);
});

test('the Geneva talks open with the map drawn and consequences played out', async () => {
  const game = foretell({ scenario: builtIn('geneva-2016'), side: 'us', across: 'ambassador' });
  const { page } = await openGame();
  const person = player(page);
  await person.begins(game);
  await person.readsTheBriefing();
  await person.plays(game, 1);
  await person.readsOn();
});

test('talks in which a person only ends turns lead nowhere', async () => {
  const game = foretell({ scenario: firstSteps, side: 'overwater', across: 'minister', manner: idle });
  expect(game.state.ended?.how).toBe('noDeal');
  const { page } = await openGame({ kept: quick });
  await player(page).playsThrough(game);
});
