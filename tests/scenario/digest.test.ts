// Fingerprints: equal values have equal ones, whatever the order of their keys; what a game is played on has one of its own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, fingerprinted } from '../../src/scenario/content-hash.ts';
import { canonicalJson, checksumOf, digestOf } from '../../src/scenario/digest.ts';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';
import { fixture } from './author.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, shuffled(item)]),
  );
};

describe('a digest', () => {
  it('is the beginning of SHA-256 over JSON with sorted keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: -0, u: undefined })).toBe(
      '{"a":0,"b":[1,{"c":"é","d":null}]}',
    );
    expect(digestOf('')).toBe('12ae32cb1ec02d01eda3581b127c1fee');
    expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e');
  });

  it('does not depend on the order of keys, nor on a trip through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(shuffled(value))).toBe(digestOf(value));
        expect(digestOf(JSON.parse(JSON.stringify(value)))).toBe(digestOf(value));
      }),
      { seed: 7 },
    );
  });

  it('differs when anything does', () => {
    const values = [
      0,
      1,
      '1',
      true,
      null,
      [],
      {},
      [[]],
      [1, 2],
      [2, 1],
      { a: 1 },
      { a: [1] },
      { b: 1 },
      'a',
      'b',
      1e-7,
    ];
    expect(new Set(values.map(digestOf)).size).toBe(values.length);
  });

  it('refuses what JSON would lose', () => {
    expect(() => digestOf({ level: Number.NaN })).toThrow('finite numbers only');
    expect(() => digestOf([Number.POSITIVE_INFINITY])).toThrow('finite numbers only');
    expect(() => digestOf({ move: () => 1 })).toThrow('only JSON can');
  });
});

describe('the hash of a scenario', () => {
  const hashOf = (text: string): string => {
    const { scenario } = readScenario(text, { file: 'a' });
    if (scenario === undefined) throw new Error('The text is broken.');
    return contentHash(scenario);
  };
  const valley = fixture('valley.yaml');
  const changed = (part: string, by: string): string => {
    expect(valley.split(part)).toHaveLength(2);
    return hashOf(valley.replace(part, by));
  };

  it('is not worked out again where it was when the page was built', () => {
    const { scenario } = readScenario(valley, { file: 'a' });
    if (scenario === undefined) throw new Error('The text is broken.');
    expect(contentHash(fingerprinted({ ...scenario }, 'as built'))).toBe('as built');
    expect(contentHash(fingerprinted({ ...scenario }, contentHash(scenario)))).toBe(hashOf(valley));
  });

  it('stays when only texts change', () => {
    expect(changed('The rovers came from the south.', 'They came from the south.')).toBe(hashOf(valley));
    expect(changed('questions: [Who gained?]', 'questions: [Who gained?, Who lost?]')).toBe(hashOf(valley));
    expect(
      changed('archive: { title: The valley archive }', 'archive: { title: The archive, date: "1999" }'),
    ).toBe(hashOf(valley));
    expect(changed('    name: Upland\n', '    name: The uplanders\n    plural: true\n')).toBe(hashOf(valley));
    expect(changed('    odds: 0.3\n    zone: south-bank\n', '    zone: south-bank\n    odds: 0.3\n')).toBe(
      hashOf(valley),
    );
    expect(changed('gauges:\n  anger: { name: Anger }', 'gauges:\n  anger: { name: Anger, start: 50 }')).toBe(
      hashOf(valley),
    );
  });

  it('changes with every number, condition, id and order that the game is played on', () => {
    const others = [
      changed('odds: 0.3', 'odds: 0.31'),
      changed('of: lowland, atLeast: 20', 'of: lowland, atLeast: 21'),
      changed('day: 2016-03-14', 'day: 2016-03-15'),
      changed('{ effect: gauge, gauge: anger, by: 5 }', '{ effect: gauge, gauge: anger, by: 6 }'),
      hashOf(valley),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  it('changes when events or endings change places', () => {
    const [held, notHeld] = valley.split('\n').filter((line) => /^ {2}(held|not-held):/.test(line));
    const swapped = valley.replace(`${held}\n${notHeld}`, `${notHeld}\n${held}`);
    expect(swapped).not.toBe(valley);
    expect(hashOf(swapped)).not.toBe(hashOf(valley));
  });
});

describe('the quick checksum', () => {
  it('tells apart values that differ in any one place, kind or order, and says the same of the same', () => {
    const state = { zones: { aleppo: 41.5, homs: 12 }, sides: ['us', 'russia'], ended: null, open: true };
    const others: unknown[] = [
      { ...state, zones: { aleppo: 41.500000000000007, homs: 12 } },
      { ...state, zones: { aleppo: 12, homs: 41.5 } },
      { ...state, zones: { homs: 12, aleppo: 41.5 } },
      { ...state, zones: { aleppo: 41.5, homs: '12' } },
      { ...state, zones: { aleppo: 41.5 }, homs: 12 },
      { ...state, sides: ['russia', 'us'] },
      { ...state, sides: ['usr', 'ussia'] },
      { ...state, sides: { 0: 'us', 1: 'russia' } },
      { ...state, sides: [['us'], 'russia'] },
      { ...state, ended: {} },
      { ...state, ended: [] },
      { ...state, open: 1 },
      { ...state, open: false },
    ];
    const sums = [state, ...others].map(checksumOf);
    expect(new Set(sums).size).toBe(sums.length);
    for (const sum of sums) expect(sum).toMatch(/^[0-9a-f]{16}$/);
    expect(checksumOf(JSON.parse(JSON.stringify(state)))).toBe(sums[0]);
  });

  it('tells apart thousands of numbers and words that lie next to each other', () => {
    const values = Array.from({ length: 5000 }, (_, at) => [at, -at - 1, at / 7, `zone-${at}`]).flat();
    expect(new Set(values.map(checksumOf)).size).toBe(new Set(values).size);
  });

  it('leaves out what JSON leaves out, and takes what is no JSON for nothing', () => {
    expect(checksumOf({ a: 1, b: undefined })).toBe(checksumOf({ a: 1 }));
    expect(checksumOf([undefined, 0])).toBe(checksumOf([null, -0]));
    expect(() => checksumOf({ a: Number.NaN })).toThrow(TypeError);
    expect(() => checksumOf([() => 1])).toThrow(TypeError);
  });
});
