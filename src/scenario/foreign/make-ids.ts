// Ids from names that people gave: lower-case words joined by hyphens, each only once.
import { isId, limits } from '../format/basics.ts';

/** Long enough for a number after it. */
const longest = limits.idLength - 4;

/** The name as an id: without accents, other signs as hyphens. Empty where nothing is left of it. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '');

/** An id for each name, all different; `kind` with a number stands for names of which no letter can be used. */
export const makeIds = (names: readonly string[], kind: string): string[] => {
  const taken = new Set<string>();
  return names.map((name, place) => {
    const word = bare(name);
    const wish = isId(word) ? word : `${kind}-${place + 1}`;
    let id = wish;
    for (let number = 2; taken.has(id); number += 1) id = `${wish}-${number}`;
    taken.add(id);
    return id;
  });
};
