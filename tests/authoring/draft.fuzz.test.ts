// Thousands of changes of every kind, in every built-in scenario: the values are right, and no note of the author is lost.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockOf, sameValue } from '../../src/authoring/change.ts';
import { changedValue } from '../../src/authoring/changed-value.ts';
import { type Change, type Draft, changed, openDraft } from '../../src/authoring/draft.ts';
import { catalogue } from '../../src/scenario/catalogue.ts';
import { readSource } from '../../src/scenario/reading/source-read.ts';
import { drawFrom } from '../scenario/mutations.ts';
import { anyChange, lostNotes } from './random-changes.ts';

/** The same values, whatever the order of their names: to set a block says nothing of it. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value !== null
      ? blockOf(
          Object.entries(value)
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, inner]) => [key, inOrder(inner)] as const),
        )
      : value;

/** Does the value after a change hold what it should? What follows a renamed id is looked at elsewhere. */
const isMade = (before: unknown, change: Change, after: unknown): boolean => {
  const expected = changedValue(before, change);
  if (change.do === 'rename') return true;
  return change.do === 'set' ? sameValue(inOrder(after), inOrder(expected)) : sameValue(after, expected);
};

/** What is wrong with the draft after a change; undefined where nothing is. */
const complaint = (draft: Draft, seed: number): string | undefined => {
  const change = anyChange(draft.value, drawFrom(seed));
  const after = changed(draft, change);
  const said = `seed ${seed}: ${JSON.stringify(change)}`;
  const { value } = readSource(after.text, 'after.yaml').tree;
  if (!sameValue(value, after.value)) return `${said} is read otherwise`;
  if (change.do !== 'rename' && !sameValue(value, changedValue(draft.value, change)))
    return `${said} is not made`;
  const lost = lostNotes(draft.text, change, after.text);
  return lost.length === 0 ? undefined : `${said} loses ${lost.join(' ')}`;
};

describe.each(catalogue.map(({ file }) => file))('%s', (file) => {
  const draft = openDraft(readFileSync(file, 'utf8'));
  // Larger files take longer to be read again.
  const count = Math.ceil(Math.min(30, 600_000 / draft.text.length));

  it('keeps its notes through any change', () => {
    const complaints = Array.from({ length: count }, (_none, seed) => complaint(draft, seed));
    expect(complaints.filter((each) => each !== undefined)).toEqual([]);
  });

  it('keeps its values through one change after the other', () => {
    const complaints: string[] = [];
    let now = draft;
    for (let seed = 0; seed < count / 5; seed += 1) {
      const change = anyChange(now.value, drawFrom(7_000_000 + seed));
      const before = now.value;
      now = changed(now, change);
      if (!isMade(before, change, now.value)) complaints.push(JSON.stringify(change));
    }
    expect(complaints).toEqual([]);
    expect(sameValue(readSource(now.text, file).tree.value, now.value)).toBe(true);
  });
});

/** Odd ways of writing that YAML allows. */
const odd = [
  'a:\n- x\n- y: 1 # one\n  z: 2\n# end\nb: {}\n',
  '# only\n- - 1\n  - 2\n-\n  c: >+\n    kept\n\n\n- # here\n  d: 1\n',
  "? a\n: 1\n\"b c\": 'it''s'\n3: three\n",
  '{ a: [1, # one\n 2, # two\n], b: { c, d: }, "e": {} }\n',
  'a: &x [1, 2]\nb: *x\nc: { d: *x, e: "*" }\n',
  '---\na: |2\n    two\n   one\nb: plain\n  goes on # note\n...\n',
  'a:   # nothing\n\n  # above\n  b: 1\n\n\n\n  c:\n    - 1\nd:\ne: ~\n',
  '{\n  "a": {\n    "b": [\n      1,\n      2\n    ]\n  },\n  "c": "d"\n}',
];

describe('Text that is written oddly', () => {
  it.each(odd)('%j is changed rightly too', (text) => {
    const draft = openDraft(text);
    expect(draft.value).toBeDefined();
    const complaints = Array.from({ length: 120 }, (_none, seed) => complaint(draft, seed));
    expect(complaints.filter((each) => each !== undefined)).toEqual([]);
  });
});
