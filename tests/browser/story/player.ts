// A person in a story: sits down at the game, chooses, reads, plays foretold moves through the controls, and tells what is on screen.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { describeEnding } from '../../../src/presentation/debrief/describe-ending.ts';
import type { Foretold } from './foretold.ts';
import { type Hands, pointer } from './hands.ts';
import { makeMove, situationOf } from './make-move.ts';
import { type Situation, beginningWith, containing, exactly, situations } from './words.ts';

/** Who sits across the table, as the choice is worded. */
const across = {
  attache: /^Attaché/,
  ambassador: /^Ambassador/,
  minister: /^Minister/,
  person: /^A person beside you/,
} as const;

export interface Player {
  readonly page: Page;
  readonly hands: Hands;
  /** Sets, in the dialog, that consequences play at once, and that nothing is drawn unless `drawing`; most stories find this kept. */
  readonly hurries: (options?: { readonly drawing?: boolean }) => Promise<void>;
  /** Begins a foretold game and reads the briefing. */
  readonly sitsDown: (game: Foretold) => Promise<void>;
  /** Goes from the title to the briefing of a foretold game. */
  readonly begins: (game: Foretold) => Promise<void>;
  readonly readsTheBriefing: () => Promise<void>;
  /** Waits until the game wants something and says what. */
  readonly isAsked: () => Promise<Situation>;
  /** Reads news, takes the device over and reads briefings until a move, or the end, is asked for. */
  readonly readsOn: () => Promise<'hand' | 'crisis' | 'over'>;
  /** Plays the game’s moves, all or the next `count` of those at this device. */
  readonly plays: (game: Foretold, count?: number) => Promise<void>;
  /** How many moves of the foretold game were made, by either side. */
  readonly made: () => number;
  /** The same end is told, in the same sentences, as in Node. */
  readonly seesTheEnd: (game: Foretold) => Promise<void>;
  readonly goesToTheDebrief: () => Promise<void>;
  /** Plays the whole game, from the title to the debrief. */
  readonly playsThrough: (game: Foretold) => Promise<void>;
}

interface Person {
  /** With `keyboard(page)` the pointer is never touched. */
  readonly hands?: Hands;
  /** How many moves of the foretold game were made already. */
  readonly after?: number;
  /** Looks at every situation that comes up, before anything is done about it. */
  readonly watch?: (situation: Situation) => Promise<void>;
}

/** A person with this page in front of them. */
export function player(page: Page, person: Person = {}): Player {
  const one = seated(page, person);
  const sitsDown: Player['sitsDown'] = async (game) => {
    await one.begins(game);
    await one.readsTheBriefing();
  };
  return {
    ...one,
    sitsDown,
    playsThrough: async (game) => {
      await sitsDown(game);
      await one.plays(game);
      await one.seesTheEnd(game);
      await one.goesToTheDebrief();
    },
  };
}

function seated(
  page: Page,
  { hands = pointer, after = 0, watch }: Person,
): Omit<Player, 'playsThrough' | 'sitsDown'> {
  const button = (name: RegExp): Locator => page.getByRole('button', { name });
  const isAsked = (): Promise<Situation> => situationOn(page);
  const readsOn = async (): Promise<'hand' | 'crisis' | 'over'> => {
    for (;;) {
      const situation = await isAsked();
      await watch?.(situation);
      if (situation === 'hand' || situation === 'crisis' || situation === 'over') return situation;
      await hands.press(button(situations[situation].on));
    }
  };
  let next = after;
  const plays = async (game: Foretold, count = Number.POSITIVE_INFINITY): Promise<void> => {
    for (let left = count; left > 0 && next < game.moves.length; next += 1) {
      const { by, move } = game.moves[next] ?? { by: '', move: { kind: 'end-turn' } };
      if (game.side !== null && by !== game.side) continue;
      assert.equal(await readsOn(), move.kind === 'answer' ? 'crisis' : 'hand');
      await makeMove(page, hands, game.scenario, move);
      left -= 1;
    }
  };
  return {
    page,
    hands,
    isAsked,
    readsTheBriefing: () => hands.press(button(situations.briefing.on)),
    readsOn,
    plays,
    made: () => next,
    hurries: ({ drawing = false } = {}) => hurry(page, hands, drawing),
    begins: (game) => begin(page, hands, game),
    seesTheEnd: async (game) => {
      assert.equal(await readsOn(), 'over');
      const told = describeEnding(game.scenario, game.state);
      await page.getByRole('heading', { name: exactly(told?.title ?? '') }).waitFor();
      const sentences = situationOf(page).getByRole('listitem');
      assert.deepEqual(await sentences.allTextContents(), told?.sentences);
    },
    goesToTheDebrief: async () => {
      await hands.press(button(situations.over.on));
      await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
    },
  };
}

/** The order matters: news come before what they lead to. */
const names = [
  'news',
  'hand',
  'crisis',
  'over',
  'handover',
  'briefing',
] as const satisfies readonly Situation[];

const anySign = (...of: readonly Situation[]): RegExp =>
  new RegExp(of.map((name) => situations[name].sign.source).join('|'));

/** Looking for all signs at once keeps long stories quick: whoever looks by role and name looks through the whole page. */
async function situationOn(page: Page): Promise<Situation> {
  const signs = page
    .getByRole('heading', { name: anySign('news', 'hand', 'crisis') })
    .or(page.getByRole('heading', { level: 1, name: anySign('handover', 'briefing') }))
    .or(situationOf(page).getByRole('button', { name: situations.over.sign }));
  // What was pressed just now is followed a frame later: until then the hand before it still stands there.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await signs.first().waitFor();
  const shown = await signs.allTextContents();
  return names.find((name) => shown.some((text) => situations[name].sign.test(text))) ?? situationOn(page);
}

async function hurry(page: Page, hands: Hands, drawing: boolean): Promise<void> {
  await hands.press(page.getByRole('button', { name: /^Settings/ }));
  const dialog = page.getByRole('dialog', { name: /^Settings/ });
  await hands.select(dialog.getByRole('combobox', { name: /consequences/ }), 'at once');
  if (!drawing) await hands.tick(dialog.getByRole('checkbox', { name: /^Draw the map/ }));
  await hands.press(dialog.getByRole('button', { name: /^Close$/ }));
  await dialog.waitFor({ state: 'detached' });
}

async function begin(page: Page, hands: Hands, game: Foretold): Promise<void> {
  const { scenario, side } = game;
  const play = page.getByRole('button', { name: /^(Play|New game)$/ });
  const start = page.getByRole('button', { name: /^Start$/ });
  await play.or(start).waitFor();
  if (await play.isVisible()) await hands.press(play);
  await hands.pick(page.getByRole('radio', { name: beginningWith(scenario.title) }));
  await hands.pick(page.getByRole('radio', { name: across[game.across] }));
  if (side !== null) {
    const sides = page.getByRole('group', { name: /side/i });
    await hands.pick(sides.getByRole('radio', { name: beginningWith(scenario.parties[side]?.name ?? side) }));
  }
  const seed = page.getByRole('textbox', { name: /^Seed/ });
  if (!(await seed.isVisible())) await hands.press(page.getByText(exactly('Options')));
  await hands.write(seed, game.seed);
  await hands.press(start);
  // Both stand before the device that has just been set up.
  if (game.across === 'person') await hands.press(page.getByRole('button', { name: situations.handover.on }));
  await page.getByRole('heading', { level: 1, name: containing('Briefing') }).waitFor();
}
