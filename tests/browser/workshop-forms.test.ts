// A teacher who cannot program makes a scenario by forms alone, from nothing to a debrief.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './harness/accessibility.ts';
import { openGame } from './harness/game.ts';
import { quick } from './story/kept-settings.ts';
import { player } from './story/player.ts';
import { fileOf } from './story/saved-moment.ts';
import { exactly } from './story/words.ts';

const template = readFileSync(new URL('../../scenarios/template/template.yaml', import.meta.url), 'utf8');

/** What the teacher does with the forms, by role and name. */
function teacher(page: Page) {
  const forms = page.locator('.forms');
  const button = (name: RegExp, within: Page | Locator = page): Locator =>
    within.getByRole('button', { name });
  const box = (label: RegExp, within: Locator = forms): Locator =>
    within.getByRole('textbox', { name: label });
  const turnTo = (part: string): Promise<void> =>
    button(new RegExp(`^${part}`), page.getByRole('navigation', { name: 'Parts of the scenario' })).click();
  const add = async (label: RegExp, how: RegExp, name: string): Promise<Locator> => {
    await box(label).fill(name);
    await button(how, forms).click();
    const entry = forms
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: exactly(name) }) });
    const unfolded = button(new RegExp(`^${name}`), forms).and(page.locator('[aria-expanded="true"]'));
    await unfolded.waitFor();
    return entry.last();
  };
  const choose = (name: RegExp, title: string, within: Locator = forms): Promise<unknown> =>
    within.getByRole('combobox', { name }).last().selectOption({ label: title });
  return { forms, button, box, turnTo, add, choose };
}

/** From the title to an empty scenario in the workshop. */
async function beginsFromNothing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'For teachers' }).click();
  await page.getByRole('button', { name: 'Scenario workshop' }).click();
  await page.getByRole('button', { name: 'From nothing' }).click();
  await page.getByRole('navigation', { name: 'Parts of the scenario' }).waitFor();
}

/** Nothing moves under a press: what was typed before it is written when the press ends, and the press takes. */
async function pressesAfterTyping(page: Page): Promise<void> {
  const { forms, button } = teacher(page);
  const amount = forms.getByRole('spinbutton', { name: /^By how much/ });
  const before = forms.getByText('Violence falls clearly in the ford.');
  await amount.fill('30');
  await button(/^Add an effect/, forms).hover();
  await page.mouse.down();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await before.isVisible()).toBe(true);
  await page.mouse.up();
  await forms.getByText(/^Violence rises .* in the ford\.$/).waitFor();
  await button(/^Delete: What it does, 2/, forms).click();
  await amount.fill('-8');
  await before.waitFor();
}

test('from nothing to a debrief by forms alone', async () => {
  const { page } = await openGame({ size: { width: 1100, height: 1000 }, kept: quick });
  const person = player(page);
  await beginsFromNothing(page);
  const { forms, button, box, turnTo, add, choose } = teacher(page);

  await box(/^Title/).fill('The two villages');

  await turnTo('Parties');
  for (const [before, name] of [
    ['One side', 'Upper Village'],
    ['The other side', 'Lower Village'],
  ] as const) {
    await button(exactly(before), forms).click();
    await box(/^Name$/).fill(name);
    await button(new RegExp(`^${name}`), forms).click();
  }

  await turnTo('Sticking points');
  for (const title of ['The well', 'The pasture', 'The path'])
    await add(/^Title of a new sticking point/, /^Add the sticking point/, title);
  const value = forms.getByRole('spinbutton', { name: /Something for both: how good for Upper Village/ });
  await value.fill('75');
  await forms.getByRole('spinbutton', { name: /^How much it matters to Lower Village/ }).fill('90');
  await forms.getByText(/of 27 possible texts are worth more/).waitFor();

  await turnTo('Calendar');
  await button(/^Write them out: Rounds/, forms).click();
  for (const last of [6, 5, 4]) await button(new RegExp(`^Delete: Rounds, ${last}$`), forms).click();
  await forms
    .getByRole('spinbutton', { name: /^Turns for each side/ })
    .first()
    .fill('1');

  await turnTo('Map and places');
  await forms.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Kenya' });
  await button(/^Add places/, forms).click();
  const map = forms.getByRole('region', { name: 'Map' });
  const picture = map.locator('.zone-map-picture');
  for (const [x, y, name] of [
    [300, 150, 'Upper square'],
    [400, 280, 'Lower square'],
  ] as const) {
    await picture.click({ position: { x, y } });
    await box(/^Name$/).fill(name);
    await map.getByRole('button', { name: new RegExp(`^${name}, latitude`) }).waitFor();
  }
  for (const name of ['The spring', 'The ford']) await add(/^Name of a new place/, /^Add the place/, name);
  await forms.getByRole('spinbutton', { name: 'Latitude' }).fill('-1.5');
  const ford = map.getByRole('button', { name: /^The ford, latitude −1.5/ });
  await ford.focus();
  await page.keyboard.press('ArrowUp');
  await map.getByRole('button', { name: /^The ford, latitude −1\.(?!5,)/ }).waitFor();
  await add(/^Name of a new route/, /^Add the route/, 'The valley road');

  await turnTo('Moves');
  for (const title of [
    'Invite the elders',
    'Mend the trough',
    'Post a guard',
    'Call the press',
    'Send a gift',
  ])
    await add(/^Title of a new move/, /^Add the move/, title);
  await button(/^Copy: Send a gift/, forms).click();
  await choose(/^What changes/, 'Violence changes');
  await forms.getByRole('checkbox', { name: 'The ford' }).first().check();
  await forms.getByRole('spinbutton', { name: /^By how much/ }).fill('-8');
  await forms.getByText('Violence falls clearly in the ford.').waitFor();
  await pressesAfterTyping(page);
  await button(/^Add a condition/, forms)
    .first()
    .click();
  await choose(/^What is tested/, 'trust');
  await choose(/^Compare/, 'At most');
  await forms.getByRole('spinbutton', { name: /^At most/ }).fill('60');
  await button(/^And also/, forms).click();
  await forms.getByText(/^Trust between the two sides is at most 60 and the number of the round/).waitFor();
  await button(/^Delete: Part 2/, forms).click();

  await turnTo('Events');
  for (const title of ['Rain at last', 'A fence is cut'])
    await add(/^Headline of a new event/, /^Add the event/, title);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Play it' }).and(page.locator(':not([aria-disabled])')).click();
  await page.getByRole('button', { name: 'Play as Upper Village' }).click();
  await person.readsTheBriefing();
  for (let situation = await person.readsOn(); situation !== 'over'; situation = await person.readsOn())
    await button(/^(End the turn|Wait)$/).click();
  await person.goesToTheDebrief();
  await expect(page.title()).resolves.toContain('The two villages');
});

test('problems stand at their fields with the cure; what is referred to asks before it goes', async () => {
  const { page } = await openGame({ size: { width: 1100, height: 1000 }, kept: quick });
  await page.getByRole('button', { name: 'For teachers' }).click();
  await page.getByRole('button', { name: 'Scenario workshop' }).click();
  const misspelt = template
    .replace('behind: eastquay ', 'behind: eastquai ')
    .replace('veto: true ', 'vetto: true ');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(fileOf('harbours.yaml', misspelt));
  const { forms, button, turnTo } = teacher(page);

  await button(/^Stakeholders 2 problems/).click();
  await button(/^The council of Eastquay/, forms).click();
  await button(/^Use “veto”/, forms).click();
  await button(/^Use “eastquay”/, forms).click();
  await button(/^Stakeholders$/).waitFor();
  expect(await forms.getByRole('checkbox', { name: 'Can say no when the text comes home' }).isChecked()).toBe(
    true,
  );

  await turnTo('Map and places');
  await button(/^Delete: The mole/, forms).click();
  const question = forms.getByRole('group', { name: 'Other parts refer to “The mole”:' });
  await button(/^Routes › The channel › To$/, question).click();
  const to = forms.getByRole('combobox', { name: 'To' });
  expect(await to.evaluate((element) => element === document.activeElement)).toBe(true);
  await button(/^Delete it all the same/, question).click();
  await button(/^The mole, latitude/, forms).waitFor({ state: 'detached' });
  await forms
    .getByText(/^"mole" is not the id of a zone/)
    .first()
    .waitFor();
  expect(await to.getAttribute('aria-invalid')).toBe('true');
  await to.selectOption({ label: 'Eastquay harbour' });
  await forms.locator('select[aria-invalid="true"]').waitFor({ state: 'detached' });

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await button(/^The mole, latitude/, forms).waitFor();
});
