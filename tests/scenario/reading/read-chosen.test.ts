// A teacher chooses files: a scenario with its translations, or translations of what is at hand already.
import { describe, expect, it } from 'vitest';
import { type AtHand, readChosen } from '../../../src/scenario/reading/read-chosen.ts';
import { isTranslation, problemsWithoutScenario } from '../../../src/scenario/translation.ts';
import { expectProblem, fixture } from '../author.ts';
import { builtIn } from '../built-in.ts';

const valley = { file: 'valley.yaml', text: fixture('valley.yaml') };
const into = (language: string, title: string, translates = 'valley') => ({
  file: `${translates}.${language}.yaml`,
  text: `format: 1\ntranslates: ${translates}\nlanguage: ${language}\ntexts:\n  title: ${title}\n`,
});
const german = into('de', 'Das Tal');
const broken = { ...german, text: german.text.replace('title', 'titel') };

const nothing: AtHand = { ids: () => [], find: () => Promise.resolve([]) };
const tutorial: AtHand = {
  ids: () => ['first-steps'],
  find: (id) => Promise.resolve(id === 'first-steps' ? [builtIn('first-steps')] : []),
};
const codes = (problems: readonly { file: string; code: string }[]) =>
  problems.map(({ file, code }) => `${file} ${code}`);

describe('files chosen together', () => {
  it.each([[[valley, german, into('ar', 'الوادي')]], [[into('ar', 'الوادي'), german, valley]]])(
    'are a scenario and its translations, in any order',
    async (files) => {
      const { playable, translated, problems } = await readChosen(files, nothing);
      expect(playable?.scenario?.title).toBe('The valley');
      expect(
        translated.map(({ scenario: { title, language } }) => `${language} ${title}`).toSorted(),
      ).toEqual(['ar الوادي', 'de Das Tal']);
      expect(translated.every(({ original }) => original === playable?.scenario)).toBe(true);
      expect(problems).toEqual([]);
    },
  );

  it('give what is sound, and all problems of what is not', async () => {
    const { playable, translated, problems } = await readChosen(
      [valley, broken, into('ar', 'الوادي')],
      nothing,
    );
    expect(playable?.scenario?.id).toBe('valley');
    expect(translated.map(({ scenario }) => scenario.language)).toEqual(['ar']);
    expect(codes(problems)).toEqual(['valley.de.yaml not-in-scenario']);
    expectProblem(problems[0], broken.text, { code: 'not-in-scenario', at: 'titel', suggestion: 'title' });
  });

  it('tell of a broken scenario first, and of what can be told of its translations', async () => {
    const scenario = { ...valley, text: valley.text.replace('format: 1', 'format: 2') };
    const bad = { ...german, text: german.text.replace('language: de', 'language: German') };
    const { playable, translated, problems } = await readChosen([bad, scenario, broken], tutorial);
    expect(playable?.scenario).toBeUndefined();
    expect(translated).toEqual([]);
    expect(codes(problems)).toEqual(['valley.yaml not-one-of', 'valley.de.yaml malformed']);
  });

  it('belong together: a translation of another scenario is refused, at hand or not', async () => {
    const other = into('de', 'Erste Schritte', 'first-steps');
    const { translated, problems } = await readChosen([valley, other], tutorial);
    expect(translated).toEqual([]);
    expectProblem(problems[0], other.text, { code: 'other-scenario', at: 'first-steps' });
  });

  it('translate into each language once', async () => {
    const second = { ...into('de', 'Im Tal'), file: 'second.yaml' };
    const { translated, problems } = await readChosen([valley, german, second], nothing);
    expect(translated.map(({ scenario }) => scenario.title)).toEqual(['Das Tal']);
    expect(problems.map(({ file }) => file)).toEqual(['second.yaml']);
    expectProblem(problems[0], second.text, { code: 'language-twice', at: 'de\n' });
  });
});

describe('a translation chosen alone', () => {
  it('belongs to the scenario at hand that it names', async () => {
    const { playable, translated, problems } = await readChosen(
      [into('de', 'Erste Schritte', 'first-steps')],
      tutorial,
    );
    expect(playable).toBeUndefined();
    expect(translated[0]?.scenario).toEqual({
      ...builtIn('first-steps'),
      title: 'Erste Schritte',
      language: 'de',
    });
    expect(problems).toEqual([]);
  });

  it('belongs to the first that it fits, where several have its id', async () => {
    const newer = { ...builtIn('first-steps'), glossary: {} };
    const [term = ''] = Object.keys(builtIn('template').glossary);
    const older = { ...newer, glossary: builtIn('template').glossary };
    const { text, file } = into('de', 'Erste Schritte', 'first-steps');
    const atHand = { ...tutorial, find: () => Promise.resolve([newer, older]) };
    const plain = await readChosen([{ file, text }], atHand);
    expect(plain.translated[0]?.original).toBe(newer);
    const deep = { file, text: `${text}  glossary: { ${term}: { term: Wort } }\n` };
    expect((await readChosen([deep], atHand)).translated[0]?.original).toBe(older);
    const neither = { file, text: `${text}  glossary: { nothing: { term: Wort } }\n` };
    expect(codes((await readChosen([neither], atHand)).problems)).toEqual([`${file} not-a-text`]);
  });

  it('says that its scenario is not known, and which one may be meant', async () => {
    const strange = into('de', 'Erste Schritte', 'first-step');
    const { problems } = await readChosen([strange], tutorial);
    expect(problems).toHaveLength(1);
    expectProblem(problems[0], strange.text, {
      code: 'unknown-scenario',
      at: 'first-step\n',
      suggestion: 'first-steps',
      saying: 'Open its file together with this one',
    });
  });

  it('is known for one even when it is broken', async () => {
    const cut = `${german.text}  parties: { upland: "`;
    const inJson = '{"format": 1, "translates": "valley", "texts": {';
    const nameless = german.text.replace('translates: valley\n', '');
    const listed = german.text.replace('translates: valley', 'translates: [valley]');
    for (const text of [cut, inJson, nameless, listed]) {
      expect(isTranslation(text)).toBe(true);
      const { playable, problems } = await readChosen([{ file: 'a.yaml', text }], tutorial);
      expect(playable).toBeUndefined();
      expect(problems.map(({ code }) => code)).not.toContain('unknown-format');
      expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    }
    for (const text of [
      valley.text,
      `${valley.text}\ntexts: {}`,
      '',
      '[]',
      'texts',
      '{',
      '\u0000',
      '<translates: 1/>',
    ])
      expect(isTranslation(text)).toBe(false);
  });
});

it('of a translation without its scenario only the form can be wrong', () => {
  expect(problemsWithoutScenario(german.text, { file: german.file })).toEqual([]);
  expect(codes(problemsWithoutScenario('translates: valley', { file: 'a.yaml' }))).toEqual([
    'a.yaml missing',
    'a.yaml missing',
    'a.yaml missing',
  ]);
});
