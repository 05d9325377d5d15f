// Pictures of the teachers' screens: workshop, rehearsal, handing out, the report of a class.
import type { Page } from 'playwright-core';
import { writeResult } from '../../../src/lesson/result.ts';
import { resultOfStudent } from '../../lesson/class-report/handed-in.ts';
import { fileOf } from '../story/saved-moment.ts';
import { builtIn } from '../../scenario/built-in.ts';
import type { Journey } from './journey.ts';

async function opensForTeachers(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^For teachers/ }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}

async function copies(page: Page, scenario: string): Promise<void> {
  await opensForTeachers(page, /^Scenario workshop$/);
  await page.getByRole('combobox', { name: /^Copy of$/ }).selectOption(scenario);
  await page.getByRole('button', { name: /^Copy it$/ }).click();
}

/** Students of a class whose results are opened. */
const students = 24;

export const teachersJourneys: Readonly<Record<string, Journey>> = {
  workshop: async (page, snap) => {
    await opensForTeachers(page, /^Scenario workshop$/);
    await page.getByRole('button', { name: /^Copy it$/ }).waitFor();
    await snap('workshop-begin');
    await page.getByRole('combobox', { name: /^Copy of$/ }).selectOption('geneva-2016');
    await page.getByRole('button', { name: /^Copy it$/ }).click();
    await page.getByRole('button', { name: /^Map and places/ }).click();
    await snap('workshop-places');
    await page.getByRole('button', { name: /^Sticking points/ }).click();
    await page
      .getByText(/^The Castello Road/)
      .first()
      .click();
    await snap('workshop-point');
  },
  rehearsal: async (page, snap) => {
    await copies(page, 'first-steps');
    await page.getByRole('tab', { name: /^Rehearse$/ }).click();
    const panel = page.getByRole('region', { name: /^Rehearsal$/ });
    await panel.getByRole('button', { name: /^Rehearse$/ }).click();
    await panel.getByRole('heading', { level: 3, name: /^Can it be agreed\?$/ }).waitFor();
    await panel.getByText(/^500 games were rehearsed\.$/).waitFor({ timeout: 240_000 });
    await snap('rehearsal');
  },
  'hand-out': async (page, snap) => {
    await opensForTeachers(page, /^Hand out to a class$/);
    await page
      .getByRole('dialog')
      .getByRole('img', { name: /^QR code/ })
      .waitFor();
    await snap('hand-out');
  },
  class: async (page, snap) => {
    await opensForTeachers(page, /^Class report/);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Open files$/ }).click();
    const scenario = builtIn('geneva-2016');
    const results = Array.from({ length: students }, (_, student) =>
      fileOf(`student-${student}.json`, writeResult(resultOfStudent(scenario, student))),
    );
    await (await chooser).setFiles(results);
    await page
      .getByRole('img', { name: /^Map of [\d,]+ deals/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await snap('class-report');
    await page
      .getByRole('img', { name: /^Map of [\d,]+ deals/ })
      .first()
      .scrollIntoViewIfNeeded();
    await snap('class-report-deals');
  },
};
