// Small pieces of sentences: lists of things, odds, amounts, capital letters.
import { number, t, wordFor } from './wording/wording.ts';

/** "a, b and c"; where a name has an "and" of its own: "a, b and c, and d". Empty for nothing. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  const [first = '', ...rest] = items;
  const final = rest.pop();
  if (final === undefined) return first;
  const before = rest.reduce((text, next) => t('list.comma', { before: text, next }), first);
  if (last === 'or') return t('list.or', { before, next: final });
  const joiner = t('list.and', { before: '', next: '' });
  return t(items.some((item) => item.includes(joiner)) ? 'list.and-apart' : 'list.and', {
    before,
    next: final,
  });
}

/** "a; b; c". Empty for nothing. */
export function inSteps(items: readonly string[]): string {
  const [first = '', ...rest] = items;
  return rest.reduce((text, next) => t('list.semicolon', { before: text, next }), first);
}

/** The sentence with its first letter a capital; marks of quotation before it stay. */
export function sentence(text: string): string {
  return text.replace(
    /^([“"«(]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}

/** Sentences one after the other. */
export function paragraph(sentences: readonly string[]): string {
  return sentences.filter((text) => text !== '').join(' ');
}

/** A phrase as a whole sentence: a capital letter first and a full stop last, unless it has an end of its own. */
export function asSentence(text: string): string {
  return sentence(/[.!?…。؟]["”»)]*$/u.test(text) ? text : `${text}.`);
}

/** The text without a full stop at its end, for use inside a sentence. */
export function withoutStop(text: string): string {
  return text.replace(/[.。]\s*$/u, '');
}

/** A chance or share, 0–1, as per cent; the ends are written as "under 1%" and "over 99%" unless they are certain. */
export function odds(chance: number): string {
  if (chance > 0 && chance < 0.01) return t('list.under-percent', { value: 1 });
  if (chance < 1 && chance > 0.99) return t('list.over-percent', { value: 99 });
  return t('list.percent', { value: number(chance * 100) });
}

/** Utility or worth, 0–1, with two digits. */
export function worth(value: number): string {
  return number(value, 2);
}

/** The step of a scale: how many of the marks the value reaches. */
export function stepOf(value: number, marks: readonly number[]): number {
  return marks.filter((mark) => value >= mark).length;
}

/** How much a level of 0–100 changed, in words of the log: a little, somewhat, much. */
export function howMuch(by: number): string {
  return t((['change.little', 'change.somewhat', 'change.much'] as const)[sizeOf(by)]);
}

/** The size of a change on the scale of 0–100: 0 below 4, 1 below 10, else 2. */
export function sizeOf(by: number): 0 | 1 | 2 {
  const size = Math.abs(by);
  if (size < 4) return 0;
  return size < 10 ? 1 : 2;
}

/** The key that ends in `-up` or `-down`. */
export function directed<Stem extends string>(stem: Stem, by: number): `${Stem}-up` | `${Stem}-down` {
  return by >= 0 ? `${stem}-up` : `${stem}-down`;
}

/**
 * A number of people as an estimate deserves: three digits that mean something, small numbers as they are. Estimates of the model are not counts.
 */
export function aboutPeople(count: number): number {
  const step = count >= 100_000 ? 1000 : count >= 10_000 ? 100 : count >= 1000 ? 10 : 1;
  return Math.round(count / step) * step;
}

/** An id of the scenario that has no title, as words: the best that can be said of it. */
export function humanised(id: string): string {
  return id.replaceAll('-', ' ');
}

/** The word for a step on one of the scales in `level`. */
export function levelWord(
  scale:
    | 'intensity'
    | 'trust'
    | 'patience'
    | 'support'
    | 'worth'
    | 'value'
    | 'deal'
    | 'weight'
    | 'voice'
    | 'consent'
    | 'sure'
    | 'gauge',
  step: number,
): string {
  return wordFor('level', `${scale}-${step}`);
}
