// Writes values as YAML or JSON: small blocks on one line, larger ones on lines of their own.
import { isBlock } from '../change.ts';
import { lineWidth, toJson, writeBare, writeKey, writeText } from './write-scalar.ts';

/** How a file is written. */
export type Manner = {
  /** Only what JSON allows. */
  readonly json: boolean;
  /** Blanks per level. */
  readonly step: number;
};

const isScalarValue = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** On one line, between brackets. */
export const writeFlow = (value: unknown, { json }: Pick<Manner, 'json'>): string => {
  if (Array.isArray(value)) return `[${value.map((item) => writeFlow(item, { json })).join(', ')}]`;
  if (isBlock(value)) {
    const entries = Object.entries(value).map(
      ([key, inner]) => `${writeKey(key, json)}: ${writeFlow(inner, { json })}`,
    );
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  if (typeof value !== 'string') return writeBare(value as number | boolean | null);
  return json
    ? writeText(value, { flow: true, column: 0, indent: 0, style: 'double' })
    : writeText(value, { flow: true, column: 0, indent: 0 });
};

/** Is it small enough to be read on one line: without long texts, and with few levels? */
const isSmall = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return value.length <= 60 && !value.includes('\n');
  if (isScalarValue(value)) return true;
  if (depth > 3) return false;
  return Object.values(value as object).every((inner) => isSmall(inner, depth + 1));
};

/** A text of several words: people write such lists line by line. */
const isProse = (value: unknown): boolean => typeof value === 'string' && /\s/.test(value);

/** Blocks that stand on one line by custom: words, numbers, conditions and effects; not tables of blocks. */
const isOneLine = (value: unknown, column: number, inList: boolean): boolean => {
  if (isScalarValue(value)) return true;
  const inner = Object.values(value as object);
  if (inner.length === 0) return true;
  if (!isSmall(value) || column + writeFlow(value, { json: false }).length > lineWidth) return false;
  if (Array.isArray(value)) return !inner.some(isProse) && inner.every(isScalarValue);
  return inList || inner.every((each) => typeof each === 'number') || isCondition(value);
};

const isCondition = (value: unknown): boolean =>
  isBlock(value) && ['if', 'all', 'any', 'not'].some((key) => Object.hasOwn(value, key));

/** Where a value is to stand. */
export type Place = {
  /** The indentation of the lines that belong to it. */
  readonly indent: number;
  /** The column where it begins if it stays on the line. */
  readonly column: number;
  readonly inList?: boolean;
  /** As its neighbours are written, where they tell. */
  readonly like?: 'flow' | 'block' | undefined;
};

/** Stays behind its colon or hyphen, or begins on the next line. */
type Written = { readonly text: string; readonly below: boolean };

const entryLines = (value: Readonly<Record<string, unknown>>, indent: number, manner: Manner): string =>
  Object.entries(value)
    .map(([key, inner]) => ' '.repeat(indent) + writeEntry(key, inner, indent, manner))
    .join('\n');

const itemLines = (items: readonly unknown[], indent: number, manner: Manner): string =>
  items.map((item) => ' '.repeat(indent) + writeItem(item, indent, manner)).join('\n');

const inBlock = (
  value: unknown,
  { indent, column, inList = false, like }: Place,
  manner: Manner,
): Written => {
  if (typeof value === 'string') {
    return { text: writeText(value, { flow: false, column, indent }), below: false };
  }
  const fits = () => column + writeFlow(value, manner).length <= lineWidth;
  const small = like === 'flow' ? fits() : like !== 'block' && isOneLine(value, column, inList);
  if (isScalarValue(value) || Object.keys(value as object).length === 0 || small) {
    return { text: writeFlow(value, manner), below: false };
  }
  if (Array.isArray(value)) return { text: itemLines(value, indent, manner), below: true };
  return { text: entryLines(value as Record<string, unknown>, indent, manner), below: true };
};

/** `name: value` with all its lines; the first without its indentation. */
export const writeEntry = (
  key: string,
  value: unknown,
  indent: number,
  manner: Manner,
  like?: Place['like'],
): string => {
  const name = `${writeKey(key, false)}:`;
  const place = { indent: indent + manner.step, column: indent + name.length + 1, like };
  const { text, below } = inBlock(value, place, manner);
  return below ? `${name}\n${text}` : `${name} ${text}`;
};

/** `- value` with all its lines; the first without its indentation. */
export const writeItem = (value: unknown, indent: number, manner: Manner, like?: Place['like']): string => {
  const place = { indent: indent + 2, column: indent + 2, inList: true, like };
  const { text, below } = inBlock(value, place, manner);
  // What would stand below begins behind the hyphen.
  return `- ${below ? text.trimStart() : text}`;
};

/** What stands behind a colon: a blank and the value, or the lines below. */
export const writeBehind = (value: unknown, place: Place, manner: Manner): string => {
  const { text, below } = inBlock(value, place, manner);
  return below ? `\n${text}` : ` ${text}`;
};

/** As JSON over several lines, or on one where the step is 0; the first without its indentation. */
export const writeJson = (value: unknown, indent: number, step: number): string =>
  toJson(value, step).replaceAll('\n', `\n${' '.repeat(indent)}`);

/** A whole file. */
export const writeFile = (value: unknown, manner: Manner): string => {
  if (manner.json) return `${writeJson(value, 0, manner.step)}\n`;
  if (!isBlock(value)) return `${writeFlow(value, manner)}\n`;
  const lines = Object.keys(value).length === 0 ? '{}' : entryLines(value, 0, manner);
  return `${lines}\n`;
};
