// Undo and redo: whatever was done in forms or typed comes back byte for byte, and a stretch of typing at once.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Draft, changed, openDraft, retyped, shownText } from '../../src/authoring/draft.ts';
import { type History, noHistory, redone, remembered, undone } from '../../src/authoring/history.ts';
import { drawFrom } from '../scenario/mutations.ts';
import { anyChange } from './random-changes.ts';

/** An author with a text and a history. */
class Author {
  text: string;
  history: History = noHistory;

  constructor(text: string) {
    this.text = text;
  }

  writes(text: string, goesOn = false): this {
    this.history = remembered(this.history, this.text, text, goesOn);
    this.text = text;
    return this;
  }

  steps(go: typeof undone): this {
    const stepped = go(this.history, this.text);
    if (stepped !== undefined) ({ text: this.text, history: this.history } = stepped);
    return this;
  }
}

describe('A history', () => {
  it('takes changes back one by one, and makes them again', () => {
    const author = new Author('one').writes('one two').writes('three two');
    expect(author.steps(undone).text).toBe('one two');
    expect(author.steps(undone).text).toBe('one');
    expect(author.steps(undone).text).toBe('one');
    expect(author.steps(redone).text).toBe('one two');
    expect(author.steps(redone).text).toBe('three two');
    expect(author.steps(redone).text).toBe('three two');
  });

  it('forgets what was undone once something else is done', () => {
    const author = new Author('one').writes('one two').steps(undone).writes('other');
    expect(author.steps(redone).text).toBe('other');
    expect(author.steps(undone).text).toBe('one');
  });

  it('takes typing that went on back at once, letters that were taken back included', () => {
    const author = new Author('title: ').writes('title: A').writes('title: An', true);
    author.writes('title: And', true).writes('title: An', true).writes('title: Any', true);
    expect(author.history.past).toHaveLength(1);
    expect(author.steps(undone).text).toBe('title: ');
    expect(author.steps(redone).text).toBe('title: Any');
  });

  it('keeps typing in another place apart', () => {
    const author = new Author('ab').writes('abc').writes('xabc', true);
    expect(author.steps(undone).text).toBe('abc');
  });

  it('brings back every text on the way through fifty changes, byte for byte', () => {
    let draft: Draft = openDraft(readFileSync('scenarios/first-steps/first-steps.yaml', 'utf8'));
    const author = new Author(draft.text);
    const texts = [draft.text];
    for (let seed = 0; seed < 50; seed += 1) {
      draft = changed(draft, anyChange(draft.value, drawFrom(seed)));
      if (draft.text === author.text) continue;
      author.writes(draft.text);
      texts.push(draft.text);
    }
    const back = texts
      .slice(0, -1)
      .toReversed()
      .map(() => author.steps(undone).text);
    expect(back).toEqual(texts.slice(0, -1).toReversed());
    expect(texts.slice(1).map(() => author.steps(redone).text)).toEqual(texts.slice(1));
  });
});

describe('Typing', () => {
  it('in a file of another system changes nothing but what was typed', () => {
    const draft = openDraft('\uFEFFtitle: A\r\nid: a\r\n');
    const typed = openDraft(
      retyped(draft, shownText(draft).replace('title: A', 'title: B\nminutes: 5')),
      draft,
    );
    expect(typed.text).toBe('\uFEFFtitle: B\r\nminutes: 5\r\nid: a\r\n');
    expect(typed.value).toEqual({ title: 'B', minutes: 5, id: 'a' });
    expect(retyped(draft, shownText(draft))).toBe(draft.text);
  });

  it('reads the same as opening the file anew, whatever is typed where', () => {
    const file = readFileSync('scenarios/template/template.yaml', 'utf8');
    const pieces = [
      'x',
      '\n',
      ' ',
      ':',
      '- ',
      '#',
      '{',
      '"',
      '  a: 1\n',
      '\n\n',
      '&a ',
      '*a',
      '---\n',
      'a: |\n',
    ];
    let draft = openDraft(file);
    for (let seed = 0; seed < 30; seed += 1) {
      const draw = drawFrom(seed);
      const text = shownText(draft);
      const at = draw(text.length);
      const piece = pieces[draw(pieces.length)] ?? '';
      const typed = openDraft(retyped(draft, text.slice(0, at) + piece + text.slice(at + draw(3))), draft);
      expect(typed.value).toEqual(openDraft(typed.text).value);
      // What cannot be read is mended before the next key.
      draft = typed.value === undefined || seed % 10 === 9 ? openDraft(file) : typed;
    }
  });
});
