// What a scenario says is marked as being in the scenario's language, where the page speaks another.
import { afterEach, describe, expect, it } from 'vitest';
import { isSaidBy, languageMark } from '../../src/presentation/language-mark.ts';
import { setLanguage } from '../../src/presentation/wording/wording.ts';
import { builtIn } from '../scenario/built-in.ts';

afterEach(() => setLanguage('en'));

describe('the mark of a language', () => {
  it('stands on text in another language than the page, which runs as its letters do', () => {
    expect(languageMark('ar')).toEqual({ lang: 'ar', dir: 'auto' });
    setLanguage('en-XA');
    expect(languageMark('en')).toEqual({ lang: 'en', dir: 'auto' });
  });

  it('is left out where both are the same', () => {
    expect(languageMark('en')).toEqual({});
  });
});

describe('a sentence of the scenario', () => {
  const geneva = builtIn('geneva-2016');
  const [event] = Object.values(geneva.events);
  const hint = Object.values(geneva.moves).find((move) => move.hint !== undefined)?.hint ?? '';

  it('is known as its own, as a headline or as a reason, with a full stop or without', () => {
    for (const text of [event?.title ?? '', hint]) {
      expect(isSaidBy(geneva, text)).toBe(true);
      expect(isSaidBy(geneva, `${text.replace(/\.$/, '')}.`)).toBe(true);
    }
  });

  it('is told from what the game words', () => {
    expect(isSaidBy(geneva, 'Violence in Idlib grows clearly.')).toBe(false);
  });
});
