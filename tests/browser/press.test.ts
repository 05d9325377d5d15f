// What a press brings is told first: the hand follows a frame later, and nobody can press on the old one.
import { expect, test } from 'vitest';
import type { State } from '../../src/simulation/state.ts';
import { openGame } from './harness/game.ts';
import { opening } from './story/games.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';

/** CSS pixels. */
const phone = { width: 390, height: 844 };

const isFirstHand = ({ moves }: State): boolean => moves === 0;

/** What the page shows in the frame after a press, and what once a key was pressed in that same frame. */
interface AfterPress {
  readonly isTold: boolean;
  readonly isHandOld: boolean;
  readonly isHandOldAfterKey: boolean;
  readonly focused: string;
}

/** Presses the button of the card that is open, and a key before the next frame is drawn. */
function pressAndLook(): Promise<AfterPress> {
  const button = document.querySelector<HTMLElement>('.card-details .button--primary');
  if (button === null) throw new Error('No card is open that can be played.');
  button.focus();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const isTold = document.querySelector('.just-now') !== null;
      const isHandOld = button.isConnected;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
      queueMicrotask(() => {
        const focused = document.activeElement?.textContent ?? '';
        resolve({ isTold, isHandOld, isHandOldAfterKey: button.isConnected, focused });
      });
    });
    button.click();
  });
}

test('the news of a move stands before its new hand, a key in between meets the new hand, and the focus finds it', async () => {
  const { page } = await openGame({ size: phone, kept: quick, profile: { reducedMotion: 'reduce' } });
  await opensSavedFile(page, savedMoment(opening(), isFirstHand));
  await player(page).readsOn();
  // The last card of the first group, far down the page.
  await page.locator('.hand-group:first-of-type [data-card^="play:"]:not([aria-disabled])').last().click();
  await page.getByRole('button', { name: /^Play it: / }).waitFor();
  expect(await page.evaluate(pressAndLook)).toEqual({
    isTold: true,
    isHandOld: true,
    isHandOldAfterKey: false,
    focused: 'Just now',
  });
  // Told where it can be seen: the card that was played is closed, and the page is back where its news begin.
  expect(await page.locator('.card-details').count()).toBe(0);
  const news = await page.getByRole('heading', { name: /^Just now$/ }).boundingBox();
  expect(news?.y).toBeGreaterThanOrEqual(0);
  expect(news?.y).toBeLessThan(phone.height / 2);
});
