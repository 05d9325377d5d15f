// After a game its review grows by itself; a person can stop it, ask about one decision, and play on from any move.
import { describe, expect, it } from 'vitest';
import { createReviewDesk } from '../../../src/session/thinking/review-desk.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { startJournal } from '../../../src/simulation/journal.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { type Device, computer, device, on, person, playOut, sitDown } from '../device.ts';

/** A device on which the tutorial was just played to its debrief. */
async function afterAGame(): Promise<Device> {
  const table = device({ reviews: true });
  await sitDown(table, { overwater: person, netherford: computer });
  await playOut(table);
  table.send({ type: 'continue' });
  await table.until(on('debrief'));
  return table;
}

const done = (now: Snapshot): boolean => now.review?.status === 'done';

describe('the review of a finished game', () => {
  it('begins by itself, shows a curve early and is done in the end', async () => {
    const table = await afterAGame();
    const early = await table.until((now) => (now.review?.review?.curve.length ?? 0) > 1);
    expect(early.review?.status).toBe('running');
    const whole = await table.until(done);
    expect(whole.review?.review?.curve.at(-1)?.at).toBe(whole.game?.journal.moves.length);
    expect(whole.review?.review?.judged.length).toBeGreaterThan(0);
  });

  it('is stopped on request, and what is known stays', async () => {
    const table = await afterAGame();
    await table.until((now) => (now.review?.review?.curve.length ?? 0) > 1);
    table.send({ type: 'stop-review' });
    const stopped = await table.until((now) => now.review?.status === 'stopped');
    expect(stopped.review?.review?.curve.length).toBeGreaterThan(1);
    expect(stopped.review?.review?.futures.done).toBeLessThan(stopped.review?.review?.futures.planned ?? 0);
  });

  it('looks closer at the decision that a person asks about', async () => {
    const table = await afterAGame();
    await table.until((now) => (now.review?.review?.curve.length ?? 0) > 1);
    table.send({ type: 'stop-review' });
    await table.until((now) => now.review?.status === 'stopped');
    table.send({ type: 'look-closer', at: 1 });
    expect(table.session.snapshot().review?.lookingAt).toBe(1);
    const answered = await table.until((now) => now.review?.lookingAt === null);
    const judged = answered.review?.review?.judged.find(({ at }) => at === 1);
    expect(judged?.choice.samples).toBeGreaterThan(50);
  });

  it('says that it failed where the journal of an earlier release does not replay', async () => {
    const scenario = builtIn('first-steps');
    const moves = [{ by: 'overwater', move: { kind: 'accept' } }] as const;
    const journal = { ...startJournal(scenario, { seed: 'earlier' }), moves };
    const told = await new Promise((resolve) => {
      createReviewDesk(() => ({ players: [], dispose: () => {} })).begin({ scenario, journal }, resolve);
    });
    expect(told).toEqual({ status: 'failed', review: null, lookingAt: null });
  });

  it('is gone with the debrief', async () => {
    const table = await afterAGame();
    await table.until((now) => now.review !== null);
    table.send({ type: 'go', to: 'title' });
    expect((await table.until(on('title'))).review).toBeNull();
  });
});

describe('what if', () => {
  it('plays on from a move of the finished game, which is kept beside it', async () => {
    const table = await afterAGame();
    const before = table.session.snapshot().game?.journal;
    table.send({ type: 'play-from', moves: 4 });
    const branch = await table.until((now) => now.screen === 'playing' && now.game?.over === false);
    expect(branch.game?.journal.moves.slice(0, 4)).toEqual(before?.moves.slice(0, 4));
    expect(branch.game?.branchedFrom).toEqual(before);
    await expect.poll(() => table.session.snapshot().saves.length).toBe(2);
    expect(table.session.snapshot().saves.map(({ moves }) => moves)).toContain(before?.moves.length);
  });

  it('keeps with the branch what it branched from, also in a file', async () => {
    const table = await afterAGame();
    const before = table.session.snapshot().game?.journal;
    table.send({ type: 'play-from', moves: 4 });
    await table.until((now) => now.screen === 'playing' && now.game?.over === false);
    table.send({ type: 'export-save' });
    await table.until((now) => now.notice?.code === 'exported');
    const again = device();
    await again.until(on('title'));
    again.send({ type: 'import-save', file: new File([table.downloads[0]?.text ?? ''], 'branch.json') });
    const opened = await again.until((now) => now.game !== null);
    expect(opened.game?.branchedFrom).toEqual(before);
  });
});
