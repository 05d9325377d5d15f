// A translator’s file: the scenario’s own names and ids, and under them texts in another language.
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/scenario/content-hash.ts';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';
import { readTranslation, translate, translatedId } from '../../src/scenario/translation.ts';
import { expectProblem, fixture } from './author.ts';

const original = () => {
  const { scenario } = readScenario(fixture('valley.yaml'), { file: 'valley.yaml' });
  if (scenario === undefined) throw new Error('The fixture is broken.');
  return scenario;
};

const head = 'format: 1\ntranslates: valley\nlanguage: ar\n';
const read = (texts: string, start = head) =>
  readTranslation(`${start}texts:\n${texts}`, { file: 'valley.ar.yaml', scenario: original() });
const errors = (texts: string, start?: string) =>
  read(texts, start).problems.filter(({ severity }) => severity === 'error');

const some = `
  title: الوادي
  parties:
    upland:
      name: المرتفعات
      briefing: { wants: [أبقوا الجسر مغلقا], beliefs: [{ text: يريدون الأسرى }] }
  stickingPoints:
    bridge: { positions: { upland: أغلقوه } }
  moves:
    draw-map:
      effects: { 3: { title: أسبوع بلا غارات } }
  events:
    raid: { reports: [{ by: المرتفعات }] }
`;

describe('a translation', () => {
  it('lays its texts over those of the scenario, and leaves the rest', () => {
    const scenario = original();
    const { translation } = read(some);
    if (translation === undefined) throw new Error('It has errors.');
    const translated = translate(scenario, translation);
    expect(translated.language).toBe('ar');
    expect(translated.title).toBe('الوادي');
    expect(translated.parties['upland']?.name).toBe('المرتفعات');
    expect(translated.parties['upland']?.briefing?.wants).toEqual(['أبقوا الجسر مغلقا']);
    expect(translated.parties['upland']?.briefing?.beliefs[0]).toEqual({
      text: 'يريدون الأسرى',
      confidence: 'medium',
    });
    expect(translated.parties['lowland']).toBe(scenario.parties['lowland']);
    expect(translated.stickingPoints['bridge']?.positions).toEqual({ upland: 'أغلقوه', lowland: 'Open it.' });
    expect(translated.moves['draw-map']?.effects[2]).toMatchObject({
      effect: 'promise',
      title: 'أسبوع بلا غارات',
    });
    expect(translated.events['raid']?.reports[0]).toMatchObject({ by: 'المرتفعات', seenBy: ['upland'] });
    expect(scenario).toEqual(original());
  });

  it('is the same game: saves and links stay valid', () => {
    const { translation } = read(some);
    if (translation === undefined) throw new Error('It has errors.');
    expect(contentHash(translate(original(), translation))).toBe(contentHash(original()));
  });

  it('can be given to the reader with its scenario', () => {
    const file = { file: 'valley.ar.yaml', text: `${head}texts:\n${some}` };
    const broken = { file: 'valley.de.yaml', text: 'format: 1' };
    const { translations, problems } = readScenario(fixture('valley.yaml'), {
      file: 'valley.yaml',
      translations: [file, broken],
    });
    expect(translations.map(({ language }) => language)).toEqual(['ar']);
    expect(
      problems.some((problem) => problem.file === 'valley.de.yaml' && problem.severity === 'error'),
    ).toBe(true);
  });

  it('says what is not translated yet, but not of names and sources', () => {
    const untranslated = read(some).problems.map(({ path, code, severity }) => `${severity} ${code} ${path}`);
    expect(untranslated).toContain('advice untranslated texts › stickingPoints › bridge › title');
    expect(untranslated).not.toContain('advice untranslated texts › title');
    expect(untranslated.filter((line) => line.includes('archive'))).toEqual([]);
  });
});

describe('a translator is told', () => {
  const told = (texts: string, expected: Parameters<typeof expectProblem>[2]) => {
    const found = errors(texts);
    expect(found.map(({ code }) => code)).toEqual([expected.code]);
    expectProblem(found[0], `${head}texts:\n${texts}`, expected);
  };

  it('what the scenario does not have', () => {
    told('  parties: { uplant: { name: x } }', {
      code: 'not-in-scenario',
      at: 'uplant',
      suggestion: 'upland',
    });
    told('  parties: { upland: { briefing: { wants: [a, b] } } }', { code: 'no-such-item', at: 'b] }' });
    told('  moves: { draw-map: { effects: { 9: { title: x } } } }', { code: 'no-such-item', at: '9' });
    told('  constructor: x', { code: 'not-in-scenario', at: 'constructor' });
  });

  it('what is no text', () => {
    told('  parties: { upland: { reservation: 0.5 } }', { code: 'not-a-text', at: 'reservation' });
    told('  zones: { north-bank: north }', { code: 'not-a-text', at: 'north }' });
    told('  id: other', { code: 'not-a-text', at: 'id' });
    told('  title: 5', { code: 'text-expected', at: '5' });
    told('  title: [a]', { code: 'text-expected', at: '[a]' });
    told('  title: " "', { code: 'too-short', at: '" "' });
    told(`  title: ${'x'.repeat(161)}`, { code: 'text-too-long', at: 'xxx' });
  });

  it('that the file belongs to another scenario', () => {
    const found = errors('  title: x', head.replace('valley', 'hill'));
    expect(found[0]).toMatchObject({ code: 'other-scenario', line: 2, column: 13 });
  });

  it('what is wrong with the file itself', () => {
    expect(errors('  title: x', 'format: 1\nlanguage: Arabic\n').map(({ code }) => code)).toEqual([
      'missing',
      'malformed',
    ]);
    expect(errors('  "', head).map(({ code }) => code)).toContain('syntax');
  });
});

it('a translation is known by what it translates', () => {
  expect(translatedId(`${head}texts: {}`)).toBe('valley');
  expect(translatedId(fixture('valley.yaml'))).toBeUndefined();
  expect(translatedId('{')).toBeUndefined();
  expect(translatedId('translates: [a]')).toBeUndefined();
});
