// What a file of this game is, whichever place it was opened at: people do not know which of several files belongs where.
import { isXml, openFile } from '../scenario/foreign/open-file.ts';
import { recognise } from '../scenario/foreign/recognise.ts';
import { createReport } from '../scenario/reading/problem.ts';
import type { SourceFile } from '../scenario/reading/read-scenario.ts';
import { emptyTree } from '../scenario/reading/source-tree.ts';
import type { FileKind } from './file-place.ts';

/** How much of a text that cannot be parsed is looked at for its first names, in characters. */
const headLength = 2_000;
/** Longest texts that are parsed only to be told apart, in characters, so that a page does not stand still: domains and results are smaller. */
const mostYaml = 50_000;
const mostJson = 4_000_000;

/**
 * The kind of a file by what it says at its top, sound or not: whoever opens it tells what is wrong with it. Undefined: it is
 * none of this game. Takes any input.
 */
export function fileKind(source: SourceFile): FileKind | undefined {
  const { text } = source;
  if (isXml(text)) return 'domain';
  const parsed = parsedJson(text);
  const names = parsed === undefined ? namesIn(text) : new Set(Object.keys(parsed));
  const has = (...asked: readonly string[]): boolean => asked.every((name) => names.has(name));
  const format = parsed === undefined ? markIn(text) : parsed['format'];
  if (format === 'cessation-assignment') return 'assignment';
  if (format === 'cessation-result') return 'result';
  if (has('saved', 'journal') || has('saved', 'engine')) return 'save';
  if (has('scenario', 'settings', 'moves')) return 'journal';
  if (has('translates') || (has('texts') && !has('parties'))) return 'translation';
  if (has('stickingPoints') || has('format', 'parties')) return 'scenario';
  return isDomainFile(source, parsed) ? 'domain' : undefined;
}

/** Whether a file is of a format of the research field. `parsed` spares reading it again. */
function isDomainFile(source: SourceFile, parsed: Readonly<Record<string, unknown>> | undefined): boolean {
  if (parsed === undefined)
    return source.text.length <= mostYaml && recognise(openFile(source)) !== undefined;
  const tree = { ...emptyTree(source.file, ''), value: parsed };
  return recognise({ tree, report: createReport(tree) }) !== undefined;
}

/** A text as a JSON object; undefined where it is anything else. */
function parsedJson(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!looksLikeJson(text) || text.length > mostJson) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

const looksLikeJson = (text: string): boolean => /^\uFEFF?\s*\{/u.test(text);

/** The format that a text names although it cannot be parsed, such as an assignment that was cut off. */
const markIn = (text: string): string | undefined =>
  looksLikeJson(text) ? /"format"\s*:\s*"([\w-]+)"/u.exec(text.slice(0, headLength))?.[1] : undefined;

/** The names at the top of a text: of YAML those that begin a line, of JSON that is cut off all in its beginning. */
function namesIn(text: string): ReadonlySet<string> {
  const found = looksLikeJson(text)
    ? text.slice(0, headLength).matchAll(/"([A-Za-z]\w*)"\s*:/gu)
    : text.matchAll(/^\uFEFF?["']?([A-Za-z]\w*)["']? *:/gmu);
  return new Set(Array.from(found, ([, name = '']) => name));
}
