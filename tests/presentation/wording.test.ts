// Wording itself: plurals, numbers, languages, and no key without words.
import assert from 'node:assert/strict';
import { afterEach, describe, expect, test } from 'vitest';
import { dateWord, shortDateWord, weekdayWord, writtenDate } from '../../src/presentation/dates.ts';
import { inSentence } from '../../src/presentation/names.ts';
import { aboutPeople, asSentence, listed, odds, sentence } from '../../src/presentation/phrases.ts';
import { classReport } from '../../src/presentation/wording/en/class.ts';
import { en } from '../../src/presentation/wording/en/en.ts';
import { reason } from '../../src/presentation/wording/en/reasons.ts';
import { record } from '../../src/presentation/wording/en/record.ts';
import { rehearsal } from '../../src/presentation/wording/en/rehearsal.ts';
import { thoughts } from '../../src/presentation/wording/en/thoughts.ts';
import { workshopWords } from '../../src/presentation/wording/en/workshop-words.ts';
import { writeNumber } from '../../src/presentation/wording/numbers.ts';
import { pseudoText, pseudoWording } from '../../src/presentation/wording/pseudo.ts';
import {
  dir,
  language,
  languages,
  languagesHere,
  number,
  setLanguage,
  sourceLanguage,
  t,
  wordFor,
} from '../../src/presentation/wording/wording.ts';
import { quarrel } from '../simulation/quarrel.ts';
import { smallWar } from '../simulation/small-war.ts';

/** All of it, also what is fetched later. */
const allAreas = { ...en, ...workshopWords, classReport, reason, record, rehearsal, thoughts };

afterEach(() => setLanguage(sourceLanguage));

describe('plurals and numbers', () => {
  test('one, several and none are told apart', () => {
    assert.equal(t('ground.trucks', { count: 1 }), '1 truck');
    assert.equal(t('ground.trucks', { count: 12 }), '12 trucks');
    assert.equal(t('ending.reached', { count: 0 }), 'Nobody was reached with aid.');
    assert.equal(
      t('change.supplies-left', { zone: 'Madaya', count: 0 }),
      'In Madaya, supplies have run out.',
    );
  });

  test('thousands are set apart, whatever the locale of the machine', () => {
    assert.equal(t('ground.trucks', { count: 12_345 }), '12,345 trucks');
    assert.equal(number(1_234_567.891, 2), '1,234,567.89');
    assert.equal(number(-0.004, 2), '0');
    assert.equal(number(-3.5, 1), '−3.5');
    assert.equal(number(100), '100');
  });

  test('another language can have another style and digits of its own', () => {
    const digits = '٠١٢٣٤٥٦٧٨٩'.split('');
    assert.equal(writeNumber(12_345.5, { group: '٬', decimal: '٫', minus: '−', digits }), '١٢٬٣٤٥٫٥');
    assert.equal(writeNumber(1234, { group: '.', decimal: ',', minus: '-' }), '1.234');
  });

  test('a number and the same digits as text are not mixed up, also the second time', () => {
    const both = () => [t('list.quoted', { text: 2016 }), t('list.quoted', { text: '2016' })];
    assert.deepEqual(both(), ['“2,016”', '“2016”']);
    assert.deepEqual(both(), ['“2,016”', '“2016”']);
  });

  test('what is no number is never told to anyone', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => t('ground.trucks', { count: value })).toThrow(RangeError);
  });

  test('odds say how sure they are at the ends', () => {
    assert.deepEqual([0, 0.004, 0.5, 0.996, 1].map(odds), ['0%', 'under 1%', '50%', 'over 99%', '100%']);
  });

  test('estimates of people are not told to the last digit', () => {
    assert.deepEqual([7, 999, 1234, 45_678, 273_888].map(aboutPeople), [7, 999, 1230, 45_700, 274_000]);
  });
});

describe('sentences', () => {
  test('lists join as a person would', () => {
    assert.equal(listed([]), '');
    assert.equal(listed(['a']), 'a');
    assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
    assert.equal(listed(['a', 'b and c', 'd']), 'a, b and c, and d');
    assert.equal(listed(['a', 'b'], 'or'), 'a or b');
  });

  test('a sentence begins with a capital letter, also behind a quotation mark, and ends once', () => {
    assert.equal(sentence('“the road” opens'), '“The road” opens');
    assert.equal(asSentence('who has left the road?'), 'Who has left the road?');
    assert.equal(asSentence('the road opens'), 'The road opens.');
  });

  test('an English article is small inside a sentence, and other languages are left alone', () => {
    assert.equal(inSentence('The Kremlin', 'en-GB'), 'the Kremlin');
    assert.equal(inSentence('Theresienstadt', 'en'), 'Theresienstadt');
    assert.equal(inSentence('The', 'en'), 'The');
    assert.equal(inSentence('A Coruña', 'es'), 'A Coruña');
  });

  test('values are put in as they are: nothing is escaped, and nothing in them is a gap of its own', () => {
    assert.equal(
      t('ui.why-of', { sentence: 'Fish & chips {{count}} $t(ui.play)' }),
      'Why: Fish & chips {{count}} $t(ui.play)',
    );
  });
});

describe('dates', () => {
  test('come from the scenario, by name of the month', () => {
    assert.equal(dateWord(smallWar(), 20), '9 September 2016');
    assert.equal(shortDateWord(smallWar(), 20), '9 September');
    assert.equal(weekdayWord(smallWar(), 20), 'Friday');
    assert.equal(writtenDate('0999-02-28'), '28 February 0999');
  });

  test('are counted from 1 where the scenario has none', () => {
    assert.equal(dateWord(quarrel(), 13), 'Day 14');
    assert.equal(weekdayWord(quarrel(), 13), undefined);
  });
});

describe('languages', () => {
  test('English is what nobody chose, and the only one to choose from yet', () => {
    assert.equal(language(), 'en');
    assert.equal(dir(), 'ltr');
    assert.deepEqual(
      languages.map(({ tag }) => tag),
      ['en'],
    );
  });

  test('an unknown language falls back: en-GB to English, and so does one nobody speaks', () => {
    setLanguage('en-GB');
    assert.equal(language(), 'en');
    setLanguage('tlh');
    assert.equal(t('ui.play'), 'Play');
  });

  test('the made-up language is longer and accented, with its gaps filled', () => {
    setLanguage('en-XA');
    const text = t('ground.trucks', { count: 12_345 });
    assert.match(text, /^12,345 [^a-z]*/);
    assert.notEqual(text, '12,345 trucks');
    assert.ok(text.length > '12,345 trucks'.length);
    setLanguage('en');
    assert.equal(t('ground.trucks', { count: 12_345 }), '12,345 trucks');
  });

  test('the made-up language can be chosen where it is in use, and afterwards', () => {
    setLanguage('en-XA');
    assert.deepEqual(
      languagesHere().map(({ tag }) => tag),
      ['en', 'en-XA'],
    );
    setLanguage('en');
    assert.equal(languagesHere().length, languages.length + 1);
  });

  test('the mirrored language says the same, from right to left', () => {
    setLanguage('en-XB');
    assert.deepEqual([dir(), t('ui.play')], ['rtl', 'Play']);
    setLanguage('en');
    assert.equal(dir(), 'ltr');
  });

  test('the made-up language keeps every gap of every text', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([gap]) => gap).sort();
    const made = pseudoWording(allAreas);
    for (const [area, texts] of Object.entries(allAreas)) {
      for (const [name, text] of Object.entries<string>(texts))
        assert.deepEqual(gaps(made[area as keyof typeof made][name] ?? ''), gaps(text), `${area}.${name}`);
    }
    assert.match(pseudoText('abc {{count}}'), /\{\{count\}\}/);
  });
});

describe('the English wording', () => {
  const all = Object.entries(allAreas).flatMap(([area, texts]) =>
    Object.entries<string>(texts).map(([name, text]) => ({ key: `${area}.${name}`, text })),
  );

  test('has a plural wherever it has a singular', () => {
    const keys = new Set(all.map(({ key }) => key));
    for (const { key } of all)
      if (key.endsWith('_one')) assert.ok(keys.has(key.replace(/_one$/, '_other')), key);
  });

  test('is sober: no exclamation marks, no emojis, no loose blanks, no markup', () => {
    for (const { key, text } of all) {
      assert.doesNotMatch(text, /!|\p{Extended_Pictographic}|<[a-z]|^ | $| {2}/u, key);
      assert.notEqual(text, '', key);
    }
  });

  test('is British and typeset: curved quotation marks and apostrophes', () => {
    for (const { key, text } of all) {
      assert.doesNotMatch(text, /["'`]/, key);
      assert.doesNotMatch(text, /\b(color|center|labor|defense|organiz|analyz)/i, key);
    }
  });

  test('throws on a name that does not exist rather than show it', () => {
    expect(() => wordFor('phase', 'no-such-state')).toThrow(RangeError);
  });
});
