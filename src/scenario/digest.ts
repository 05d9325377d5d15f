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
 * A quick checksum of a text, 128 bits as 32 hexadecimal digits: tells texts apart that nobody made to look alike. Four lanes of
 * FNV-1a (32 bits), each over every fourth UTF-16 unit.
 */
export function checksumOfText(text: string): string {
  if (bytes.length < text.length) bytes = new Uint8Array(2 * text.length);
  const { read, written } = encoder.encodeInto(text, bytes);
  // Plain ASCII, which states nearly always are, has the same units; a list of bytes is several times quicker to read than a text.
  const units = read === text.length && written === text.length ? bytes : unitsOf(text);
  const lanes = Int32Array.of(firstLane, firstLane ^ 1, firstLane ^ 2, firstLane ^ 3);
  for (let from = 0; from < text.length; from += piece) takeIn(units, from, text.length, lanes);
  return Array.from(lanes, (lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What browsers and Node have alike; the core sees nothing else of either. */
declare const TextEncoder: new () => {
  readonly encodeInto: (
    text: string,
    into: Uint8Array,
  ) => { readonly read: number; readonly written: number };
};
const encoder = new TextEncoder();

/** Kept from text to text, and larger ones when they are needed. */
let bytes = new Uint8Array(0);

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** How many units are taken in at a time: a multiple of four. */
const piece = 1024;

/**
 * Takes in a piece of a text. Piece by piece, as V8 compiles a function that is called often for good; of one that is called once a text it compiles the
 * running loop only, and throws that away at the end of each text.
 */
function takeIn(units: Uint8Array | Uint16Array, from: number, length: number, lanes: Int32Array): void {
  let a = lanes[0] ?? 0;
  let b = lanes[1] ?? 0;
  let c = lanes[2] ?? 0;
  let d = lanes[3] ?? 0;
  const end = Math.min(from + piece, length);
  let at = from;
  for (; at < end - 3; at += 4) {
    a = Math.imul(a ^ (units[at] ?? 0), fnvPrime);
    b = Math.imul(b ^ (units[at + 1] ?? 0), fnvPrime);
    c = Math.imul(c ^ (units[at + 2] ?? 0), fnvPrime);
    d = Math.imul(d ^ (units[at + 3] ?? 0), fnvPrime);
  }
  for (; at < end; at += 1) a = Math.imul(a ^ (units[at] ?? 0), fnvPrime);
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

const firstLane = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** The fingerprint of a JSON value: `digestOfText` of its canonical JSON. */
export const digestOf = (value: unknown): string => digestOfText(canonicalJson(value));
