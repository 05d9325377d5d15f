// Scenarios that are being written are kept, the newest first; two tabs that write the same one lose nothing.
import { expect, it } from 'vitest';
import { type KeptDraft, openDraftShelf } from '../../src/session/drafts.ts';

const draft = (text: string, changed: string, key = 'mine'): KeptDraft => ({
  key,
  title: text,
  text,
  changed,
});

it('keeps scenarios in the order of their last change, until they are deleted', async () => {
  const shelf = await openDraftShelf();
  await shelf.put(draft('first', '2026-01-01', 'a'), '2026-01-01');
  await shelf.put(draft('second', '2026-01-02', 'b'), '2026-01-02');
  await shelf.put(draft('first again', '2026-01-03', 'a'), '2026-01-01');
  expect((await shelf.all()).map(({ text }) => text)).toEqual(['first again', 'second']);
  await shelf.remove('a');
  expect((await shelf.all()).map(({ text }) => text)).toEqual(['second']);
});

it('keeps both where another tab kept something else meanwhile', async () => {
  const shelf = await openDraftShelf();
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
  const shelf = await openDraftShelf();
  await shelf.put(draft('the same', '2'), '2');
  expect(await shelf.put(draft('the same', '3'), '1')).toBe('mine');
});
