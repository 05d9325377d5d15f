// Whole games of the Geneva talks against the computer, from the title to the debrief, in the built page.
import { expect, test } from 'vitest';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { foretell } from './story/foretold.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { journalIn, savesAsFile } from './story/saved-game-file.ts';

const geneva = builtIn('geneva-2016');

test.each(Object.keys(geneva.parties))(
  'the Geneva talks are played as "%s" to the debrief, move for move as in Node',
  async (side) => {
    const game = foretell({
      scenario: geneva,
      side,
      across: 'attache',
      suits: ({ outcome, moves }) => outcome.ratified && moves.some(({ move }) => move.kind === 'answer'),
    });
    const { page } = await openGame({ kept: quick });
    await player(page).playsThrough(game);
    expect(journalIn(await savesAsFile(page)).moves).toEqual(game.moves);
  },
);
