// The first guard of the reader: what a file may be made of before anybody parses it.

/** Limits against hostile files. */
export const fileLimits = {
  /** Length in UTF-16 units; a scenario as long as a novel has about half as many. */
  length: 1_048_576,
  /** Lexical tokens; the built-in scenario has well under half as many. */
  tokens: 200_000,
  /** Levels of nesting. */
  depth: 48,
  /** Values after aliases are replaced by what they stand for. */
  nodes: 100_000,
  /** Uses of aliases. */
  aliases: 200,
  /** Mistakes of syntax after which the parser gives up. */
  syntaxProblems: 20,
} as const;

/** The text with one kind of line end and no byte order mark, so that lines and columns are those of an editor. */
export const tidyText = (text: string): string => {
  const start = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return start.includes('\r') ? start.replaceAll(/\r\n?/g, '\n') : start;
};

// Control characters other than tab and line feed, and halves of surrogate pairs.
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unreadable = /[\0-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** The offset of the first character that no text should hold, or −1. */
export const unreadableAt = (text: string): number => text.search(unreadable);

/** The text without the characters that no text should hold. */
export const withoutUnreadable = (text: string): string =>
  unreadableAt(text) < 0 ? text : Array.from(text, (sign) => (unreadableAt(sign) < 0 ? sign : '')).join('');
