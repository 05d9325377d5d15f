// How a move is made on screen: which controls a person presses for it, found by role and name.
import type { Locator, Page } from 'playwright-core';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import type { Move } from '../../../src/simulation/move.ts';
import type { Hands } from './hands.ts';
import { beginningWith, exactly, saying, unplayed, writtenOnCard } from './words.ts';

interface Table {
  readonly page: Page;
  readonly hands: Hands;
  readonly scenario: Scenario;
}

/** Makes a move through the controls of the playing screen. */
export function makeMove(page: Page, hands: Hands, scenario: Scenario, move: Move): Promise<void> {
  const table: Table = { page, hands, scenario };
  const titleOf = (point: string): string => scenario.stickingPoints[point]?.title ?? point;
  const nameOf = (stakeholder: string): string => scenario.stakeholders[stakeholder]?.name ?? stakeholder;
  switch (move.kind) {
    case 'propose':
      return offer(table, 'Make an offer', Object.entries(move.package), 'Table it');
    case 'float':
      return offer(table, 'Float a non-paper', [[move.point, move.option]], 'Float it');
    case 'accept':
      return pressHere(table, exactly('Accept the offer'));
    case 'refuse': {
      const { concern } = move;
      return concern === undefined
        ? pressHere(table, exactly('Refuse the offer'))
        : refuseBecause(table, titleOf(concern));
    }
    case 'concede':
      return onClause(table, move.point, /^Take their wording/);
    case 'bracket':
      return onClause(table, move.point, /^Put it in brackets/);
    case 'ask-verification':
      return onClause(table, move.point, /^Ask for verification/);
    case 'reopen':
      return onClause(table, move.point, /^Open it again/);
    case 'link':
      return onClause(table, move.points[0], saying('Link with', titleOf(move.points[1])));
    case 'persuade':
      return card(table, `Persuade ${nameOf(move.stakeholder)}`);
    case 'compensate':
      return card(table, `Compensate ${nameOf(move.stakeholder)}`);
    case 'answer': {
      const answers = scenario.events[move.crisis]?.answers;
      return pressHere(table, exactly(answers?.[move.answer]?.title ?? move.answer));
    }
    case 'play':
      return card(table, scenario.moves[move.card]?.title ?? move.card);
    case 'end-turn':
      return pressHere(table, /^(End the turn|End the day|Wait)$/);
    case 'adjourn':
      return pressHere(table, /^Adjourn/);
    case 'walk-out':
      return pressHere(table, /^Walk out/);
    default:
      return card(table, textCards[move.kind]);
  }
}

const textCards = {
  ultimatum: 'Make it an ultimatum',
  withdraw: 'Withdraw your offer',
  initial: 'Initial the text',
  submit: 'Put the text to those who can say no',
  return: 'Send the text back to the table',
  abandon: 'Give the text up',
} as const;

/** What lies in front of the player. */
export const situationOf = (page: Page): Locator => page.getByRole('region', { name: /^The situation$/ });

const pressHere = ({ page, hands }: Table, name: RegExp): Promise<void> =>
  hands.press(situationOf(page).getByRole('button', { name }));

/** Unfolds the ways to say no with a reason, and says one of them. */
async function refuseBecause(table: Table, title: string): Promise<void> {
  await pressHere(table, exactly('Refuse, and say why'));
  await pressHere(table, saying('Refuse:', title));
}

/** The button of a card in the hand, whose group is unfolded if it has to be; and whether the card is open. */
async function inHand(page: Page, hands: Hands, title: string): Promise<readonly [Locator, boolean]> {
  const here = situationOf(page);
  const button = here.getByRole('button', { name: unplayed(title) });
  const isOpen = (): Promise<readonly boolean[]> =>
    button.evaluateAll((shown) => shown.map((one) => one.ariaExpanded === 'true'));
  const [open] = await isOpen();
  if (open !== undefined) return [button, open];
  const written = page.getByRole('button', { includeHidden: true }).filter({ hasText: writtenOnCard(title) });
  const group = here.getByRole('region').filter({ has: written });
  const fold = group.getByRole('heading', { level: 3 }).getByRole('button');
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await hands.press(fold);
  await button.waitFor();
  return [button, (await isOpen())[0] === true];
}

/** Unfolds a card that is not open since it was played before, and before it the group that it lies in, reads it, and plays it. */
async function card({ page, hands }: Table, title: string): Promise<void> {
  const [button, isOpen] = await inHand(page, hands, title);
  if (!isOpen) await hands.press(button);
  await hands.press(situationOf(page).getByRole('button', { name: exactly(`Play it: ${title}`) }));
}

/** Opens the draft agreement at a clause and does something to it. */
async function onClause({ page, hands, scenario }: Table, point: string, name: RegExp): Promise<void> {
  const title = scenario.stickingPoints[point]?.title ?? point;
  const tab = page.getByRole('tab', { name: /^Draft agreement/ });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await hands.press(tab);
  const draft = page.getByRole('tabpanel', { name: /^Draft agreement/ });
  const heading = draft.getByRole('heading', { name: beginningWith(title) }).getByRole('button');
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await hands.press(heading);
  await hands.press(draft.getByRole('button', { name }));
}

/** Composes an offer or a non-paper in its dialog. */
async function offer(
  { page, hands, scenario }: Table,
  opener: string,
  lines: readonly (readonly [string, string])[],
  closer: string,
): Promise<void> {
  const [button] = await inHand(page, hands, opener);
  await hands.press(button);
  const dialog = page.getByRole('dialog');
  for (const [point, option] of lines) {
    const { title = point, options = {} } = scenario.stickingPoints[point] ?? {};
    const wordings = dialog.getByRole('group', { name: exactly(`Wordings of ${title}`) });
    if (!(await wordings.isVisible())) await hands.press(dialog.getByText(exactly(title)));
    await hands.pick(wordings.getByRole('radio', { name: beginningWith(options[option]?.title ?? option) }));
  }
  await hands.press(dialog.getByRole('button', { name: exactly(closer) }));
  await dialog.waitFor({ state: 'detached' });
}
