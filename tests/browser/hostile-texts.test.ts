// A scenario with script in every text that people read is played on every screen: the page shows the texts as texts, runs nothing of them, and its policy never has to step in.
import { readFileSync } from 'node:fs';
import { expect, inject, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';
import { scripts, withTextEverywhere } from '../scenario/hostile-mutations.ts';
import { theBrowser } from './harness/browser.ts';
import { openGame } from './harness/game.ts';
import { foretell } from './story/foretold.ts';
import { quickDrawn } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { fileOf } from './story/saved-moment.ts';

const valley = readFileSync(new URL('../scenario/fixtures/valley.yaml', import.meta.url), 'utf8');

/** The valley with script in front of every text: each another one, and all of them somewhere. */
function hostileValley(): string {
  let place = 0;
  const hostile = withTextEverywhere(parse(valley), (said) => {
    place += 1;
    return `${scripts[place % scripts.length]} ${place} ${said}`;
  });
  return JSON.stringify(hostile);
}

/** What script would have left behind. Runs in the page. */
const traces = (): readonly string[] => [
  ...[...document.querySelectorAll('iframe, object, embed, base, img[src="x"], [onload], [onerror]')].map(
    ({ tagName }) => tagName,
  ),
  ...[...document.querySelectorAll('script')]
    .map(({ src }) => src)
    .filter((src) => !src.includes('/assets/')),
  ...[...document.querySelectorAll('a')]
    .map(({ href }) => href)
    .filter((href) => /^(javascript|data):/i.test(href)),
  ...(document.title.startsWith('taken over') ? ['the title is taken over'] : []),
];

test('script in every text of a scenario stays text, from the chooser to the debrief', async () => {
  const text = hostileValley();
  const { scenario } = readScenario(text, { file: 'hostile.json' });
  if (scenario === undefined) throw new Error('The scenario with script in it does not read.');
  const [side = ''] = Object.keys(scenario.parties);
  const game = foretell({ scenario, side, across: 'attache' });
  const { page } = await openGame({ size: { width: 700, height: 500 }, kept: quickDrawn });
  const seen: string[] = [];
  const person = player(page, {
    watch: async () => {
      seen.push(...(await page.evaluate(traces)));
    },
  });
  await page.getByRole('button', { name: /^(Play|New game)$/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a scenario from a file$/ }).click();
  await (await chooser).setFiles(fileOf('hostile.json', text));
  await person.begins(game);
  expect(await page.getByText(scripts[0], { exact: false }).count()).toBeGreaterThan(0);
  await person.readsTheBriefing();
  await person.plays(game);
  await person.seesTheEnd(game);
  await person.goesToTheDebrief();
  await page.getByRole('region', { name: /^Review$/ }).waitFor();
  seen.push(...(await page.evaluate(traces)));
  expect(seen).toEqual([]);
});

test('the page takes no text for markup and starts no script but its own workers', async () => {
  // Not watched for complaints: what is tried here on purpose is not the page’s fault.
  const context = await (await theBrowser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(inject('gameUrl'));
  await page.getByRole('button', { name: /^(Play|New game)$/ }).waitFor();
  const refused = await page.evaluate(() => {
    const attempts: Readonly<Record<string, () => unknown>> = {
      // oxlint-disable-next-line no-restricted-properties -- the policy must refuse it
      markup: () => (document.body.innerHTML = '<b>bold</b>'),
      script: () => (document.createElement('script').src = 'data:text/javascript,1'),
      worker: () => new Worker('data:text/javascript,1'),
      'a worker that is not the page’s': () => new Worker(new URL('assets/other.js', location.href)),
    };
    return Object.entries(attempts)
      .filter(([, attempt]) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      })
      .map(([what]) => what);
  });
  expect(refused).toEqual(['markup', 'script', 'worker', 'a worker that is not the page’s']);
});
