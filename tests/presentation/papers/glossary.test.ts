// Terms of a glossary are found where a text uses them, and the text stays as it is.
import { describe, expect, test } from 'vitest';
import { glossed } from '../../../src/presentation/papers/glossary.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { builtIn } from '../../scenario/built-in.ts';

const withTerms = (glossary: Scenario['glossary']): Scenario => ({ ...builtIn('first-steps'), glossary });

const scenario = withTerms({
  jic: { term: 'Joint Implementation Centre (JIC)', text: 'Where officers share what they know.' },
  centre: { term: 'Centre', text: 'The middle.' },
  mandate: { term: 'Mandate', text: 'What the capital allows.' },
});

const words = (text: string): readonly string[] =>
  glossed(scenario, text).map((piece) => (typeof piece === 'string' ? piece : `<${piece.words}>`));

describe('terms of the glossary in a text', () => {
  test('are found in either spelling, the longest first, in any case', () => {
    expect(words('A joint implementation centre, with a mandate.')).toEqual([
      'A ',
      '<joint implementation centre>',
      ', with a ',
      '<mandate>',
      '.',
    ]);
    expect(words('JIC')).toEqual(['<JIC>']);
  });

  test('are explained where they stand first, and not within other words', () => {
    expect(words('mandates: one mandate, and the Mandate')).toEqual([
      'mandates: one ',
      '<mandate>',
      ', and the Mandate',
    ]);
  });

  test('leave the text as it is, whatever it says', () => {
    for (const text of ['', 'nothing of the kind', 'the centre. The JIC. (Mandate)']) {
      const pieces = glossed(scenario, text);
      expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('')).toBe(text);
    }
  });

  test('may be spelt with signs that mean something to a pattern', () => {
    const odd = withTerms({ odd: { term: 'A.B* [c', text: 'A sign.' } });
    expect(glossed(odd, 'an A.B* [c here')).toHaveLength(3);
    expect(glossed(odd, 'an AxB here')).toEqual(['an AxB here']);
  });

  test('are none where the scenario explains none', () => {
    expect(glossed(withTerms({}), 'A mandate.')).toEqual(['A mandate.']);
  });
});
