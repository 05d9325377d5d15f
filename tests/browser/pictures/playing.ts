// Pictures of a game: every screen that players see, and the moments that matter.
import type { Page } from 'playwright-core';
import type { State } from '../../../src/simulation/state.ts';
import { type Foretold, foretell } from '../story/foretold.ts';
import { throughACrisis } from '../story/games.ts';
import { player } from '../story/player.ts';
import { opensSavedFile } from '../story/saved-game-file.ts';
import { hasMoment, savedMoment } from '../story/saved-moment.ts';
import { builtIn } from '../../scenario/built-in.ts';
import type { Journey } from './journey.ts';

const game = throughACrisis();

/** A place was closed in today. */
const isSiegeClosing = (state: State): boolean =>
  Object.values(state.sieges).some(
    (siege) => siege.state === 'besieged' && siege.since === state.day && state.day > 0,
  );

const isConvoyLost = (state: State): boolean =>
  Object.values(state.convoys).some((convoy) => convoy.state === 'lost');

/** All is agreed between the negotiators, and the capitals have not been asked. */
const isAgreement = (state: State): boolean =>
  state.session === 'talks' &&
  Object.values(state.points).every((point) => point.state === 'agreedAdReferendum');
const pair = foretell({ scenario: builtIn('first-steps'), side: null, across: 'person' });

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

async function closes(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function opens(page: Page, of: Foretold, isMoment: (state: State) => boolean): Promise<void> {
  await player(page).hurries({ drawing: true });
  await opensSavedFile(page, savedMoment(of, isMoment));
  await page.locator('canvas').first().waitFor();
}

const found = new Map<string, Foretold>();

/** A game of Geneva that suits: looked for once. */
function eventful(name: string, suits: (of: Foretold) => boolean, side: 'us' | 'russia' = 'us'): Foretold {
  const known = found.get(name);
  if (known !== undefined) return known;
  const made = foretell({ scenario: builtIn('geneva-2016'), side, across: 'attache', suits });
  found.set(name, made);
  return made;
}

/** In force for some days, then over. */
const collapses = ({ state, outcome }: Foretold): boolean =>
  state.ended?.how === 'collapsed' && (outcome.cessationDays ?? 0) >= 3;

/** A turn of the talks in which nothing needs an answer first. */
const isQuietTalks = (state: State): boolean =>
  state.session === 'talks' && state.crises.length === 0 && state.moves >= 4;

/** What charts of the review are called. */
const drawn = { curve: /^Line chart\. A lasting cessation: /, deals: /^Map of [\d,]+ deals/ };

export const playingJourneys: Readonly<Record<string, Journey>> = {
  around: async (page, snap) => {
    await page.getByRole('button', { name: /^Play$/ }).waitFor();
    await snap('title');
    await press(page, /^Settings/);
    await snap('settings');
    await closes(page);
    await press(page, /^For teachers/);
    await snap('teachers');
    await closes(page);
    await press(page, /^About/);
    await snap('about');
    await press(page, /^Back$/);
    await press(page, /^Play$/);
    await page.getByRole('button', { name: /^Start$/ }).waitFor();
    await snap('choosing');
  },
  briefing: async (page, snap) => {
    const person = player(page);
    await person.hurries({ drawing: true });
    await person.begins(game);
    await snap('briefing');
    await person.readsTheBriefing();
    await snap('first-news');
  },
  talks: async (page, snap) => {
    await opens(page, game, isQuietTalks);
    await player(page).readsOn();
    await snap('talks');
    await press(page, /^Make an offer/);
    await snap('offer');
    await closes(page);
    await press(page, /^Help$/);
    await snap('help');
    await closes(page);
    await page.getByRole('tab', { name: /^What happened$/ }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^Why: / })
      .first()
      .click();
    await snap('why');
    await closes(page);
    for (const paper of ['Who stands where', 'The ground', 'Briefing']) {
      await page.getByRole('tab', { name: paper }).click();
      await snap(`paper-${paper.toLowerCase().replaceAll(' ', '-')}`);
    }
    await press(page, /^Menu$/);
    await press(page, /^To the title$/);
    await press(page, /^Saved games/);
    await snap('saved-games');
  },
  'late-talks': async (page, snap) => {
    await opens(
      page,
      game,
      (state) =>
        state.session === 'talks' && state.offer !== null && state.crises.length === 0 && state.moves > 40,
    );
    await player(page).readsOn();
    await snap('late-talks');
  },
  lifecycle: async (page, snap) => {
    await opens(page, game, (state) =>
      Object.values(state.points).some((point) => point.state === 'bracketed' || point.state === 'contested'),
    );
    await player(page).readsOn();
    await page.getByRole('tab').first().click();
    await page.getByRole('tabpanel').getByRole('heading', { level: 3 }).first().getByRole('button').click();
    await press(page, /^What can come next/);
    await snap('lifecycle');
  },
  'siege-closing': async (page, snap) => {
    await opens(
      page,
      eventful('siege-closing', (of) => hasMoment(of, isSiegeClosing)),
      isSiegeClosing,
    );
    await snap('siege-closing');
  },
  'convoy-lost': async (page, snap) => {
    await opens(
      page,
      eventful('convoy-lost', (of) => hasMoment(of, isConvoyLost), 'russia'),
      isConvoyLost,
    );
    const news = page.locator('.news-line--headline', { hasText: /convoy (hit|is lost|attacked)/i }).first();
    await news.evaluate((line) => line.scrollIntoView({ block: 'start' }));
    await snap('convoy-lost');
  },
  agreement: async (page, snap) => {
    await opens(
      page,
      eventful('agreement', (of) => hasMoment(of, isAgreement)),
      isAgreement,
    );
    await snap('agreement');
  },
  crisis: async (page, snap) => {
    const asked = game.moves.findIndex(({ by, move }) => by === game.side && move.kind === 'answer');
    await opens(page, game, (state) => state.moves === asked);
    await player(page).readsOn();
    await snap('crisis');
  },
  capitals: async (page, snap) => {
    await opens(page, game, (state) => state.session === 'capitals');
    await player(page).readsOn();
    await snap('capitals');
  },
  implementation: async (page, snap) => {
    await opens(
      page,
      game,
      (state) => state.session === 'implementation' && (state.cessation.since ?? state.day) < state.day,
    );
    await player(page).readsOn();
    await snap('implementation');
  },
  collapse: async (page, snap) => {
    const over = eventful('collapse', collapses);
    const last = over.moves.findLastIndex(({ by }) => by === over.side);
    await opens(page, over, (state) => state.moves === last);
    const person = player(page, { after: last });
    await person.plays(over);
    await person.seesTheEnd(over);
    await snap('collapse');
    await person.goesToTheDebrief();
    await page.getByText(/^[\d,]+ futures were played\.$/).waitFor({ timeout: 180_000 });
    await snap('debrief');
    for (const part of ['curve', 'deals'] as const) {
      await page
        .getByRole('img', { name: drawn[part] })
        .evaluate((chart) => chart.scrollIntoView({ block: 'center' }));
      await snap(`review-${part}`);
    }
  },
  elsewhere: async (page, snap) => {
    await opens(page, game, isQuietTalks);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await press(other, /^Resume$/);
    await press(other, /^Take it over here$/);
    await page.getByRole('heading', { name: /^This game goes on in another tab$/ }).waitFor();
    await snap('elsewhere');
    await press(page, /^Only look$/);
    await page.getByRole('heading', { name: /^You are only looking$/ }).waitFor();
    await snap('elsewhere-looking');
  },
  handover: async (page, snap) => {
    const people = player(page);
    await people.hurries();
    await people.sitsDown(pair);
    await people.plays(
      pair,
      pair.moves.findIndex(({ by }) => by !== pair.moves[0]?.by),
    );
    await page.getByRole('heading', { level: 1, name: /^Hand the device/ }).waitFor();
    await snap('handover');
  },
};
