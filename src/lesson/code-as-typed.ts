// Class codes as people type them after hearing them.

/** Letters of codes: no two sound alike, and none looks like another letter or digit. */
export const consonants = ['b', 'd', 'f', 'k', 'l', 'm', 'r', 's'] as const;
export const vowels = ['a', 'e', 'i', 'o'] as const;

const word = `([${consonants.join('')}][${vowels.join('')}]){2}`;
const code = new RegExp(`^${word}-${word}$`, 'u');

/** A class code in lower case with one hyphen, however it was typed; any other text as it is, without blanks around it. */
export function codeAsTyped(typed: string): string {
  const plain = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s–—_-]+/gu, '-');
  return code.test(plain) ? plain : typed.trim();
}
