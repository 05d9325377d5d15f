// A long text is opened in many small steps, so that a page goes on meanwhile; after a change only what changed is read again.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Draft, beginDraft, openDraft, titleIn } from '../../src/authoring/draft.ts';
import { readSource } from '../../src/scenario/reading/source-read.ts';

const geneva = readFileSync('scenarios/geneva-2016/geneva-2016.yaml', 'utf8');

/** Opens a text to the end; how many steps that takes, and how long the longest part is that one of them reads, is told by the text. */
function opened(text: string, before?: Draft): { readonly draft: Draft; readonly steps: number } {
  const { first, steps } = beginDraft(text, before);
  expect([first.text, first.value, first.reading]).toEqual([text, undefined, 'under-way']);
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { draft: step.value, steps: count };
  }
}

const whole = opened(geneva);

describe('A scenario of 300 kB', () => {
  it('is opened in hundreds of steps, and holds what it says', () => {
    expect(whole.steps).toBeGreaterThan(200);
    expect(whole.draft.reading).toBe('done');
    expect(whole.draft.value).toEqual(readSource(geneva, 'geneva.yaml').tree.value);
  });

  it('is read again where it changed', () => {
    const typed = geneva.replace('\nstickingPoints:\n', '\n# Two notes\nstickingPoints:\n# of mine\n');
    const { draft, steps } = opened(typed, whole.draft);
    expect(steps).toBeLessThan(4);
    expect(draft.value).toEqual(whole.draft.value);
  });

  it('is not read again from its beginning when what was half typed is mended', () => {
    const half = opened(geneva.replace('\ntitle: ', '\ntitle: "'), whole.draft);
    expect([half.draft.reading, half.draft.value]).toEqual(['broken', undefined]);
    expect(half.steps).toBeLessThan(2);
    const mended = opened(geneva, half.draft);
    expect([mended.draft.reading, mended.steps]).toEqual(['done', 0]);
  });

  it('is read on where it was broken off', () => {
    const { first, steps } = beginDraft(geneva);
    for (let count = 0; count < 100; count += 1) steps.next();
    const { draft, steps: others } = opened(`${geneva}\n# more\n`, first);
    expect(draft.value).toEqual(whole.draft.value);
    expect(others).toBeLessThan(whole.steps - 90);
  });

  it('is written as text only where its parts cannot be told apart', () => {
    const { draft, steps } = opened(JSON.stringify(whole.draft.value, undefined, 1));
    expect([draft.reading, draft.value, steps]).toEqual(['one-piece', undefined, 0]);
    expect(opened(`x: [${'{a: b}, '.repeat(20_000)}]\n`).draft.reading).toBe('one-piece');
  });

  it('is read in parts though stars and marks stand in it', () => {
    const starred = `---\n${geneva.replace('\nsummary: >-\n', '\nsummary: >-\n  *Not* what & how.\n')}`;
    expect(starred).toContain('*Not*');
    expect(opened(starred).draft.reading).toBe('done');
  });
});

it('anchors tie parts together: read alone or together, they say the same', () => {
  const tied = 'a: &x [1, 2]\nb: &y { c: *x }\nd: *y\n';
  expect(openDraft(tied).value).toEqual({ a: [1, 2], b: { c: [1, 2] }, d: { c: [1, 2] } });
  const long = tied + Array.from({ length: 6000 }, (_none, place) => `k${place}: one\n`).join('');
  expect(opened(long).draft.reading).toBe('broken');
  expect(opened(long.replace('*y', 'no').replace('*x', 'no')).draft.reading).toBe('done');
});

it('the title is known before all else is read, if there is one', () => {
  expect(titleIn(geneva)).toBe((whole.draft.value as { title: string }).title);
  expect(titleIn('{"title": " A bridge ", "id": "b"}')).toBe('A bridge');
  expect(titleIn('# Mine\n"title": >-\n  A\n  bridge\nid: b\n')).toBe('A bridge');
  for (const text of ['', '[', 'id: b', 'title: [a]', '\0', 'title: "']) expect(titleIn(text)).toBe('');
});
