// The sentence, with its cure, for each mistake of YAML syntax that the parser knows.
import type { ErrorCode } from 'yaml';

const quoteIt = 'If it is text, put it in quotes';

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
  TAB_AS_INDENT: 'Tabs cannot indent. Use spaces.',
  TAG_RESOLVE_FAILED: `"!" begins a tag, and tags are not read. ${quoteIt}.`,
  MULTIPLE_DOCS: 'A scenario is one document: remove the "---" line and what follows.',
};

/** A sentence for a mistake of syntax; `detail` is the parser's own message, given where no better one is known. */
export const syntaxSentence = (code: ErrorCode, detail: string): string => {
  if (code === 'BAD_INDENT' && detail.startsWith('Flow')) {
    return 'A bracket or brace that was opened above is still open here. Close it, or indent what is inside it.';
  }
  const cure = cures[code];
  if (cure !== undefined) return cure;
  const first = detail.split('\n', 1)[0] ?? '';
  return `${first.slice(0, 160)}${first.endsWith('.') ? '' : '.'} Check quotes, brackets and indentation here.`;
};
