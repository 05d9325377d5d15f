// Class codes: two short words that a teacher can read aloud, worked out from what is handed out.
import { consonants, vowels } from './code-as-typed.ts';
import { digestOf } from '../scenario/digest.ts';

/** Hexadecimal digits of the fingerprint that a syllable uses: two make 0–255. */
const digitsUsed = 2;

/** A word such as "kamo": two syllables that begin differently. */
function word(digits: string): string {
  const number = (at: number): number =>
    Number.parseInt(digits.slice(at * digitsUsed, at * digitsUsed + 2), 16);
  const first = consonants[number(0) % consonants.length] ?? 'k';
  const others = consonants.filter((letter) => letter !== first);
  const second = others[number(1) % others.length] ?? 'm';
  const vowel = (at: number): string => vowels[number(at) % vowels.length] ?? 'a';
  return `${first}${vowel(2)}${second}${vowel(3)}`;
}

/**
 * The code of what is handed out, such as "kamo-risa": the same content gives the same code on every device. About 800,000 different
 * ones; it tells classes apart and is no secret.
 */
export function classCode(content: unknown): string {
  const digits = digestOf(content);
  return `${word(digits)}-${word(digits.slice(8))}`;
}
