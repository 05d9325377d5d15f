// Nobody waits for storage: a game can be played while it is silent, and what it kept comes back when it answers.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStorage, openStorage, type Storage } from '../../../src/session/kept/storage.ts';
import { device } from '../device.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Longer than anybody waits for storage. */
const long = 60_000;

/** Storage that answers when it is told to: with what lies in it, or with a refusal. */
function lateStorage() {
  const there = memoryStorage();
  const answers = { resolve: (): void => undefined, reject: (): void => undefined };
  const answer = new Promise<Storage>((resolve, reject) => {
    answers.resolve = () => resolve(there);
    answers.reject = () => reject(new Error('closed'));
  });
  return { there, storage: openStorage(() => answer), answers };
}

it('waits a moment for what was kept, and no longer', async () => {
  const { there, storage, answers } = lateStorage();
  await there.putSettings('kept');
  const soon = storage.settings();
  answers.resolve();
  expect(await soon).toBe('kept');
  expect(storage.standing()).toBe('lasting');
  const silent = lateStorage().storage;
  const given = silent.settings();
  await vi.advanceTimersByTimeAsync(long);
  expect([await given, silent.standing()]).toEqual([undefined, 'silent']);
});

it('moves what was put while it was silent, and never loses what is put later', async () => {
  const { there, storage, answers } = lateStorage();
  await vi.advanceTimersByTimeAsync(long);
  await storage.putSettings('early');
  await storage.putScenario({ key: 'mine', text: 'title: Mine', changed: '1' });
  answers.resolve();
  await vi.advanceTimersByTimeAsync(0);
  await storage.late;
  expect([await there.settings(), (await there.scenarios()).length]).toEqual(['early', 1]);
  await storage.putSettings('later');
  expect(await there.settings()).toBe('later');
});

it('goes on in memory where it is closed, and says so on the title', async () => {
  const { storage, answers } = lateStorage();
  answers.reject();
  const { session } = device({ storage });
  await vi.advanceTimersByTimeAsync(long);
  expect(session.snapshot()).toMatchObject({ screen: 'title', notice: { code: 'storage-unavailable' } });
  session.send({ type: 'start-tutorial' });
  await vi.advanceTimersByTimeAsync(long);
  expect(session.snapshot().saves).toHaveLength(1);
});

it('opens the title while it is silent; settings, saved games and the game begun meanwhile come together later', async () => {
  const { there, storage, answers } = lateStorage();
  const before = device({ storage: there });
  await vi.advanceTimersByTimeAsync(long);
  before.session.send({ type: 'start-tutorial' });
  before.session.send({ type: 'set', settings: { muted: true } });
  await vi.advanceTimersByTimeAsync(long);
  const { session } = device({ storage });
  await vi.advanceTimersByTimeAsync(long);
  expect(session.snapshot()).toMatchObject({
    screen: 'title',
    canResume: false,
    settings: { muted: false },
    notice: { code: 'storage-silent' },
  });
  answers.resolve();
  await vi.advanceTimersByTimeAsync(long);
  expect(session.snapshot()).toMatchObject({ canResume: true, settings: { muted: true }, notice: null });
});
