// A pseudo-language made from the English wording: longer and accented, so that tests see text that is cut off or not worded at all.

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Ü',
};

/** Wording with every text accented and about a third longer; the gaps for values stay as they are. */
export function pseudoWording<Area extends string>(
  wording: Readonly<Record<Area, Readonly<Record<string, string>>>>,
): Record<Area, Record<string, string>> {
  return Object.fromEntries(
    Object.entries<Readonly<Record<string, string>>>(wording).map(([area, texts]) => [
      area,
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, pseudoText(text)])),
    ]),
  ) as Record<Area, Record<string, string>>;
}

/** One text, accented and lengthened. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/);
  const accented = parts.map((part) => (part.startsWith('{{') ? part : part.replace(/[a-zA-Z]/g, accent)));
  const letters = text.replaceAll(/\{\{.*?\}\}/g, '').length;
  return accented.join('') + '~'.repeat(Math.ceil(letters / 3));
}

const accent = (letter: string): string => accents[letter] ?? letter;
