// A short fingerprint of any JSON value, the same on every machine.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hexadecimal digits that are kept of SHA-256: 128 bits. */
const digits = 32;

const scalar = (value: unknown): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`${value} cannot be fingerprinted: a state holds finite numbers only.`);
  }
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`A ${typeof value} cannot be fingerprinted: only JSON can.`);
  return text;
};

/**
 * JSON with sorted keys and no spaces, so that equal values give equal text. Entries that are undefined are left out, as
 * JSON does. Throws a TypeError on numbers that are not finite and on what JSON does not know.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = value as Record<string, unknown>;
  const parts: string[] = [];
  for (const key of Object.keys(fields).toSorted()) {
    const field = fields[key];
    if (field !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
  }
  return `{${parts.join(',')}}`;
};

/** The first 128 bits of SHA-256 over a text, as 32 hexadecimal digits. */
export const digestOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);

/**
 * A quick checksum of a JSON value, 64 bits as 16 hexadecimal digits: tells values apart that nobody made to look alike. Fields count in their order, and those
 * that are undefined not at all. Walks the value itself: to write it as text first costs twice as much. Throws a TypeError on numbers that are not finite.
 */
export function checksumOf(value: unknown): string {
  [lanes[0], lanes[1]] = firstLanes;
  takeValue(value);
  return hexadecimal(lanes[0]) + hexadecimal(lanes[1]);
}

const hexadecimal = (lane = 0): string => (lane >>> 0).toString(16).padStart(8, '0');

/** What goes before each kind of value, and after lists and tables, so that no two values give the same words. */
const marks = {
  whole: 1,
  fraction: 2,
  text: 3,
  true: 4,
  false: 5,
  null: 6,
  list: 7,
  listEnd: 8,
  table: 9,
  tableEnd: 10,
} as const;

function takeValue(value: unknown): void {
  switch (typeof value) {
    case 'number':
      return takeNumber(value);
    case 'string':
      return takeText(value);
    case 'boolean':
      return take(value ? marks.true : marks.false);
    case 'object':
      return value === null ? take(marks.null) : takeEach(value);
    default:
      throw new TypeError(`A ${typeof value} has no checksum: only JSON has.`);
  }
}

function takeEach(value: object): void {
  if (Array.isArray(value)) {
    take(marks.list);
    for (const item of value as unknown[]) takeValue(item ?? null);
    take(marks.listEnd);
    return;
  }
  take(marks.table);
  const table = value as Readonly<Record<string, unknown>>;
  for (const key in table) {
    const field = table[key];
    if (field === undefined) continue;
    takeText(key);
    takeValue(field);
  }
  take(marks.tableEnd);
}

function takeNumber(value: number): void {
  if ((value | 0) === value) {
    take(marks.whole);
    take(value);
    return;
  }
  if (!Number.isFinite(value))
    throw new TypeError(`${value} has no checksum: a state holds finite numbers only.`);
  take(marks.fraction);
  bits.setFloat64(0, value);
  take(bits.getInt32(0));
  take(bits.getInt32(4));
}

/** Texts are many and short: their letters go through one lane on the way, by FNV-1a. */
function takeText(text: string): void {
  take(marks.text);
  let letters = text.length ^ firstLanes[0];
  for (let at = 0; at < text.length; at += 1) letters = Math.imul(letters ^ text.charCodeAt(at), fnvPrime);
  take(letters);
}

/** Takes a word of 32 bits into both lanes, as MurmurHash3 does: each step tells any two words apart. */
function take(word: number): void {
  const a = Math.imul((lanes[0] ?? 0) ^ word, 0xcc9e2d51);
  lanes[0] = (a << 15) | (a >>> 17);
  const b = Math.imul((lanes[1] ?? 0) ^ word, 0x1b873593);
  lanes[1] = ((b << 13) | (b >>> 19)) + a;
}

const bits = new DataView(new ArrayBuffer(8));
const lanes = new Int32Array(2);
const firstLanes = [0x811c9dc5, 0x2c9277b5] as const;
const fnvPrime = 0x01000193;

/** The fingerprint of a JSON value: `digestOfText` of its canonical JSON. */
export const digestOf = (value: unknown): string => digestOfText(canonicalJson(value));
