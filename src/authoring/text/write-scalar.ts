// Writes texts, numbers and names as YAML: plain where that is safe, in quotes where it is not, long texts as folded blocks.
import { isDate } from '../../scenario/calendar.ts';
import type { ScalarStyle } from './text-tree.ts';

/** Lines are filled up to here. */
export const lineWidth = 120;

/** What else YAML's core schema could take a plain word for. */
const otherwiseRead =
  /^(?:~|null|true|false|\.nan|[-+]?\.inf|[-+]?(?:0o[0-7]+|0x[\da-f]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?))$/i;

const firstRefused = /^[\s\-?:,[\]{}#&*!|>'"%@`=<]/;

/** A plain text begins with no sign that means something to YAML, and holds neither ": " nor " #" nor, in brackets, a comma or bracket. */
const isPlain = (text: string, flow: boolean): boolean =>
  text !== '' &&
  !(firstRefused.test(text) && !/^[-?:][^\s,[\]{}-]/.test(text)) &&
  !/\s$|:\s|:$|\s#|[\n\t]/.test(text) &&
  !(flow && /[,[\]{}]|:[,[\]{}"']/.test(text)) &&
  !/^(---|\.\.\.)/.test(text) &&
  !otherwiseRead.test(text) &&
  // Digits with dots, dashes and colons are something else to other readers: quoted, they are texts to all. Dates stay as they are.
  (isDate(text) || !/^[-+\d._:]+$/.test(text));

/** Signs that only an escape can bring into a file. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** As JSON, with escapes for what should not stand in a file as it is. */
export const toJson = (value: unknown, step: number): string =>
  JSON.stringify(value, undefined, step).replaceAll(unprintable, escaped);

/** In double quotes, as in JSON. */
const quoted = (text: string): string => toJson(text, 0);

const canBeSingle = (text: string): boolean => !/[\n\t]/.test(text) && text.search(unprintable) < 0;

/** Can the text stand as a folded block? Lines of it that begin with a blank would not be folded. */
const canFold = (text: string): boolean => canBeBlock(text) && !/^[ \t]|\n[ \t]|[ \t]\n|[ \t]$/.test(text);

/** Can the text stand as a block at all? */
const canBeBlock = (text: string): boolean =>
  text.trim() !== '' &&
  !/^\n|^[ \t]|\n\n$/.test(text) &&
  text.search(unprintable) < 0 &&
  !text.includes('\r');

/** A paragraph in lines of at most this width, cut only where there is one blank between words. */
const filled = (paragraph: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  // Behind a blank that is kept, words stay together: folding gives back one blank only.
  for (const word of paragraph.split(/(?<=[^ \t]) (?=[^ \t])/)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

const mark = (text: string): string => (text.endsWith('\n') ? '' : '-');

/** Lines of a block, under its sign; empty ones without blanks. */
const indented = (lines: readonly string[], indent: number): string =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n');

/** How a folded text was cut into lines: what stays is cut there again, and what is new as wide. */
export type Cut = { readonly width: number; readonly linesOf: ReadonlyMap<string, readonly string[]> };

/** How the lines of a folded block, without their indentation, are cut. */
export const cutOf = (lines: readonly string[]): Cut => {
  const paragraphs = lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n'));
  const several = paragraphs.filter(({ length }) => length > 1).flat();
  return {
    width: Math.max(0, ...several.map(({ length }) => length)),
    linesOf: new Map(paragraphs.map((paragraph) => [paragraph.join(' '), paragraph])),
  };
};

/** In a folded block, one empty line stands for each line break. */
const folded = (text: string, indent: number, cut?: Cut): string => {
  const width = cut !== undefined && cut.width > 0 ? cut.width : Math.max(40, lineWidth - indent);
  const linesFor = (part: string): readonly string[] =>
    part.startsWith('\n') ? Array.from(part, () => '') : (cut?.linesOf.get(part) ?? filled(part, width));
  const lines = text.replace(/\n$/, '').split(/(\n+)/).flatMap(linesFor);
  return `>${mark(text)}\n${indented(lines, indent)}`;
};

const literal = (text: string, indent: number): string =>
  `|${mark(text)}\n${indented(text.replace(/\n$/, '').split('\n'), indent)}`;

/** Where a text is to stand. */
export type Room = {
  /** Between brackets or braces, or where there is one line only. */
  readonly flow: boolean;
  /** The column of its first character, from 0. */
  readonly column: number;
  /** The indentation of the lines under it. */
  readonly indent: number;
  /** As the text before was written. */
  readonly style?: ScalarStyle | undefined;
  /** Of a folded text: as the one before was cut into lines. */
  readonly cut?: Cut | undefined;
};

const inOneLine = (text: string, { flow, style }: Room): string => {
  if (style === 'double') return quoted(text);
  if (style === 'single' && canBeSingle(text)) return `'${text.replaceAll("'", "''")}'`;
  return isPlain(text, flow) ? text : quoted(text);
};

/** A text as YAML, in the style of the one before where it can be. Blocks end without a line break. */
export const writeText = (text: string, room: Room): string => {
  const { flow, column, indent, style } = room;
  if (flow) return inOneLine(text, room);
  if (style === 'literal' && canBeBlock(text)) return literal(text, indent);
  if (style === 'folded' && canFold(text)) return folded(text, indent, room.cut);
  const line = inOneLine(text, room);
  const isQuoted = style === 'single' || style === 'double';
  const isLong = column + line.length > lineWidth || text.includes('\n');
  if (!isLong || (isQuoted && !text.includes('\n'))) return line;
  if (canFold(text)) return folded(text, indent);
  return text.includes('\n') && canBeBlock(text) ? literal(text, indent) : line;
};

/** A name before a colon. */
export const writeKey = (key: string, isJson: boolean): string =>
  isJson || !isPlain(key, true) ? quoted(key) : key;

/** A number, `true`, `false` or `null`. */
export const writeBare = (value: number | boolean | null): string => {
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
};
