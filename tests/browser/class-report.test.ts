// A teacher opens what a class handed in, shows it without names, looks into one game and comes back to the report as it was left.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Result, writeResult } from '../../src/lesson/result.ts';
import { pack } from '../../src/session/links/compressed-text.ts';
import { resultOfStudent } from '../lesson/class-report/handed-in.ts';
import { builtIn } from '../scenario/built-in.ts';
import { openGame } from './harness/game.ts';
import { quick } from './story/kept-settings.ts';
import { expectGoodScreen } from './story/good-screen.ts';
import { fileOf } from './story/saved-moment.ts';

const scenario = builtIn('first-steps');
const results = Array.from({ length: 12 }, (_, student) =>
  resultOfStudent(scenario, student, [
    {
      kind: 'prediction',
      at: 1,
      question: 'Will both capitals ratify it?',
      text: '',
      measure: 'ratified',
      value: student / 11,
    },
    { kind: 'before', at: 0, question: 'What do they need?', text: '<b>Water</b>' },
  ]),
);
const first = results[0] as Result;
const { journal, claimed } = first;
const forged = {
  'edited.json': JSON.stringify({
    ...first,
    claimed: { ...claimed, outcomes: { ...claimed.outcomes, trust: 100 } },
  }),
  'impossible.json': JSON.stringify({
    ...first,
    journal: { ...journal, moves: [...journal.moves, ...journal.moves.slice(0, 1)] },
  }),
  'cut-off.json': writeResult(first).slice(0, 500),
  'large.json': ' '.repeat(13_000_000),
};

async function opensTheReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /teachers/i }).click();
  await page.getByRole('button', { name: /^Class report/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Class report$/ }).waitFor();
}

const games = (page: Page) => page.getByRole('region', { name: /^All games$/ }).getByRole('row');
const firstNames = async (page: Page) =>
  (await games(page).getByRole('rowheader').allInnerTexts()).slice(0, 3);

test('twelve results and four forged ones are opened: the report shows the twelve, and names the four', async () => {
  const { page } = await openGame({ kept: quick });
  await opensTheReport(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open files$/ }).click();
  await (
    await chooser
  ).setFiles([
    ...Object.entries(forged).map(([name, text]) => fileOf(name, text)),
    ...results.map((result, student) => fileOf(`student-${student}.json`, writeResult(result))),
  ]);
  await page.getByRole('heading', { name: /^4 results are refused$/ }).waitFor();
  for (const name of Object.keys(forged))
    expect(await page.getByRole('listitem').filter({ hasText: name }).count()).toBe(1);
  await page.getByText(/^12 games\. 6 played as /).waitFor();
  for (const name of [/^Map of [\d,]+ deals/, /^Flow\. /, /^Signs on a line/])
    expect(await page.getByRole('img', { name }).count()).toBeGreaterThan(0);
  await expectGoodScreen(page);

  await page.getByRole('button', { name: /^Hide names$/ }).click();
  expect(await page.getByText('Amal').count()).toBe(0);
  expect(await page.getByText('edited.json').count()).toBe(0);
  expect(await firstNames(page)).toEqual(['Student 1', 'Student 2', 'Student 3']);
  const table = page.getByRole('region', { name: /^All games$/ });
  const side = table.getByRole('button', { name: /^Side$/ });
  await side.click();
  await side.click();
  expect(await table.getByRole('columnheader', { name: /^Side/ }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  const order = await firstNames(page);

  await page.getByRole('button', { name: /^Open the game of Student 3$/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
  await page.getByText(/^This is the game of Student 3\./).waitFor();
  await page.getByRole('region', { name: /^Review$/ }).waitFor();
  await page.getByRole('button', { name: /^Back to the class report$/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Class report$/ }).waitFor();
  expect(await firstNames(page)).toEqual(order);
  await page.waitForFunction(() => document.activeElement?.ariaLabel?.endsWith('Student 3'));

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save as a table/ }).click();
  const sheet = await readFile(await (await download).path(), 'utf8');
  expect(sheet.split('\r\n').filter((row) => row.startsWith('Student '))).toHaveLength(12 + 24);
  expect(sheet).not.toContain('Amal');
});

test('the link of a result leads into the report, and further links join it', async () => {
  const [one, other] = await Promise.all(
    results.slice(0, 2).map(async (result) => `#result=${await pack(writeResult(result))}`),
  );
  const { page } = await openGame({ at: one ?? '', kept: quick });
  await page.getByText(/^One game\. One played as /).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByText(/^Paste links$/).click();
  await page.getByRole('textbox', { name: /^Links of results/ }).fill(`Ben’s: ${other} – thanks`);
  await page.getByRole('button', { name: /^Open the links$/ }).click();
  await page.getByText(/^2 games\. /).waitFor();
});
