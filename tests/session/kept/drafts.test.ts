// Scenarios that are being written are kept, the newest first; two tabs that write the same one lose nothing, and nobody waits for storage.
import { expect, it, vi } from 'vitest';
import { type DraftShelf, type KeptDraft, openDraftShelf } from '../../../src/session/kept/drafts.ts';

/** A busy machine takes its time. */
const patiently = { timeout: 60_000, interval: 5 };

const draft = (text: string, changed: string, key = 'mine'): KeptDraft => ({
  key,
  title: text,
  text,
  changed,
});

it('keeps scenarios in the order of their last change, until they are deleted', async () => {
  const shelf = openDraftShelf();
  await shelf.put(draft('first', '2026-01-01', 'a'), '2026-01-01');
  await shelf.put(draft('second', '2026-01-02', 'b'), '2026-01-02');
  await shelf.put(draft('first again', '2026-01-03', 'a'), '2026-01-01');
  expect((await shelf.all()).map(({ text }) => text)).toEqual(['first again', 'second']);
  await shelf.remove('a');
  expect((await shelf.all()).map(({ text }) => text)).toEqual(['second']);
});

it('keeps both where another tab kept something else meanwhile', async () => {
  const shelf = openDraftShelf();
  await shelf.put(draft('as opened', '1'), '1');
  expect(await shelf.put(draft('here', '2'), '1')).toBe('mine');
  const other = await shelf.put(draft('in the other tab', '3'), '1');
  expect(other).not.toBe('mine');
  // Both go on, each under its own key.
  expect(await shelf.put(draft('here, later', '4'), '2')).toBe('mine');
  expect(await shelf.put(draft('in the other tab, later', '5', other), '3')).toBe(other);
  expect((await shelf.all()).map(({ text }) => text)).toEqual(['in the other tab, later', 'here, later']);
});

it('makes no second one of the same text', async () => {
  const shelf = openDraftShelf();
  await shelf.put(draft('the same', '2'), '2');
  expect(await shelf.put(draft('the same', '3'), '1')).toBe('mine');
});

/** Storage that answers when it is told to: with what lies in it, or with a refusal. */
function lateStorage() {
  const there = openDraftShelf(() => Promise.reject(new Error('closed')));
  const answers = { resolve: (): void => undefined, reject: (): void => undefined };
  const answer = new Promise<DraftShelf>((resolve, reject) => {
    answers.resolve = () => resolve(there);
    answers.reject = () => reject(new Error('closed'));
  });
  return { there, open: () => answer, answers };
}

it('is there before storage answers, and moves what was begun meanwhile when it does', async () => {
  const { there, open, answers } = lateStorage();
  await there.put(draft('written last week', '1', 'old'), '1');
  const shelf = openDraftShelf(open);
  const told = vi.fn<() => void>();
  shelf.subscribe(told);
  await shelf.put(draft('begun meanwhile', '2', 'new'), '2');
  expect(shelf.standing()).toBe('asked');
  expect((await shelf.all()).map(({ text }) => text)).toEqual(['begun meanwhile']);
  answers.resolve();
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), patiently);
  expect(shelf.standing()).toBe('lasting');
  expect((await shelf.all()).map(({ text }) => text)).toEqual(['begun meanwhile', 'written last week']);
  expect(await shelf.put(draft('gone on with', '3', 'new'), '2')).toBe('new');
  expect((await there.all()).map(({ text }) => text)).toEqual(['gone on with', 'written last week']);
});

it('says that storage is silent after a while, and takes its answer later all the same', async () => {
  vi.useFakeTimers();
  try {
    const { open, answers } = lateStorage();
    const shelf = openDraftShelf(open);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shelf.standing()).toBe('silent');
    answers.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(shelf.standing()).toBe('lasting');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shelf.standing()).toBe('lasting');
  } finally {
    vi.useRealTimers();
  }
});

it('goes on in the tab where storage is closed, with all that was begun before that was known', async () => {
  const { open, answers } = lateStorage();
  const shelf = openDraftShelf(open);
  await shelf.put(draft('begun meanwhile', '2'), '2');
  answers.reject();
  await vi.waitFor(() => expect(shelf.standing()).toBe('closed'), patiently);
  await shelf.put(draft('gone on with', '3'), '2');
  expect((await shelf.all()).map(({ text }) => text)).toEqual(['gone on with']);
});
