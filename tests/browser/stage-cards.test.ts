// No card of a built-in scenario has its title cut, at any of the sizes that have a hand on the stage.
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pointTitle, stakeholderName } from '../../src/presentation/names.ts';
import { t } from '../../src/presentation/wording/wording.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import type { State } from '../../src/simulation/state.ts';
import { layTitle, widthOfCard } from '../../src/stage/draw/card-face.ts';
import { serif } from '../../src/stage/draw/ink.ts';
import { layHand } from '../../src/stage/geometry/hand-layout.ts';
import { enlargement, regionsOf } from '../../src/stage/geometry/regions.ts';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { recordedGame } from './story/games.ts';
import { quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { opensSavedFile } from './story/saved-game-file.ts';
import { savedMoment } from './story/saved-moment.ts';

const windows = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
  { width: 2560, height: 1440 },
];
const typeSizes = [11.5, 12.5, 13.5];
const folder = new URL('../../scenarios/', import.meta.url);
const scenarios = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => builtIn(name));

const general = [
  'offer',
  'non-paper',
  'accept',
  'refuse',
  'ultimatum',
  'withdraw',
  'initial',
  'adjourn',
  'walk-out',
  'submit',
  'return',
  'abandon',
  'end-turn',
  'end-day',
  'end-consulting',
] as const;

/** What can stand on a card: the scenario's own moves and answers, and those of the table with every point and stakeholder. */
function titlesIn(scenario: Scenario): readonly string[] {
  return [
    ...Object.values(scenario.moves).map(({ title }) => title),
    ...Object.values(scenario.events).flatMap(({ answers }) =>
      Object.values(answers ?? {}).map(({ title }) => title),
    ),
    ...Object.keys(scenario.stickingPoints).map((id) =>
      t('card.refuse-concern', { point: pointTitle(scenario, id) }),
    ),
    ...Object.keys(scenario.stakeholders).flatMap((id) => {
      const stakeholder = stakeholderName(scenario, id);
      return [t('card.persuade', { stakeholder }), t('card.compensate', { stakeholder })];
    }),
  ];
}

const titles = [...new Set([...scenarios.flatMap(titlesIn), ...general.map((name) => t(`card.${name}`))])];

/** Measures as the page does, in its typefaces: words and the spaces between them. */
async function measuringAs(
  page: Page,
): Promise<{ font: string; measureText: (text: string) => TextMetrics }> {
  const words = [...new Set(titles.flatMap((title) => title.split(' ')))];
  const fonts = typeSizes.map((size) => `${size}px ${serif}`);
  const widths = await page.evaluate(
    (asked) => {
      const context = document.createElement('canvas').getContext('2d');
      return asked.fonts.map((font) => {
        if (context) context.font = font;
        return asked.words.map((word): [string, number] => [word, context?.measureText(word).width ?? 0]);
      });
    },
    { fonts, words: [' ', ...words] },
  );
  const known = new Map(fonts.map((font, i) => [font, new Map(widths[i])]));
  const pen = {
    font: '',
    measureText: (text: string): TextMetrics => {
      const lengths = known.get(pen.font);
      const parts = text.split(' ').map((word) => lengths?.get(word) ?? Number.POSITIVE_INFINITY);
      const spaces = (parts.length - 1) * (lengths?.get(' ') ?? Number.POSITIVE_INFINITY);
      return { width: parts.reduce((sum, part) => sum + part, spaces) } as TextMetrics;
    },
  };
  return pen;
}

const isDealt = ({ session, crises }: State): boolean => session === 'talks' && crises.length === 0;

test('every title of a card is read whole at three sizes of window', async () => {
  const { page } = await openGame({
    size: windows[0],
    kept: quickDrawn,
    profile: { reducedMotion: 'reduce' },
  });
  await opensSavedFile(page, savedMoment(recordedGame(), isDealt));
  await player(page).readsOn();
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  await expect
    .poll(() => page.evaluate(() => document.fonts.size > 0 && document.fonts.status))
    .toBe('loaded');
  const pen = await measuringAs(page);
  // The room of the canvas, which it takes up a moment after the window has changed.
  const room = canvas.locator('..');
  for (const size of windows) {
    await page.setViewportSize(size);
    const { width = 0, height = 0 } = (await room.boundingBox()) ?? {};
    const larger = enlargement(width, height, 1);
    const { hand } = regionsOf(width / larger, height / larger);
    const { cards } = layHand(
      [{ kind: 'all', keys: titles }],
      hand?.width ?? 0,
      hand?.height ?? 0,
      (title, usual, high) => widthOfCard(pen, title, usual, high),
    );
    const cut = cards
      .map(({ key, box }) => layTitle(pen, key, box.width, box.height).lines.join(' '))
      .filter((read) => !titles.includes(read));
    expect(hand).not.toBeNull();
    expect(cut).toEqual([]);
  }
});
