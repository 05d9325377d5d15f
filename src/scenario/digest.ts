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
  let a = 0x811c9dc5;
  let b = a ^ 1;
  let c = a ^ 2;
  let d = a ^ 3;
  let at = 0;
  for (const end = text.length - 3; at < end; at += 4) {
    a = Math.imul(a ^ text.charCodeAt(at), fnvPrime);
    b = Math.imul(b ^ text.charCodeAt(at + 1), fnvPrime);
    c = Math.imul(c ^ text.charCodeAt(at + 2), fnvPrime);
    d = Math.imul(d ^ text.charCodeAt(at + 3), fnvPrime);
  }
  for (; at < text.length; at += 1) a = Math.imul(a ^ text.charCodeAt(at), fnvPrime);
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

const fnvPrime = 0x01000193;

/** The fingerprint of a JSON value: `digestOfText` of its canonical JSON. */
export const digestOf = (value: unknown): string => digestOfText(canonicalJson(value));
