// What has changed since somebody last looked: told again after a closed tab, as it was on screen, and not told twice.
import { describe, expect, it } from 'vitest';
import type { RunningGame, Snapshot } from '../../src/session/snapshot.ts';
import type { Storage } from '../../src/session/kept/storage.ts';
import { type Device, computer, device, on, person, quickStorage, sitDown } from './device.ts';

type Seat = typeof person | typeof computer;

/** Starts the tutorial; the first side reads its briefing and the first news, and ends its turn. */
async function endsTheFirstTurn(table: Device, netherford: Seat): Promise<void> {
  await sitDown(table, { overwater: person, netherford });
  table.send({ type: 'continue' });
  table.send({ type: 'move', move: { kind: 'end-turn' } });
}

/** The person’s turn again, after the other side’s. */
const backAtTheTable = (table: Device): Promise<Snapshot> =>
  table.until((now) => on('playing')(now) && (now.game?.view.moves ?? 0) > 1);

/** A game kept at the person’s second turn, with news that nobody has read. */
async function withNews() {
  const storage = quickStorage();
  const table = device({ storage });
  await endsTheFirstTurn(table, computer);
  const { game } = await backAtTheTable(table);
  return { storage, table, game };
}

async function resumed(storage: Storage): Promise<Device> {
  const again = device({ storage });
  await again.until(on('title'));
  again.send({ type: 'resume' });
  return again;
}

const keptMoves = async (storage: Storage): Promise<number | undefined> =>
  (await storage.saves())[0]?.game.journal.moves.length;

const newsOf = (game: RunningGame | null): readonly number[] => game?.fresh ?? [];

describe('news that nobody has read yet', () => {
  it('is the same after the tab was closed', async () => {
    const { storage, game } = await withNews();
    expect(newsOf(game)).not.toEqual([]);
    await expect.poll(() => keptMoves(storage)).toBe(game?.view.moves);
    const back = await (await resumed(storage)).until(on('playing'));
    expect(newsOf(back.game)).toEqual(newsOf(game));
  });

  it('is not told again once it was read', async () => {
    const { storage, table, game } = await withNews();
    table.send({ type: 'continue' });
    await expect
      .poll(async () => (await storage.saves())[0]?.game.seen?.['overwater'])
      .toBeGreaterThanOrEqual(newsOf(game).at(-1) ?? 0);
    const back = await (await resumed(storage)).until(on('playing'));
    expect(newsOf(back.game)).toEqual([]);
  });

  it('is worked out from the moves where a save does not say what was read: an older one, or a link', async () => {
    const { storage, table, game } = await withNews();
    await expect.poll(() => keptMoves(storage)).toBe(game?.view.moves);
    const [save] = await storage.saves();
    if (save === undefined) throw new Error('Nothing was kept.');
    const { seen, ...older } = save.game;
    expect(seen).toBeDefined();
    await storage.putSave({ ...save, game: older });
    const back = await (await resumed(storage)).until(on('playing'));
    expect(newsOf(back.game)).toEqual(newsOf(game));
    table.send({ type: 'share-link' });
    await table.until((now) => now.notice?.code === 'link-copied');
    const linked = await device({ address: table.copied[0] ?? '' }).until(on('playing'));
    expect(newsOf(linked.game)).toEqual(newsOf(game));
  });

  it('waits for the second of two people, who takes the device over after the tab was closed', async () => {
    const storage = quickStorage();
    const table = device({ storage });
    await endsTheFirstTurn(table, person);
    await table.until(on('handover'));
    await expect.poll(() => keptMoves(storage)).toBe(1);
    const takesOver = async (hands: Device): Promise<Snapshot> => {
      await hands.until(on('handover'));
      hands.send({ type: 'take-over' });
      await hands.until(on('briefing'));
      hands.send({ type: 'read-briefing' });
      return hands.until(on('playing'));
    };
    const back = await takesOver(await resumed(storage));
    const { game } = await takesOver(table);
    expect(newsOf(game)).not.toEqual([]);
    expect(newsOf(back.game)).toEqual(newsOf(game));
  });

  it('is never more than has happened, whatever a save claims was read', async () => {
    const { storage, game } = await withNews();
    await expect.poll(() => keptMoves(storage)).toBe(game?.view.moves);
    const [save] = await storage.saves();
    if (save === undefined) throw new Error('Nothing was kept.');
    await storage.putSave({ ...save, game: { ...save.game, seen: { overwater: 1_000_000 } } });
    const again = await resumed(storage);
    await again.until(on('playing'));
    again.send({ type: 'move', move: { kind: 'end-turn' } });
    const later = await again.until(
      (now) => on('playing')(now) && (now.game?.view.moves ?? 0) > (game?.view.moves ?? 0) + 1,
    );
    expect(newsOf(later.game)).not.toEqual([]);
  });
});
