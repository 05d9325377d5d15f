// Finds words in a scenario: in ids, names and texts.
import type { Path } from './change.ts';

/** A place that holds the words: an id or field whose name does, or a text. */
export type Hit = {
  readonly path: Path;
  readonly spot: 'key' | 'value';
  /** The text around the words; the id itself. */
  readonly excerpt: string;
};

const mostHits = 60;
const around = 40;

/** Case and accents count for nothing. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const excerptOf = (text: string, wanted: string): string => {
  const at = Math.max(0, folded(text).indexOf(wanted));
  const from = at <= around ? 0 : at - around;
  const to = at + wanted.length + around;
  const cut = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
};

const gather = (value: unknown, wanted: string, path: Path, hits: Hit[]): void => {
  if (hits.length >= mostHits) return;
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value);
    if (folded(text).includes(wanted)) hits.push({ path, spot: 'value', excerpt: excerptOf(text, wanted) });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, isList ? Number(key) : key];
    if (!isList && hits.length < mostHits && folded(key).includes(wanted))
      hits.push({ path: here, spot: 'key', excerpt: key });
    gather(inner, wanted, here, hits);
  }
};

/** The places that hold these words, in the order of the file; at most sixty. */
export const foundIn = (root: unknown, words: string): readonly Hit[] => {
  const wanted = folded(words.trim());
  const hits: Hit[] = [];
  if (wanted !== '') gather(root, wanted, [], hits);
  return hits;
};
