// Parses YAML or JSON text within limits: tokens, depth and mistakes are counted, so the time it takes is bounded.
import type { CST, Document, ErrorCode } from 'yaml';
import { Composer, Lexer, Parser } from 'yaml';
import type { Report } from './problem.ts';
import { fileLimits } from './source-text.ts';

/** Thrown to leave the parser early, once a problem says why; never leaves the reader. */
export class Stop extends Error {}

type Where = number | readonly number[] | { offset: number };
type Complain = (where: Where, code: ErrorCode, message: string, warning?: boolean) => void;

const offsetOf = (where: Where): number =>
  typeof where === 'number' ? where : 'offset' in where ? where.offset : (where[0] ?? 0);

/** The line of a text in which an offset lies; of a very long one the beginning. */
const lineAround = (text: string, offset: number): string => {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', from);
  return text.slice(from, Math.min(end < 0 ? text.length : end, from + 400));
};

/** Where quotes open that are never closed, by the offset at which the parser notices: often the end of the file. */
type OpenQuotes = Map<number, number>;

/** Reports each mistake as a located problem, and gives up after a few. */
const createComplain = (text: string, openQuotes: OpenQuotes, report: Report): Complain => {
  let found = 0;
  return (where, code, detail, warning = false) => {
    if (warning && code !== 'TAG_RESOLVE_FAILED') return;
    const noticed = offsetOf(where);
    const offset = (code === 'MISSING_CHAR' ? openQuotes.get(noticed) : undefined) ?? noticed;
    report.note('syntax', { code, detail, line: lineAround(text, offset) }, { path: [], offset });
    found += 1;
    if (found >= fileLimits.syntaxProblems) throw new Stop();
  };
};

/** A quoted text without its closing quote; one of the lexer's words. */
const isOpenQuote = (lexeme: string): boolean =>
  (lexeme.startsWith('"') || lexeme.startsWith("'")) &&
  (lexeme.length === 1 || lexeme.at(-1) !== lexeme.at(0));

/** The tokens of a text, without those that are mistakes: these are complained of. */
const tokensOf = (text: string, openQuotes: OpenQuotes, report: Report, complain: Complain): CST.Token[] => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let begun = false;
  const take = (token: CST.Token) => {
    begun ||= token.type === 'document';
    if (token.type === 'error') complain(token, 'UNEXPECTED_TOKEN', token.message);
    // An end before there is a beginning means nothing, and the composer would count it as a mistake of its own.
    else if (token.type !== 'doc-end' || begun) tokens.push(token);
  };
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > fileLimits.tokens) {
      report.note('too-many-values', { most: fileLimits.nodes }, { path: [], offset: parser.offset });
      throw new Stop();
    }
    if (isOpenQuote(lexeme)) openQuotes.set(parser.offset + lexeme.length, parser.offset);
    for (const token of parser.next(lexeme)) take(token);
    if (parser.stack.length > fileLimits.depth + 2) {
      report.note('too-deep', { most: fileLimits.depth }, { path: [], offset: parser.offset });
      throw new Stop();
    }
  }
  for (const token of parser.end()) take(token);
  return tokens;
};

/**
 * A composer that complains instead of keeping a list of errors: the library builds an Error with a stack for each, and
 * a hostile file makes a million.
 */
const createComposer = (complain: Complain): Composer => {
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  Object.defineProperty(composer, 'onError', { value: complain });
  return composer;
};

/** The document in a text; undefined when there is none, or when its syntax has mistakes, which are then in the report. */
export const parseDocument = (text: string, report: Report): Document.Parsed | undefined => {
  const openQuotes: OpenQuotes = new Map();
  const complain = createComplain(text, openQuotes, report);
  const composer = createComposer(complain);
  let document: Document.Parsed | undefined;
  for (const found of composer.compose(tokensOf(text, openQuotes, report, complain), true, text.length)) {
    for (const { pos, code, message } of found.errors) complain(pos, code, message);
    if (document !== undefined && found.contents !== null) {
      report.note('several-documents', {}, { path: [], offset: found.range[0] });
      break;
    }
    document ??= found;
  }
  return report.hasErrors() ? undefined : document;
};
