// A teacher's own file, with its translation, or a domain of negotiation research in several: it opens and is played, and a broken one says what is wrong and where.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness/game.ts';
import { readPlayable } from '../../src/scenario/foreign/read-playable.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { readTranslation, translate } from '../../src/scenario/translation.ts';
import { type Foretold, foretell, scenarioIn } from './story/foretold.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { type ChosenFile, fileOf } from './story/saved-moment.ts';
import { containing } from './story/words.ts';

const valley = new URL('../scenario/fixtures/valley.yaml', import.meta.url);
const shortest = new URL('../scenario/fixtures/forty-lines.yaml', import.meta.url);

const fileOfValley = fileOf('valley.yaml', readFileSync(valley, 'utf8'));
const valleyInGerman = new URL('../scenario/fixtures/valley.de.yaml', import.meta.url);

/** The scenario as a player of the translation sees it. */
function germanValley(): Scenario {
  const scenario = scenarioIn(valley);
  const { translation } = readTranslation(readFileSync(valleyInGerman, 'utf8'), { file: 'de', scenario });
  if (translation === undefined) throw new Error('The translation has errors.');
  return translate(scenario, translation);
}

const isMapDrawn = ({ move }: Foretold['moves'][number]): boolean =>
  move.kind === 'play' && move.card === 'draw-map';

/** The language that a text is marked with. Runs in the page. */
const markOf = (element: Element): string | null | undefined =>
  element.closest('[lang]')?.getAttribute('lang');

/** A domain of negotiation research: what it is about, and what it is worth to each of two villages. */
const well = ['well-domain.xml', 'well-hill.xml', 'well-vale.xml'].map((file) => ({
  file,
  text: readFileSync(new URL(`../scenario/foreign/fixtures/genius/${file}`, import.meta.url), 'utf8'),
}));

async function opensFiles(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  const play = page.getByRole('button', { name: /^(Play|New game)$/ });
  const open = page.getByRole('button', { name: /^Open a scenario from a file$/ });
  await play.or(open).first().waitFor();
  if (await play.isVisible()) await play.click();
  const chooser = page.waitForEvent('filechooser');
  await open.click();
  await (await chooser).setFiles([...files]);
}

const opensScenario = (page: Page, name: string, text: string): Promise<void> =>
  opensFiles(page, fileOf(name, text));

test.each([
  ['a scenario', valley],
  ['one of forty lines', shortest],
])('%s from a file is played, and its game is there again when the tab was closed', async (_, file) => {
  const scenario = scenarioIn(file);
  const [side = ''] = Object.keys(scenario.parties);
  const game = foretell({ scenario, side, across: 'ambassador' });
  const { page, reopen } = await openGame({ kept: quick });
  const person = player(page);
  await opensScenario(page, 'my-class.yaml', readFileSync(file, 'utf8'));
  await page.getByRole('radio', { name: containing(scenario.title), checked: true }).waitFor();
  await person.begins(game);
  await person.readsTheBriefing();
  await person.plays(game, 3);
  await person.readsOn();
  const again = await reopen();
  await again.getByRole('button', { name: /^Resume$/ }).click();
  const after = player(again, { after: person.made() });
  await after.plays(game);
  await after.seesTheEnd(game);
});

test('a scenario and its translation, opened at once, are offered side by side, and the game stays in the language it was begun in', async () => {
  const scenario = germanValley();
  const game = foretell({
    scenario,
    side: 'upland',
    across: 'attache',
    suits: ({ moves }) =>
      moves
        .filter(({ by }) => by === 'upland')
        .slice(0, 3)
        .some(isMapDrawn),
  });
  const { page, reopen } = await openGame({ kept: quick });
  const person = player(page);
  await opensFiles(page, fileOf('valley.de.yaml', readFileSync(valleyInGerman, 'utf8')), fileOfValley);
  await page.getByRole('radio', { name: /^The valley/, checked: true }).waitFor();
  const offered = page.getByRole('radio', { name: /^Das Tal in German/ });
  expect(await offered.isChecked()).toBe(false);
  await offered.check();
  await page
    .getByRole('group', { name: /side/i })
    .getByRole('radio', { name: /^Oberland/ })
    .waitFor();
  await person.begins(game);
  await person.readsTheBriefing();
  await person.plays(game, 3);
  await person.readsOn();
  const again = await reopen();
  await again.getByRole('button', { name: /^Resume$/ }).click();
  const after = player(again, { after: person.made() });
  await after.readsOn();
  expect(await again.getByText('Die Brücke', { exact: true }).first().evaluate(markOf)).toBe('de');
  await after.plays(game);
  await after.seesTheEnd(game);
});

test('a broken translation shows its problems, its scenario opens, and mended it is there', async () => {
  const { page } = await openGame({ kept: quick });
  const text = readFileSync(valleyInGerman, 'utf8');
  await opensFiles(page, fileOf('valley.de.yaml', text.replace('draw-map:', 'drawmap:')), fileOfValley);
  await page.getByText(/^This translation cannot be used yet: 1 problem\.$/).waitFor();
  const line = text.split('\n').findIndex((one) => one.includes('draw-map:')) + 1;
  const problem = page.getByRole('listitem').filter({ hasText: `valley.de.yaml:${line}:5` });
  await problem.getByText(/Did you mean .draw-map./).waitFor();
  await page.getByRole('radio', { name: /^The valley/, checked: true }).waitFor();
  await opensScenario(page, 'valley.de.yaml', text);
  await page.getByRole('radio', { name: /^Das Tal in German/, checked: true }).waitFor();
  expect(await page.getByRole('heading', { name: /^Problems found/ }).count()).toBe(0);
});

test('a translation alone of the tutorial is offered beside it, marked as what it is, and taught by the mildest opponent', async () => {
  const { page } = await openGame({ kept: quick });
  const text = 'format: 1\ntranslates: first-steps\nlanguage: ar\ntexts: { title: الخطوات الأولى }\n';
  await opensScenario(page, 'first-steps.ar.yaml', text);
  await page.getByRole('radio', { name: /^الخطوات الأولى in Arabic/, checked: true }).waitFor();
  const titles = await page.getByText('الخطوات الأولى', { exact: true }).all();
  expect(await Promise.all(titles.map((title) => title.evaluate(markOf)))).toEqual(titles.map(() => 'ar'));
  expect(titles.length).toBeGreaterThan(0);
  await page.getByRole('radio', { name: /^Attaché/, checked: true }).waitFor();
});

test('a broken file shows every problem with its line, its column, the cure and what was probably meant', async () => {
  const { page } = await openGame({ kept: quick });
  const text = readFileSync(valley, 'utf8').replace(/^stickingPoints:/m, 'stickingPonts:');
  const line = text.split('\n').findIndex((one) => one.startsWith('stickingPonts:')) + 1;
  await opensScenario(page, 'broken.yaml', text);
  await page.getByRole('heading', { name: /^Problems found/ }).waitFor();
  const problem = page.getByRole('listitem').filter({ hasText: `broken.yaml:${line}:1` });
  await problem.getByText(/Did you mean .stickingPoints./).waitFor();
  expect(await page.getByRole('radio', { name: containing('broken') }).count()).toBe(0);
});

test('a file that is no scenario at all is refused with a reason, and the page lives on', async () => {
  const { page } = await openGame({ kept: quick });
  for (const text of ['\u0000\u0001\u0002', '[[[[', '- a\n- b\n', '&a [*a, *a]', '{'.repeat(5000)]) {
    await opensScenario(page, 'strange.yaml', text);
    const problems = page.getByRole('heading', { name: /^Problems found/ });
    await problems.or(page.getByRole('alert')).first().waitFor();
    const dismiss = page.getByRole('button', { name: /^Dismiss$/ });
    if (await dismiss.isVisible()) await dismiss.click();
  }
  await page.getByRole('button', { name: /^Start$/ }).click();
  await page.getByRole('heading', { name: /^Briefing/ }).waitFor();
});

test('a domain of negotiation research, its three files chosen at once, is played to the end', async () => {
  const { scenario } = readPlayable(well);
  if (scenario === undefined) throw new Error('The domain cannot be played.');
  const game = foretell({ scenario, side: 'well-hill', across: 'ambassador' });
  const { page } = await openGame({ kept: quick });
  const person = player(page);
  await opensFiles(page, ...well.map(({ file, text }) => fileOf(file, text)));
  await page.getByRole('radio', { name: /The shared well/, checked: true }).waitFor();
  await person.begins(game);
  await person.readsTheBriefing();
  await person.plays(game);
  await person.seesTheEnd(game);
});

test('a profile that is broken is shown with its file, its line and the cure, beside the others', async () => {
  const { page } = await openGame({ kept: quick });
  const files = well.map(({ file, text }) =>
    fileOf(file, file === 'well-vale.xml' ? text.replace('value="Nights"', 'value="Nigths"') : text),
  );
  await opensFiles(page, ...files);
  await page.getByRole('heading', { name: /^Problems found.*well-domain\.xml, well-hill\.xml/ }).waitFor();
  const missing = page.getByRole('listitem').filter({ hasText: 'well-vale.xml:3:5' });
  await missing.getByText(/does not say what "Nights" of the issue "Hours" is worth/).waitFor();
  const unknown = page.getByRole('listitem').filter({ hasText: 'well-vale.xml:4:7' });
  await unknown.getByText(/Did you mean .Nights./).waitFor();
});
