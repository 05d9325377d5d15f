// A teacher rehearses a scenario in the workshop: progress, findings, plots as tables, a finding that leads to its field, and back to what was found.
import { expect, test } from 'vitest';
import { expectAccessible } from './harness/accessibility.ts';
import { openGame } from './harness/game.ts';
import { quick } from './story/kept-settings.ts';
import { expectToFit } from './story/good-screen.ts';

test('a copy of a scenario is rehearsed, a finding leads to its field, and the rehearsal is still there afterwards', async () => {
  const { page } = await openGame({ kept: quick });
  await page.getByRole('button', { name: /^For teachers$/ }).click();
  await page.getByRole('button', { name: /^Scenario workshop$/ }).click();
  await page.getByRole('combobox', { name: /^Copy of$/ }).selectOption('first-steps');
  await page.getByRole('button', { name: /^Copy it$/ }).click();
  const minutes = page.getByRole('spinbutton', { name: /minutes/i });
  await minutes.fill('60');
  await page.getByRole('tab', { name: /^Rehearse$/ }).click();

  const panel = page.getByRole('region', { name: /^Rehearsal$/ });
  await panel.getByRole('combobox', { name: /^Games$/ }).selectOption('quick');
  await panel.getByRole('button', { name: /^Rehearse$/ }).click();
  await panel.getByRole('progressbar', { name: /^Progress of the rehearsal$/ }).waitFor();
  await panel.getByText(/^100 games were rehearsed\.$/).waitFor({ timeout: 60_000 });

  await panel.getByRole('heading', { level: 3, name: /^Can it be agreed\?$/ }).waitFor();
  await panel.getByText(/It can be agreed: a text is initialled in/).waitFor();
  const ends = panel.getByRole('region', { name: /^How games end$/ }).getByRole('row');
  expect(await ends.count()).toBe(5);
  expect(await panel.getByRole('img', { name: /^Map of 27 deals/ }).count()).toBe(1);
  // On a phone the panel stands alone; the forms beside it are audited where they are tried.
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await expectToFit(page);

  await panel.getByRole('button', { name: /^Go to: minutes$/ }).click();
  await expect.poll(() => minutes.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole('tab', { name: /^Rehearse$/ }).click();
  await panel.getByText(/^100 games were rehearsed\.$/).waitFor();
});
