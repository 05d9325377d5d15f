// Titles on the table: whole, and in lines of about the same length.
import { describe, expect, it } from 'vitest';
import { balanced, wrapped } from '../../../src/stage/draw/lettering.ts';

/** A pen whose letters are all ten wide. */
const pen = { font: '', measureText: (text: string) => ({ width: text.length * 10 }) };

describe('a title in two lines', () => {
  const title = 'Grounding the Syrian air force';

  it('leaves no word alone on the last', () => {
    expect(wrapped(pen, title, 240, 2)).toEqual(['Grounding the Syrian air', 'force']);
    expect(balanced(pen, title, 240, 2)).toEqual(['Grounding the', 'Syrian air force']);
  });

  it('says all that it said, in no more lines', () => {
    expect(balanced(pen, title, 200, 3).join(' ')).toBe(title);
    expect(balanced(pen, title, 200, 3)).toHaveLength(wrapped(pen, title, 200, 3).length);
  });

  it('stays in one line where it fits', () => {
    expect(balanced(pen, title, 300, 2)).toEqual([title]);
  });
});
