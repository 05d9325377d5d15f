// Names that people give to saved games.

/** The longest name of a saved game, in characters. */
export const longestSaveName = 80;

/** A name without needless blanks, cut where it is too long; empty when there is nothing in it. */
export function saveNameOf(text: string): string {
  const name = text.trim().replaceAll(/\s+/gu, ' ');
  return Array.from(name).slice(0, longestSaveName).join('').trimEnd();
}
