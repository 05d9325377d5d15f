// What a player reads on buttons and headings, as patterns that hold on to the words that matter.

const escaped = (text: string): string =>
  text
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);

/** A pattern for exactly this text. */
export const exactly = (text: string): RegExp => new RegExp(`^${escaped(text)}$`, 'i');

/** A pattern for text that begins with this and goes on, if at all, with another word or sign. */
export const beginningWith = (text: string): RegExp =>
  new RegExp(`^${escaped(text)}(?![\\p{L}\\p{N}])`, 'iu');

/** A pattern for a card of the hand: its title and its price. */
export const unplayed = (title: string): RegExp => new RegExp(String.raw`^${escaped(title)}\s*, costs`, 'i');

/** A pattern for all text on such a card, its price in figures too, also while it is folded away and has no name. */
export const writtenOnCard = (title: string): RegExp =>
  new RegExp(String.raw`^${escaped(title)}\s*\d+\s*, costs`, 'i');

/** A pattern for text that begins with the first part and has the others after it, whatever stands between. */
export const saying = (...parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map(escaped).join('.*')}`, 'i');

/** A pattern for text with this part anywhere in it. */
export const containing = (text: string): RegExp => new RegExp(escaped(text), 'i');

/** What lies in front of a player: its sign on screen, and the button that leads on from it, if there is one. */
export const situations = {
  news: { sign: /^What changed$/, on: /^Continue$/ },
  hand: { sign: /^Your moves$/, on: null },
  crisis: { sign: /^An answer is needed$/, on: null },
  over: { sign: /^To the debrief$/, on: /^To the debrief$/ },
  handover: { sign: /^Hand the device to /, on: /^I am / },
  briefing: { sign: /^Briefing/, on: /^Begin the talks$/ },
} as const;

export type Situation = keyof typeof situations;
