// Whole games against the computer, from the title to the debrief, in the built page.
import { expect, test } from 'vitest';
import { openGame } from './harness/game.ts';
import { type Foretold, builtIn, foretell, idle } from './story/foretold.ts';
import { player } from './story/player.ts';
import { journalIn, savesAsFile } from './story/saved-game-file.ts';

const geneva = builtIn('geneva-2016');

/** A text was signed and came into force, and something happened that needed an answer. */
const isEventful = ({ outcome, moves }: Foretold): boolean =>
  outcome.ratified && moves.some(({ move }) => move.kind === 'answer');

test.each(Object.keys(geneva.parties))(
  'the Geneva talks are played as "%s" to the debrief, move for move as in Node',
  async (side) => {
    const game = foretell({ scenario: geneva, side, across: 'ambassador', suits: isEventful });
    const { page } = await openGame();
    const person = player(page);
    await person.hurries();
    await person.begins(game);
    await person.readsTheBriefing();
    await person.plays(game);
    await person.seesTheEnd(game);
    await person.goesToTheDebrief();
    expect(journalIn(await savesAsFile(page)).moves).toEqual(game.moves);
  },
);

test('talks in which a person only ends turns lead nowhere', async () => {
  const game = foretell({
    scenario: builtIn('first-steps'),
    side: 'overwater',
    across: 'minister',
    manner: idle,
  });
  const { page } = await openGame();
  const person = player(page);
  await person.hurries();
  await person.begins(game);
  await person.readsTheBriefing();
  await person.plays(game);
  await person.seesTheEnd(game);
  expect(game.state.ended?.how).toBe('noDeal');
});
