// The template that teachers start from: it reads clean, shows every part of the format, and plays.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import { builtInFile } from '../../src/scenario/catalogue.ts';
import { condition } from '../../src/scenario/format/condition.ts';
import { effect } from '../../src/scenario/format/effect.ts';
import { scenarioSchema } from '../../src/scenario/format/scenario.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { builtIn, builtInReading } from './built-in.ts';

const file = builtInFile('template') ?? '';
const text = readFileSync(file, 'utf8');

/** Every object key and every fixed word of the discriminators `effect` and `if` in a JSON Schema. */
const vocabularyOf = (node: unknown, found = { keys: new Set<string>(), words: new Set<string>() }) => {
  if (typeof node !== 'object' || node === null) return found;
  const { properties } = node as { properties?: Record<string, { const?: string }> };
  for (const [key, value] of Object.entries(properties ?? {})) {
    found.keys.add(key);
    if ((key === 'effect' || key === 'if') && value.const !== undefined)
      found.words.add(`${key}: ${value.const}`);
  }
  for (const inner of Object.values(node)) vocabularyOf(inner, found);
  return found;
};

const vocabulary = vocabularyOf(scenarioJsonSchema());

/** A field as it stands in the file, or in a comment that explains it. */
const fieldPattern = (key: string) =>
  new RegExp(String.raw`(^|[\s{\`])${key.replace('$', String.raw`\$`)}:`, 'm');

/** An effect or a test as it stands in the file, in one line or over several. */
const wordPattern = (word: string) => new RegExp(`{ ${word}[ ,}]|- ${word}\n`);

/** The comment lines that show an effect or a test of a condition, without what follows a second #. */
const examples = (begin: RegExp) =>
  [...text.matchAll(/^#\s+- (\{ .*\})/gm)]
    .map(([, line = '']) => line)
    .filter((line) => begin.test(line))
    .map((line) => parse(line) as unknown);

describe('the template', () => {
  it('begins with the line that lets an editor complete and check', () => {
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../scenario-1.schema.json');
  });

  it('reads without an error, a warning or advice', () => {
    const { scenario, problems } = builtInReading('template');
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe('template');
  });

  it('shows every part that a scenario can have', () => {
    const shown = Object.keys(parse(text) as object);
    expect(shown.toSorted()).toEqual(Object.keys(scenarioSchema.shape).toSorted());
  });

  it('shows or mentions every field of the format', () => {
    expect([...vocabulary.keys].filter((key) => !fieldPattern(key).test(text))).toEqual([]);
    expect(vocabulary.keys.size).toBeGreaterThan(100);
  });

  it('shows every effect and every test of a condition', () => {
    expect([...vocabulary.words].filter((word) => !wordPattern(word).test(text))).toEqual([]);
    expect(vocabulary.words.size).toBeGreaterThan(60);
  });

  it('gives examples of effects and conditions that can be copied', () => {
    const shown = { effects: examples(/^{ effect:/), conditions: examples(/^{ (if|any):/) };
    expect(shown.effects.filter((example) => !effect.safeParse(example).success)).toEqual([]);
    expect(shown.conditions.filter((example) => !condition.safeParse(example).success)).toEqual([]);
    expect(shown.effects.length).toBeGreaterThan(30);
    expect(shown.conditions.length).toBeGreaterThan(30);
  });

  it('explains itself: every section has a comment above it', () => {
    const lines = text.split('\n');
    const plain = new Set(['title', 'language', 'authors', 'licence']);
    const bare = Object.keys(scenarioSchema.shape).filter((section) => {
      const at = lines.findIndex((line) => line.startsWith(`${section}:`));
      return (
        !plain.has(section) && !lines.slice(Math.max(0, at - 4), at).some((line) => line.startsWith('#'))
      );
    });
    expect(bare).toEqual([]);
  });

  it('plays to an end on the first try', () => {
    const players = { eastquay: opponents['simple-attache'], westquay: opponents['simple-attache'] };
    for (const seed of ['1', '2', '3', '4', '5']) {
      expect(playOut(builtIn('template'), seed, players).state.ended).not.toBeNull();
    }
  });
});
