// Whole games against the computer, from the title to the debrief, in the built page.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness/game.ts';
import { type Foretold, builtIn, foretell, idle } from './story/foretold.ts';
import { player } from './story/player.ts';
import { journalIn, savesAsFile } from './story/saved-game-file.ts';

const geneva = builtIn('geneva-2016');
const firstSteps = builtIn('first-steps');

async function playsToTheDebrief(game: Foretold, page: Page, drawing = false): Promise<void> {
  const person = player(page);
  await person.hurries({ drawing });
  await person.begins(game);
  await person.readsTheBriefing();
  await person.plays(game);
  await person.seesTheEnd(game);
  await person.goesToTheDebrief();
}

test.each(Object.keys(geneva.parties))(
  'the Geneva talks are played as "%s" to the debrief, move for move as in Node',
  async (side) => {
    const game = foretell({
      scenario: geneva,
      side,
      across: 'ambassador',
      suits: ({ outcome, moves }) => outcome.ratified && moves.some(({ move }) => move.kind === 'answer'),
    });
    const { page } = await openGame();
    await playsToTheDebrief(game, page);
    expect(journalIn(await savesAsFile(page)).moves).toEqual(game.moves);
  },
);

test('the tutorial is played on a phone, map and table drawn, and its text lasts', async () => {
  const game = foretell({
    scenario: firstSteps,
    side: 'overwater',
    across: 'attache',
    suits: ({ outcome }) => outcome.lasting,
  });
  const { page } = await openGame({ size: { width: 390, height: 844 }, profile: { hasTouch: true } });
  await playsToTheDebrief(game, page, true);
});

test('the Geneva talks open with the map drawn and consequences played out', async () => {
  const game = foretell({ scenario: geneva, side: 'us', across: 'ambassador' });
  const { page } = await openGame();
  const person = player(page);
  await person.begins(game);
  await person.readsTheBriefing();
  await person.plays(game, 3);
  await person.readsOn();
});

test('talks in which a person only ends turns lead nowhere', async () => {
  const game = foretell({ scenario: firstSteps, side: 'overwater', across: 'minister', manner: idle });
  expect(game.state.ended?.how).toBe('noDeal');
  const { page } = await openGame();
  await playsToTheDebrief(game, page);
});
