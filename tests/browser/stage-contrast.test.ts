// What is written on the stage can be read: contrast measured from the pixels of the picture as it is drawn.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { regionsOf } from '../../src/stage/geometry/regions.ts';
import type { State } from '../../src/simulation/state.ts';
import { type Read, readCanvas, watchesWriting } from './harness/canvas-text.ts';
import { openGame } from './harness/game.ts';
import { recordedGame } from './story/games.ts';
import { quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';

const game = recordedGame();

/** Cards that answer, cards that can be played, cards that are refused. */
const isOffered = ({ session, offer, crises }: State): boolean =>
  session === 'talks' && offer !== null && offer.by !== game.side && crises.length === 0;
const isCeasefire = ({ session, crises }: State): boolean =>
  session === 'implementation' && crises.length === 0;

interface Stage {
  readonly page: Page;
  readonly canvas: Locator;
}

/** The stage at a moment of the recorded game, in the page's own typefaces. */
async function stageAt(
  isMoment: (state: State) => boolean,
  size: { readonly width: number; readonly height: number },
): Promise<Stage> {
  const { page } = await openGame({ size, kept: quickDrawn, profile: { reducedMotion: 'reduce' } });
  await watchesWriting(page);
  await page.reload();
  await opensSavedFile(page, savedMoment(game, isMoment));
  await player(page).readsOn();
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  await expect
    .poll(() => page.evaluate(() => document.fonts.size > 0 && document.fonts.status))
    .toBe('loaded');
  return { page, canvas };
}

/** The button at the foot of the map. */
async function opensTheKey({ canvas }: Stage): Promise<void> {
  const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
  await canvas.click({ position: { x: 60, y: regionsOf(width, height).map.height - 50 } });
}

/** WCAG 2.2, 1.4.3: large is 24 CSS pixels and more, or 18.66 and bold. */
const needed = ({ size, bold }: Read): number => (size >= 24 || (bold && size >= 18.66) ? 3 : 4.5);

const faintIn = (read: readonly Read[]): readonly string[] =>
  read
    .filter((text) => text.contrast < needed(text))
    .map(({ text, contrast }) => `“${text}” reads at ${contrast.toFixed(2)}:1`);

const textsIn = (read: readonly Read[]): readonly string[] => read.map(({ text }) => text);

test('map, table, hand and key are readable on a laptop, refused cards too', async () => {
  const stage = await stageAt(isOffered, { width: 1366, height: 768 });
  await opensTheKey(stage);
  const read = await readCanvas(stage.page, stage.canvas);
  expect(textsIn(read)).toEqual(
    expect.arrayContaining([
      'Hasakah',
      'The Syrian army',
      'Draft agreement',
      'Make an offer',
      'Initial the text',
    ]),
  );
  expect(faintIn(read)).toEqual([]);
});

test('map and table are readable on a phone, while convoys are on the road', async () => {
  const { page, canvas } = await stageAt(isCeasefire, { width: 390, height: 844 });
  const read = await readCanvas(page, canvas);
  expect(textsIn(read)).toEqual(expect.arrayContaining(['Hasakah', 'Publishing the text']));
  expect(faintIn(read)).toEqual([]);
});
