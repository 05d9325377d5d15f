// One text for each id: what is read keeps its content, and no id is taken for another.
import { describe, expect, test } from 'vitest';
import { internTexts, interned } from '../../src/scenario/interned.ts';

describe('texts that are one in memory', () => {
  test('say the same as before, also where they are names of something else', () => {
    for (const text of [
      '',
      'talks',
      '5',
      '-0',
      '__proto__',
      'constructor',
      'Каир',
      'ب',
      '\ud800',
      'x'.repeat(65),
    ])
      expect(interned(text)).toBe(text);
  });

  test('leave a tree as it was', () => {
    const tree = () => ({ a: ['one', null, { b: 'two', c: 3, d: [] }], e: true, f: '', g: {} });
    expect(internTexts(tree())).toStrictEqual(tree());
  });
});
