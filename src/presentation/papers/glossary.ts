// Finds the terms of a scenario's glossary in its texts, so that a reader can have them explained where they stand.
import { oncePer } from '../../scenario/once-per.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

/** A stretch of a text: plain, or a term with what it means. */
export type Piece = string | { readonly words: string; readonly term: string; readonly meaning: string };

interface Term {
  readonly term: string;
  readonly meaning: string;
}

interface Finder {
  readonly pattern: RegExp | null;
  /** By spelling, in lower case. */
  readonly terms: ReadonlyMap<string, Term>;
}

/** Terms that a text explains at most: more would be harder to read than the words themselves. */
const most = 4;

const finderOf = oncePer((scenario: Scenario): Finder => {
  const terms = new Map<string, Term>();
  for (const { term, text: meaning } of Object.values(scenario.glossary))
    for (const spelling of spellings(term)) terms.set(spelling.toLowerCase(), { term, meaning });
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length).map(literally);
  return {
    pattern:
      longestFirst.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    terms,
  };
});

/** "Joint Implementation Centre (JIC)" is spelt both ways. */
function spellings(term: string): readonly string[] {
  const short = /^(.+?)\s*\(([^)]+)\)$/u.exec(term);
  return short === null ? [term] : [short[1] ?? term, short[2] ?? term];
}

const literally = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** A text in pieces: each term of the glossary where it stands for the first time, up to four. */
export function glossed(scenario: Scenario, text: string): readonly Piece[] {
  const { pattern, terms } = finderOf(scenario);
  if (pattern === null) return [text];
  const pieces: Piece[] = [];
  const met = new Set<Term>();
  let read = 0;
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const found = terms.get(words.toLowerCase());
    if (found === undefined || met.has(found) || met.size === most) continue;
    met.add(found);
    if (index > read) pieces.push(text.slice(read, index));
    pieces.push({ words, ...found });
    read = index + words.length;
  }
  return read < text.length || pieces.length === 0 ? [...pieces, text.slice(read)] : pieces;
}
