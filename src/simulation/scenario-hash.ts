// A fingerprint of what the rules read of a scenario, so that a journal is never replayed on another war.
import type { Scenario } from '../scenario/format/scenario.ts';

/** Texts for people: a translation or a corrected typing error leaves every saved game valid. */
const texts: ReadonlySet<string> = new Set([
  '$schema',
  'about',
  'adjective',
  'advice',
  'authors',
  'capital',
  'clause',
  'contentNote',
  'hint',
  'language',
  'licence',
  'name',
  'negotiator',
  'note',
  'dilemma',
  'question',
  'summary',
  'text',
  'title',
]);

/** Whole parts of a scenario, and of a party, that no rule reads. */
const unread: ReadonlySet<string> = new Set(['briefing', 'debrief', 'glossary', 'hints', 'map', 'sources']);

const hashes = new WeakMap<Scenario, string>();

/** Sixteen hexadecimal digits over everything in the scenario that rules read. Not a defence against forgery. */
export function scenarioHash(scenario: Scenario): string {
  const hashed = hashes.get(scenario);
  if (hashed !== undefined) return hashed;
  const hash = hashText(canonical(scenario));
  hashes.set(scenario, hash);
  return hash;
}

/** JSON with keys in order, so that equal contents give equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([key, held]) => held !== undefined && !isText(key, held))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}

function isText(key: string, value: unknown): boolean {
  if (unread.has(key)) return true;
  return texts.has(key) && (typeof value === 'string' || isListOfStrings(value));
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Two 32-bit multiplicative hashes side by side, as 16 hexadecimal digits. */
export function hashText(text: string): string {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return hexadecimal(high) + hexadecimal(low);
}

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
