// Saves and links that do not load: they say why, a save is kept with the reason, and nobody is led into it again.
import { expect, it } from 'vitest';
import { pack } from '../../../src/session/links/compressed-text.ts';
import { computer, device, on, person, quickStorage, sitDown } from '../device.ts';

/** Storage with one automatic save of the tutorial, whose journal was changed by hand. */
async function storageWithBrokenSave() {
  const storage = quickStorage();
  const table = device({ storage });
  await sitDown(table, { overwater: person, netherford: computer });
  table.send({ type: 'move', move: { kind: 'end-turn' } });
  await table.until((now) => on('playing')(now) && (now.game?.view.moves ?? 0) > 1);
  await expect.poll(async () => (await storage.saves())[0]?.moves ?? 0).toBeGreaterThan(1);
  const [save] = await storage.saves();
  if (save === undefined) throw new Error('Nothing was kept.');
  const [first, ...moves] = save.game.journal.moves;
  if (first === undefined) throw new Error('Nothing was played.');
  const forged = { by: first.by, move: { kind: 'initial' } } as const;
  const journal = { ...save.game.journal, moves: [forged, ...moves] };
  await storage.putSave({ ...save, game: { ...save.game, journal } });
  return { storage, save };
}

it('a save that does not load is kept with the reason, and is not the game to go on with', async () => {
  const { storage, save } = await storageWithBrokenSave();
  const table = device({ storage });
  expect((await table.until(on('title'))).canResume).toBe(true);
  table.send({ type: 'resume' });
  const reason = { code: 'save-illegal-move', detail: '1', kept: true } as const;
  expect((await table.until(({ notice }) => notice !== null)).notice).toEqual(reason);
  const listed = await table.until(({ saves }) => saves.some(({ broken }) => broken !== null));
  expect(listed.saves).toMatchObject([{ key: save.key, broken: reason }]);
  expect(listed.canResume).toBe(false);

  await storage.putSave({ ...save, broken: reason });
  const mended = device({ storage });
  await mended.until(on('title'));
  mended.send({ type: 'resume', save: save.key });
  await mended.until((now) => now.game !== null);
  await expect.poll(async () => (await storage.saves())[0]?.broken).toBeUndefined();
});

it('who opens a link where nothing can be kept is told so, though the title was never shown', async () => {
  const table = device();
  await sitDown(table, { overwater: person, netherford: person });
  table.send({ type: 'share-link' });
  await table.until(({ notice }) => notice?.code === 'link-copied');
  const closed = { ...quickStorage(), standing: () => 'closed' as const };
  const other = device({ storage: closed, address: table.copied[0] ?? '' });
  const opened = await other.until(({ screen }) => !['loading', 'title'].includes(screen));
  expect(opened.notice).toEqual({ code: 'storage-unavailable' });
});

it.each([['not JSON'], ['null'], ['{"saved":1}']])(
  'a link with %s behind it is damaged, and promises nothing to be kept',
  async (text) => {
    const table = device({ address: `https://example.org/#game=${await pack(text)}` });
    expect((await table.until(({ notice }) => notice !== null)).notice).toEqual({ code: 'link-damaged' });
  },
);
