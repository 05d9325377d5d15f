// The sentence, with its cure, for each mistake of YAML syntax that the parser knows.
import type { ErrorCode } from 'yaml';

const quoteIt = 'If it is text, put it in quotes';
const openBracket =
  'A bracket or brace that was opened above is still open here. Close it, or indent what is inside it.';

const cures: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: `"*" begins an alias, and this is none. ${quoteIt}.`,
  BAD_DIRECTIVE: 'A line that begins with "%" is an instruction to the parser. Remove it.',
  BAD_DQ_ESCAPE:
    'A backslash between double quotes must begin an escape such as \\n. Write \\\\ for a backslash.',
  BAD_INDENT:
    'This line is indented differently from its neighbours. Give lines of one list or block the same indentation.',
  BAD_SCALAR_START: `A text cannot begin with this character. ${quoteIt}.`,
  BLOCK_AS_IMPLICIT_KEY:
    'Two colons stand on one line. Put a text that holds ": " in quotes, or begin a new line.',
  BLOCK_IN_FLOW: 'Between brackets, lists and blocks are written with commas, not with lines and hyphens.',
  KEY_OVER_1024_CHARS: 'This name is far too long. Is a colon or a line break missing?',
  MULTILINE_IMPLICIT_KEY:
    'A name must stand on one line with its colon. Is a colon missing on the line before?',
  MULTIPLE_ANCHORS: `"&" begins an anchor, and one is enough. ${quoteIt}.`,
  MULTIPLE_TAGS: `"!" begins a tag, and tags are not read. ${quoteIt}.`,
  TAB_AS_INDENT: 'Tabs cannot indent. Use spaces.',
  TAG_RESOLVE_FAILED: `"!" begins a tag, and tags are not read. ${quoteIt}.`,
  MULTIPLE_DOCS: 'A scenario is one document: remove the "---" line and what follows.',
};

/** Better sentences where the beginning of the parser's own message tells more than its code. */
const told: readonly (readonly [beginning: string, sentence: string])[] = [
  ['Missing closing "', 'The quote " that opens here is never closed. Close it where the text ends.'],
  [
    "Missing closing '",
    `The quote ' that opens here is never closed. Close it where the text ends, or put a text that holds an apostrophe in "double quotes".`,
  ],
  ['Flow', openBracket],
  ['Missing , ', 'A comma is missing between two entries here. Add it.'],
  ['Unexpected , ', 'There is a comma too many here. Remove it.'],
  ['Unexpected empty item', 'There is a comma too many here. Remove it.'],
  [
    'Unexpected scalar at node end',
    `Something follows after the closing quote. Put the whole text in quotes; a text that holds an apostrophe in "double quotes".`,
  ],
  ['Unexpected flow-', 'A bracket or brace is closed here that was never opened. Remove it, or open it.'],
  [
    'Unexpected block-seq-ind',
    'A list cannot begin on the line of its name. Write each "- " on a line below it, indented.',
  ],
  ['Implicit map keys', `A name must be followed by a colon and a space. Add them. ${quoteIt}.`],
  ['Missing space after :', 'A space is missing after the colon. Add it.'],
  [
    'Block scalar header',
    `After ">" or "|" a text begins on the next line, indented. A text that itself begins with one goes in quotes.`,
  ],
  ['Block scalar', 'The text below ">" or "|" must be indented further than its name. Indent all its lines.'],
  ['Comments must be', `A note begins with a space and "#". Add the space. ${quoteIt}.`],
];

const tabbed = /^ *\t/;
const curly = /[“”„‟]/;

/**
 * A sentence for a mistake of syntax. `detail` is the parser's own message, given where no better one is known; `line` is the line
 * of the file, since what tabs and curly quotes do is told in many ways.
 */
export const syntaxSentence = (code: ErrorCode, detail: string, line: string): string => {
  if (tabbed.test(line)) return cures.TAB_AS_INDENT ?? '';
  if (curly.test(line))
    return 'Curly quotes, as word processors make them, do not count as quotes. Use straight ones: "…".';
  const better = told.find(([beginning]) => detail.startsWith(beginning))?.[1] ?? cures[code];
  if (better !== undefined) return better;
  const first = (detail.split('\n', 1)[0] ?? '').trim().slice(0, 160).replace(/\.$/, '');
  return `This cannot be read${first && ` (${first})`}. Check quotes, brackets and indentation here.`;
};
