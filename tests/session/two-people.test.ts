// Two people at one device: whoever opens their game again, its secrets wait behind the screen that hands the device over.
import { expect, it } from 'vitest';
import type { Snapshot } from '../../src/session/snapshot.ts';
import { type Device, computer, device, on, person, quickStorage, sitDown, start } from './device.ts';

const pair = { overwater: person, netherford: person };

/** Two people start and the first of them makes this many moves; the game as it stands then. */
async function atTheTable(table: Device, moves: number): Promise<Snapshot> {
  await start(table, pair);
  await table.until(on('briefing'));
  table.send({ type: 'read-briefing' });
  await table.until(on('playing'));
  for (let made = 0; made < moves; made += 1) {
    const { game } = table.session.snapshot();
    const move = game?.legal.find(({ kind }) => kind === (made === 0 ? 'propose' : 'end-turn'));
    if (move === undefined) throw new Error('The first side has no such move.');
    table.send({ type: 'move', move });
  }
  return table.until((now) => now.saves[0]?.moves === moves);
}

/** The save of the game as a file. */
async function exported(table: Device): Promise<File> {
  table.send({ type: 'export-save' });
  await table.until((now) => now.notice?.code === 'exported');
  return new File([table.downloads[0]?.text ?? ''], 'game.json');
}

it('hands the device over before the first briefing: both stood before it when they chose', async () => {
  const table = device();
  await table.until(on('title'));
  table.send({ type: 'go', to: 'choosing' });
  await table.until(on('choosing'));
  table.send({ type: 'start', setup: { scenario: 'first-steps', players: pair, seed: 'a-seed' } });
  const { handTo } = await table.until(on('handover'));
  expect(handTo).toBe('overwater');
  table.send({ type: 'take-over' });
  expect((await table.until(on('briefing'))).game?.viewer).toBe(handTo);
});

it('hands the device over first when a game of two people is resumed in the middle of a turn', async () => {
  const storage = quickStorage();
  const left = await atTheTable(device({ storage }), 1);
  const again = device({ storage });
  await again.until(on('title'));
  again.send({ type: 'resume' });
  const handover = await again.until(on('handover'));
  expect(handover.handTo).toBe(left.game?.viewer);
  again.send({ type: 'take-over' });
  const back = await again.until(on('playing'));
  expect(back.game?.view).toEqual(left.game?.view);
});

it('keeps the second person’s briefing for the second person, though the game was closed in between', async () => {
  const storage = quickStorage();
  await atTheTable(device({ storage }), 2);
  const again = device({ storage });
  await again.until(on('title'));
  again.send({ type: 'resume' });
  const { handTo } = await again.until(on('handover'));
  again.send({ type: 'take-over' });
  expect((await again.until(on('briefing'))).game?.viewer).toBe(handTo);
});

it.each([0, 1, 2])('hands over first from a file and from a link, %i moves into the game', async (moves) => {
  const table = device();
  await atTheTable(table, moves);
  const other = device();
  await other.until(on('title'));
  other.send({ type: 'import-save', file: await exported(table) });
  expect((await other.until(on('handover'))).game?.viewer).not.toBe(other.session.snapshot().handTo);
  table.send({ type: 'share-link' });
  await table.until((now) => now.notice?.code === 'link-copied');
  const third = device({ address: table.copied[0] ?? '' });
  expect((await third.until(on('handover'))).handTo).toBe(other.session.snapshot().handTo);
});

it('hands nothing over where one person plays', async () => {
  const storage = quickStorage();
  const table = device({ storage });
  await sitDown(table, { overwater: person, netherford: computer });
  table.send({ type: 'move', move: { kind: 'end-turn' } });
  await table.until((now) => on('playing')(now) && (now.saves[0]?.moves ?? 0) > 1);
  const again = device({ storage });
  await again.until(on('title'));
  again.send({ type: 'resume' });
  expect((await again.until((now) => now.game !== null)).screen).toBe('playing');
});
