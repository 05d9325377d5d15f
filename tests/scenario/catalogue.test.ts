// The built-in scenarios: each is where the catalogue says, under its own id, and without a problem.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInFile, cardOf, catalogue, translationFile } from '../../src/scenario/catalogue.ts';
import { builtIn, builtInReading } from './built-in.ts';

const onDisk = (file: string): string => readFileSync(file, 'utf8');

describe.each(catalogue)('$id', ({ id, file }) => {
  it('is without a problem', () => {
    const { scenario, problems } = builtInReading(id);
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe(id);
  });

  it('is completed and checked by editors', () => {
    expect(onDisk(file)).toContain('# yaml-language-server: $schema=../scenario-1.schema.json\n');
  });

  it('has a card for the chooser', () => {
    const scenario = builtIn(id);
    const card = cardOf(scenario);
    expect(card).toMatchObject({ id, title: scenario.title, language: 'en' });
    expect(card.sides).toHaveLength(2);
  });
});

it('knows no ids but those that are built in', () => {
  expect(builtInFile('atlantis')).toBeUndefined();
  expect(builtInFile('constructor')).toBeUndefined();
});

it('puts translations beside their scenario', () => {
  expect(translationFile('scenarios/a/a.yaml', 'ar')).toBe('scenarios/a/a.ar.yaml');
  expect(translationFile('mine.json', 'zh-Hant')).toBe('mine.zh-Hant.json');
});
