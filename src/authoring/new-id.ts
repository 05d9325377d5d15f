// Makes an id from the name that an author gives to a new thing: Latin letters, hyphens, and not taken yet.
import { isId, limits } from '../scenario/format/basics.ts';

/** Letters that do not come apart into a Latin one and marks: the usual transliterations, simplified. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŋ n ' +
    'а a б b в v г g ґ g д d е e є ye ё yo ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ' +
    'ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ў u ' +
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o ' +
    'ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ' +
    'ك k ل l م m ن n ه h ة a و w ي y ى a ئ y ؤ w ء _ پ p چ ch ژ zh گ g ک k ی y ' +
    'א a ב b ג g ד d ה h ו v ז z ח ch ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק q ר r ש sh ת t'
  )
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, (all[at + 1] ?? '_').replace('_', '')]] : [])),
);

const latin = (name: string): string =>
  Array.from(name.normalize('NFC').toLowerCase())
    .map((letter) => letters[letter] ?? letter.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
    .map((letter) => letters[letter] ?? letter)
    .join('');

/** The words of a name joined by hyphens, at most `longest` letters, cut between words where that is possible. */
const hyphened = (name: string, longest: number): string => {
  const words = latin(name)
    .replaceAll(/[’'`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && /^(the|a|an)$/.test(words[0] ?? '')) words.shift();
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > longest) break;
    id = longer;
  }
  return id === '' ? (words[0] ?? '').slice(0, longest) : id;
};

/**
 * An id for a new thing: from its name, or from `otherwise` (an id itself, such as "zone") where the name has no letter that can be
 * written in Latin ones; with a number behind it where it is taken.
 */
export const newIdFor = (name: string, taken: Iterable<string>, otherwise: string): string => {
  const used = new Set(taken);
  const room = limits.idLength - 5;
  const from = hyphened(name, room);
  const named = isId(from) ? from : hyphened(`${otherwise} ${from}`, room);
  const base = isId(named) ? named : otherwise;
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  return id;
};
