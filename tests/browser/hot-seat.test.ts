// Two people at one device: each sees only what is theirs, and nothing of either while the device changes hands.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { foretell } from './story/foretold.ts';
import { quick, quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { exactly } from './story/words.ts';

const firstSteps = builtIn('first-steps');

/** Lines of a briefing that nobody but its side may read. */
function secretsOf(side: string): readonly string[] {
  const { briefing } = firstSteps.parties[side] ?? {};
  if (briefing === undefined) throw new Error(`The party "${side}" has no briefing.`);
  const { wants, cannotSign, couldTrade, atHome, beliefs } = briefing;
  return [...wants, ...cannotSign, ...couldTrade, ...atHome, ...beliefs.map(({ text }) => text)];
}

/** Drawing is slow in a browser without a graphics card: the rest of the game goes on without. */
async function stopsDrawing(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Menu$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Settings$/ })
    .click();
  await page.getByRole('checkbox', { name: /^Draw the map/ }).uncheck();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Close$/ })
    .click();
}

test('two people play the tutorial to its end, and the page never holds what the one in front of it may not know', async () => {
  const game = foretell({
    scenario: firstSteps,
    side: null,
    across: 'person',
    suits: ({ outcome }) => outcome.lasting,
  });
  const { page } = await openGame({ size: { width: 700, height: 500 }, kept: quickDrawn });
  const sides = Object.keys(firstSteps.parties);
  const handedTo: string[] = [];
  const expectHidden = async (side: string): Promise<void> => {
    const everything = await page.evaluate(() => document.documentElement.textContent);
    expect(secretsOf(side).filter((line) => everything.includes(line))).toEqual([]);
  };
  const people = player(page, {
    watch: async (situation) => {
      if (situation === 'over') return;
      if (situation !== 'handover') {
        const other = sides.find((side) => side !== (handedTo.at(-1) ?? game.state.sides[0]));
        return expectHidden(other ?? '');
      }
      for (const side of sides) await expectHidden(side);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      handedTo.push(sides.find((side) => heading?.includes(firstSteps.parties[side]?.name ?? side)) ?? '');
    },
  });
  await people.sitsDown(game);
  await people.plays(game, 4);
  await people.readsOn();
  await stopsDrawing(page);
  await people.plays(game);
  await people.seesTheEnd(game);
  await people.goesToTheDebrief();
  expect(new Set(handedTo)).toEqual(new Set(sides));
});

test('two people whose tab was closed in the middle of a turn find nothing on screen until one of them takes the device', async () => {
  const game = foretell({ scenario: firstSteps, side: null, across: 'person' });
  const first = game.moves.findIndex(({ by }) => by !== game.moves[0]?.by);
  const onTurn = game.moves[first + 1]?.by ?? '';
  const { page, reopen } = await openGame({ kept: quick });
  const before = player(page);
  await before.sitsDown(game);
  await before.plays(game, first + 1);
  const again = await reopen();
  await again.getByRole('button', { name: /^Resume$/ }).click();
  const name = firstSteps.parties[onTurn]?.name ?? '';
  await again.getByRole('heading', { level: 1, name: exactly(`Hand the device to ${name}`) }).waitFor();
  expect((await again.getByRole('main').innerText()).split(/\n+/)).toEqual([
    `Hand the device to ${name}`,
    `What follows is for ${name} alone.`,
    `I am ${name}`,
    'To the title',
  ]);
  const everything = await again.evaluate(() => document.documentElement.textContent);
  const secrets = Object.keys(firstSteps.parties).flatMap(secretsOf);
  expect(secrets.filter((line) => everything.includes(line))).toEqual([]);
  for (const part of ['banner', 'tabpanel', 'dialog', 'alert'] as const)
    expect(await again.getByRole(part).count()).toBe(0);
  const after = player(again, { after: before.made() });
  await after.readsOn();
  const paper = again.getByRole('tab', { name: /^Briefing$/ });
  await paper.click();
  const [own = ''] = secretsOf(onTurn);
  await again.getByRole('tabpanel').getByText(own).waitFor();
  await after.plays(game, 1);
});
