// "Did you mean": the known word that a misspelt one is closest to.
import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: a hostile file may hold very long ones. */
const longest = 64;
/** No more words than this are looked through, for the same reason. */
const most = 2_000;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/ies$/, 'y');

/** Case, hyphens and “ies” for “y” count for nothing; otherwise about two slips in five letters are allowed. */
const slips = (word: string, candidate: string): number => {
  const [one, other] = [bare(word), bare(candidate)];
  if (one === other) return 0;
  if (one.length >= 4 && (other.startsWith(one) || one.startsWith(other)) && other.length >= 4) return 1;
  return distance(one, other);
};

/** The closest of the known words, or undefined when none is close. */
export const didYouMean = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > longest || word === '') return undefined;
  const { length } = bare(word);
  const allowed = length < 4 ? 1 : length < 7 ? 2 : Math.floor(length * 0.4);
  let best: string | undefined;
  let fewest = allowed + 1;
  let seen = 0;
  for (const candidate of known) {
    seen += 1;
    if (seen > most) break;
    if (candidate.length > longest) continue;
    const count = slips(word, candidate);
    if (count < fewest) [best, fewest] = [candidate, count];
  }
  return best;
};
