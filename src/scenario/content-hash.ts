// A fingerprint of what a game is played on, so that a journal is never replayed on another scenario.
import { digestOf } from './digest.ts';
import { scenarioSchema } from './format/scenario.ts';
import type { Scenario } from './format/scenario.ts';
import { oncePer } from './once-per.ts';
import { isText, partsOf } from './schema-walk.ts';

type Schema = Parameters<typeof partsOf>[0];

/** What players only read, and cuts, which make scenarios of their own: nothing in a game depends on it. */
const unplayed: ReadonlySet<string> = new Set([
  '$schema',
  'authors',
  'briefing',
  'debrief',
  'glossary',
  'hints',
  'icon',
  'language',
  'lengths',
  'map',
  'minutes',
  'plural',
  'sources',
  'touches',
]);

/**
 * The value without its texts. Tables become lists of pairs: their order is part of the game (the first ending that
 * fits is told, events are drawn in turn), while the order of a block's own fields is not.
 */
const played = (schema: Schema, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return isText(schema) ? undefined : value;
  const parts = partsOf(schema, value);
  if (Array.isArray(value)) {
    return parts.kind === 'list' ? value.map((item) => played(parts.item, item) ?? null) : value;
  }
  const entries = Object.entries(value);
  if (parts.kind === 'record') return entries.map(([key, item]) => [key, played(parts.value, item) ?? null]);
  if (parts.kind !== 'object') return value;
  const { fields } = parts;
  return Object.fromEntries(
    entries.flatMap(([key, item]) => {
      const field = unplayed.has(key) ? undefined : fields[key];
      return field === undefined ? [] : [[key, played(field, item)]];
    }),
  );
};

/** Fingerprints that were worked out before. */
const before = new WeakMap<Scenario, string>();

/** The same scenario, with its fingerprint as it was worked out when the page was built: that takes a slow device half a second. */
export function fingerprinted(scenario: Scenario, hash: string): Scenario {
  before.set(scenario, hash);
  return scenario;
}

/**
 * 32 hexadecimal digits over what a game is played on: everything but texts and sources. A translation or a mended
 * typing error leaves saves and links valid; a changed number, condition or order does not.
 */
export const contentHash: (scenario: Scenario) => string = oncePer(
  (scenario: Scenario) => before.get(scenario) ?? digestOf(played(scenarioSchema, scenario)),
);
