// A fingerprint of what the rules read of a scenario, so that a journal is never replayed on another war.
import { digestOf } from '../scenario/digest.ts';
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
  'dilemma',
  'hint',
  'language',
  'licence',
  'name',
  'negotiator',
  'note',
  'question',
  'summary',
  'text',
  'title',
]);

/** Whole parts of a scenario, and of a party, that no rule reads. */
const unread: ReadonlySet<string> = new Set(['briefing', 'debrief', 'glossary', 'hints', 'map', 'sources']);

const hashes = new WeakMap<Scenario, string>();

/** 32 hexadecimal digits over everything in the scenario that rules read; texts are left out. */
export function scenarioHash(scenario: Scenario): string {
  const hashed = hashes.get(scenario);
  if (hashed !== undefined) return hashed;
  const hash = digestOf(withoutTexts(scenario));
  hashes.set(scenario, hash);
  return hash;
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  const read = Object.entries(value).filter(([key, held]) => !unread.has(key) && !isText(key, held));
  return Object.fromEntries(read.map(([key, held]) => [key, withoutTexts(held)]));
}

function isText(key: string, value: unknown): boolean {
  if (!texts.has(key)) return false;
  return (
    typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}
