// What is written in the workshop is kept after a moment of rest, at once when it is left, and never lost to a full disk without a word.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDraft } from '../../src/authoring/draft.ts';
import { createKeeper } from '../../src/desk/workshop/keeper.ts';
import type { DraftShelf, KeptDraft } from '../../src/session/kept/drafts.ts';
import type { Standing } from '../../src/session/kept/storage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const entry: KeptDraft = { key: 'mine', title: 'Old', text: 'title: Old\n', changed: '1' };

/** A shelf that remembers what was put, and may be full. */
function shelfOf() {
  const texts: string[] = [];
  const shelf = {
    full: false,
    standing: 'lasting' as Standing,
    texts,
    titles: [] as string[],
    befores: [] as string[],
  };
  const put: DraftShelf['put'] = async (draft, before) => {
    if (shelf.full) throw new Error('full');
    texts.push(draft.text);
    shelf.titles.push(draft.title);
    shelf.befores.push(before);
    return Promise.resolve(draft.key);
  };
  return {
    shelf,
    asShelf: { standing: (): Standing => shelf.standing, put },
  };
}

it('keeps once after several changes, with the title of the text', async () => {
  const { shelf, asShelf } = shelfOf();
  const keeper = createKeeper(entry, asShelf, () => undefined);
  for (const title of ['N', 'Ne', 'New']) keeper.follow(openDraft(`title: ${title}\n`));
  expect([keeper.keeping(), shelf.texts]).toEqual(['keeping', []]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect([keeper.keeping(), shelf.texts, shelf.titles]).toEqual(['kept', ['title: New\n'], ['New']]);
});

it('keeps at once when asked, one after the other, and nothing where nothing changed', async () => {
  const { shelf, asShelf } = shelfOf();
  const keeper = createKeeper(entry, asShelf, () => undefined);
  await keeper.keep(openDraft(entry.text));
  void keeper.keep(openDraft('title: A\n'));
  await keeper.keep(openDraft('title: B\n'));
  expect(shelf.texts).toEqual(['title: A\n', 'title: B\n']);
  // Each knows what the one before kept.
  expect(shelf.befores[0]).toBe('1');
  expect(shelf.befores[1]).not.toBe('1');
});

it('says so when there is no room, and tries again with the next change', async () => {
  const { shelf, asShelf } = shelfOf();
  const keeper = createKeeper(entry, asShelf, () => undefined);
  shelf.full = true;
  await keeper.keep(openDraft('title: A\n'));
  expect(keeper.keeping()).toBe('failed');
  shelf.full = false;
  await keeper.keep(openDraft('title: A\n'));
  expect([keeper.keeping(), shelf.texts]).toEqual(['kept', ['title: A\n']]);
});

it('says that nothing outlives the tab where storage is closed or silent, and not any more when it has answered', async () => {
  const { shelf, asShelf } = shelfOf();
  const keeper = createKeeper(entry, asShelf, () => undefined);
  await keeper.keep(openDraft('title: A\n'));
  for (const standing of ['silent', 'closed'] as const) {
    shelf.standing = standing;
    expect(keeper.keeping()).toBe('kept-in-tab');
  }
  shelf.standing = 'lasting';
  expect(keeper.keeping()).toBe('kept');
});
