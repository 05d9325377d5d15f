// A lesson from both ends: a teacher hands a scenario out, a student plays it as chosen, foretells, and hands in a result that replays.
import { readFileSync } from 'node:fs';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readResult } from '../../src/lesson/result.ts';
import { verifyResult } from '../../src/lesson/verify-result.ts';
import { builtIn } from '../scenario/built-in.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { openGame } from './harness/game.ts';
import { pixelsOf } from './harness/pixels.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';

/** A teacher hands out the tutorial, and gives the link away. */
async function handsOut(page: Page): Promise<{ readonly link: string; readonly code: string }> {
  await page.getByRole('button', { name: /^For teachers/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Hand out to a class$/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Hand out to a class$/ });
  await dialog.getByRole('combobox', { name: /^Choose a scenario$/ }).selectOption('first-steps');
  await dialog.getByRole('combobox', { name: /^Side that students play$/ }).selectOption('Overwater');
  await dialog.getByRole('combobox', { name: /who sits across/ }).selectOption('Attaché');
  await dialog
    .getByRole('combobox', { name: /^Temperament/ })
    .selectOption({ label: 'patient: lets time work for it' });
  await dialog.getByRole('checkbox', { name: /^No advisers$/ }).check();
  await dialog.getByRole('combobox', { name: /^When$/ }).selectOption('At the beginning of each round');
  await dialog.getByRole('button', { name: /^Add this question$/ }).click();
  await dialog.getByText(/^At the beginning of each round: Will a text be signed/).waitFor();
  const link = await dialog.getByRole('textbox', { name: /^Link$/ }).inputValue();
  const picture = await pixelsOf(dialog.getByRole('img', { name: /^QR code/ }));
  expect(decodeQR(picture, { timeLimit: 20_000 })).toBe(link);
  await expectAccessible(page);
  return {
    link,
    code: (await dialog.getByRole('status', { name: /^Class code/ }).textContent()) ?? '',
  };
}

/** Ends turns until the game is over, and answers whatever is asked before. Counts the questions. */
async function playsOn(page: Page): Promise<number> {
  const person = player(page);
  let asked = 0;
  for (;;) {
    const situation = await person.readsOn();
    if (situation === 'over') return asked;
    if (situation === 'crisis') {
      await page.locator('.answers').getByRole('button').last().click();
      continue;
    }
    const end = page.getByRole('button', { name: /^End (the|your) turn/ }).first();
    await end.click();
    const dialog = page.getByRole('dialog', { name: /^Before you go on$/ });
    if (!(await dialog.isVisible())) continue;
    if (asked === 0) await expectAccessible(page);
    await dialog.getByRole('radio', { name: /^Probably not/ }).check();
    await dialog.getByRole('button', { name: /^Answer and go on$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    asked += 1;
  }
}

test('what a teacher hands out is played as chosen, asked about on the way, and handed in', async () => {
  const teacher = await openGame({ kept: quick });
  const { link, code } = await handsOut(teacher.page);
  expect(code).toMatch(/^[a-z]{4}-[a-z]{4}$/);

  const { page } = await openGame({ kept: quick, profile: { acceptDownloads: true } });
  const student = player(page);
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: /^Your assignment$/ }).waitFor();
  const chosen = page.getByRole('region', { name: /^Chosen by your teacher$/ });
  for (const line of [
    /^You play Overwater/,
    /Attaché/,
    /for you to find out/,
    new RegExp(code),
    /^Advisers cannot be asked/,
  ])
    await chosen.getByText(line).waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await expectAccessible(page);
  await page.getByRole('textbox', { name: /^Name or nickname$/ }).fill('Kim');
  await page.getByRole('textbox', { name: /^What does the other side need most/ }).fill('Water.');
  await page.getByRole('textbox', { name: /^What would make the other side say no/ }).fill('Shame.');
  await page.getByRole('button', { name: /^Read the briefing$/ }).click();
  await student.readsTheBriefing();

  expect(await playsOn(page)).toBe(3);
  await student.goesToTheDebrief();
  const told = page.getByRole('region', { name: /^Your predictions$/ });
  expect(await told.getByRole('row').count()).toBe(4);
  expect(await told.getByRole('row').last().getByRole('cell').allTextContents()).toEqual([
    expect.stringMatching(/^after \d+ moves$/),
    'Probably not (25 in 100)',
    'No',
  ]);
  await page.getByText(/^Water\.$/).waitFor();
  await page.getByText(/^2 questions are still asked below\.$/).waitFor();
  await page.getByRole('button', { name: /^Answer first$/ }).click();
  await page.keyboard.type('Water, still.');
  await page.getByRole('textbox', { name: /^What would you do otherwise/ }).fill('Talk.');
  await page.getByRole('button', { name: /^Then hand in$/ }).click();
  await page.getByRole('button', { name: /^Answer first$/ }).waitFor({ state: 'detached' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download the result$/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`cessation-result-${code}-Kim.json`);

  const read = readResult(readFileSync(await file.path(), 'utf8'));
  if ('problem' in read) throw new Error(`${read.problem.code} at ${read.problem.path}`);
  const { result } = read;
  expect(result.journal.settings.seed).toBe(code);
  expect(result.players['netherford']).toMatchObject({ opponent: 'attache', temperament: 'patient' });
  expect(result.answers.map(({ kind }) => kind).toSorted()).toEqual([
    'after',
    'after',
    'before',
    'before',
    'prediction',
    'prediction',
    'prediction',
  ]);
  expect(verifyResult(result, builtIn('first-steps')).ok).toBe(true);
});
