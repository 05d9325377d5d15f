// A saved game that is open in two tabs: one plays it, the other is told so and takes it over or looks on, and nothing is lost.
import { expect, it } from 'vitest';
import type { Move } from '../../src/simulation/move.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';
import { computer, device, type Device, on, person, playOut, quickStorage, sitDown } from './device.ts';
import { browser } from './tabs.ts';

const solo = { overwater: person, netherford: computer };
const shared = { overwater: person, netherford: person };

/** A game that has begun in one tab, and another tab of the same browser that resumes it. */
async function inTwoTabs(players: Parameters<typeof sitDown>[1] = solo) {
  const storage = quickStorage();
  const { tab, held } = browser();
  const here = device({ storage, tabs: tab() });
  await sitDown(here, players);
  await here.until(({ saves }) => saves.length === 1);
  const there = device({ storage, tabs: tab() });
  const resumes = async (): Promise<Snapshot> => {
    await there.until(on('title'));
    there.send({ type: 'resume' });
    return there.until(({ screen, busy }) => screen !== 'title' && busy === null);
  };
  return { here, there, storage, held, resumes };
}

const card = ({ game }: Snapshot): Move => {
  const move = game?.legal.find(({ kind }) => kind === 'play');
  if (move === undefined) throw new Error('There is no card to play.');
  return move;
};

const movesIn = (tab: Device): number => tab.session.snapshot().game?.journal.moves.length ?? -1;

/** Plays a card, and waits until it is kept. */
async function playsCard(tab: Device): Promise<void> {
  const before = movesIn(tab);
  tab.send({ type: 'move', move: card(tab.session.snapshot()) });
  await tab.until(({ saves }) => saves.some(({ moves }) => moves === before + 1));
}

it('is told to the tab in which it is opened again, and shows nothing of itself there', async () => {
  const { here, resumes, storage } = await inTwoTabs();
  const before = await storage.saves();
  expect((await resumes()).screen).toBe('elsewhere');
  expect(here.session.snapshot().screen).toBe('playing');
  expect(await storage.saves()).toEqual(before);
});

it('is taken over from where it stands, and the other tab is told and only looks on', async () => {
  const { here, there, resumes } = await inTwoTabs();
  await resumes();
  await playsCard(here);
  there.send({ type: 'take-here' });
  await there.until(on('playing'));
  expect(movesIn(there)).toBe(1);
  expect(there.session.snapshot().game?.looking).toBe(false);
  await here.until(on('elsewhere'));
  here.send({ type: 'look' });
  const looking = await here.until(on('playing'));
  expect(looking.game).toMatchObject({ looking: true, legal: [], canUndo: false });
});

it('follows what the other tab plays while it only looks, and lets nothing be done', async () => {
  const { here, there, storage, resumes } = await inTwoTabs();
  await resumes();
  there.send({ type: 'look' });
  const { game } = await there.until(on('playing'));
  expect(game?.looking).toBe(true);
  const move = card(here.session.snapshot());
  there.send({ type: 'move', move });
  there.send({ type: 'run-on' });
  there.send({ type: 'continue' });
  expect(movesIn(there)).toBe(0);
  await playsCard(here);
  await there.until(() => movesIn(there) === 1);
  expect(await storage.saves()).toHaveLength(1);
  // And back: it goes on from the other tab’s move.
  there.send({ type: 'take-here' });
  await there.until(({ screen, game: now }) => screen === 'playing' && now?.looking === false);
  expect(movesIn(there)).toBe(1);
  await here.until(on('elsewhere'));
});

it('comes to its end in the tab that looks on when it ends in the other', async () => {
  const { here, there, resumes } = await inTwoTabs();
  await resumes();
  there.send({ type: 'look' });
  await there.until(on('playing'));
  await playOut(here);
  const { game } = await there.until(({ game: now }) => now?.over === true);
  expect(game?.looking).toBe(false);
  there.send({ type: 'continue' });
  expect((await there.until(on('debrief'))).game?.journal).toEqual(here.session.snapshot().game?.journal);
});

it('is anybody’s once it is over', async () => {
  const { here, there, storage } = await inTwoTabs();
  await playOut(here);
  const [save] = await storage.saves();
  await here.until(({ saves }) => saves[0]?.moves === movesIn(here));
  await there.until(on('title'));
  there.send({ type: 'resume', save: save?.key ?? '' });
  expect((await there.until(({ game }) => game !== null)).screen).toBe('playing');
  expect(there.session.snapshot().game?.over).toBe(true);
});

it('hides what one of two people may not see until that one looks', async () => {
  const { here, there, resumes } = await inTwoTabs(shared);
  const side = here.session.snapshot().game?.view.turn?.side;
  await resumes();
  there.send({ type: 'look' });
  const told = await there.until(on('handover'));
  expect(told.handTo).toBe(side);
  there.send({ type: 'take-over' });
  expect((await there.until(on('playing'))).game).toMatchObject({ viewer: side, looking: true });
});

it('is free again when its tab leaves it, also for that tab itself', async () => {
  const { here, held, resumes } = await inTwoTabs();
  expect(held()).toHaveLength(1);
  here.send({ type: 'go', to: 'title' });
  here.send({ type: 'resume' });
  const again = await here.until(({ screen, busy }) => screen !== 'title' && busy === null);
  expect(again.screen).toBe('briefing');
  here.send({ type: 'go', to: 'title' });
  await expect.poll(held).toEqual([]);
  expect((await resumes()).screen).toBe('briefing');
  expect(held()).toHaveLength(1);
});

it('is kept apart where the tabs cannot agree, and that is told', async () => {
  const storage = quickStorage();
  const here = device({ storage });
  await sitDown(here, solo);
  await here.until(({ saves }) => saves.length === 1);
  const there = device({ storage });
  await there.until(on('title'));
  there.send({ type: 'resume' });
  await there.until(on('briefing'));
  there.send({ type: 'read-briefing' });
  await there.until(on('playing'));
  await playsCard(there);
  here.send({ type: 'move', move: { kind: 'end-turn' } });
  expect((await here.until(({ notice }) => notice !== null)).notice?.code).toBe('kept-apart');
  const kept = await storage.saves();
  expect(kept).toHaveLength(2);
  expect(new Set(kept.map(({ game }) => game.journal.moves[0]?.move.kind))).toEqual(
    new Set(['play', 'end-turn']),
  );
});

it('is played where the browser refuses to hold it for one tab', async () => {
  const refused = { request: () => Promise.reject(new Error('SecurityError')) };
  const table = device({ tabs: { locks: refused as unknown as LockManager } });
  await sitDown(table, solo);
  expect(table.session.snapshot().game).toMatchObject({ looking: false });
  await playsCard(table);
  expect(table.session.snapshot().screen).toBe('playing');
});

it('has settings that both tabs change, and neither undoes what the other changed', async () => {
  const { here, there, storage } = await inTwoTabs();
  await there.until(on('title'));
  here.send({ type: 'set', settings: { muted: true } });
  here.send({ type: 'set', settings: { volume: 0.2 } });
  await expect.poll(() => storage.settings()).toMatchObject({ muted: true, volume: 0.2 });
  there.send({ type: 'set', settings: { contrast: 'more' } });
  await expect
    .poll(() => storage.settings())
    .toMatchObject({ muted: true, volume: 0.2, contrast: 'more', pace: 'instant' });
});
