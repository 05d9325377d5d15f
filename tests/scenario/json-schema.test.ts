// The JSON Schema beside the scenarios is the one that the format gives.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guideFile, withFieldReference } from '../../scripts/field-reference.ts';
import { schemaFile, schemaText, scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

it('the schema that editors use is up to date (else: npm run schema)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
});

it('the field reference in the guide is up to date (else: npm run schema)', () => {
  const guide = readFileSync(guideFile, 'utf8');
  expect(withFieldReference(guide)).toBe(guide);
});

it('names no other host and explains its fields', () => {
  expect(schemaText()).not.toMatch(/https?:/);
  const { properties } = scenarioJsonSchema() as { properties: Record<string, { description?: string }> };
  expect(properties['parties']?.description).toBe('Who negotiates: exactly two.');
});
