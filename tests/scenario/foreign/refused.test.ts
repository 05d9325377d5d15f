// What does not add up issue by issue is refused by its name, and XML that is broken, or made to break the reader, at its place.
import { describe, expect, it } from 'vitest';
import { readDomain } from '../../../src/scenario/foreign/read-domain.ts';
import { filesIn, researcher } from './researcher.ts';

const genius = researcher(filesIn('genius'));
const geniusWeb = researcher(filesIn('geniusweb'));
const negmas = researcher(filesIn('negmas'));

describe('what does not add up issue by issue', () => {
  const refused = (what: string) => ({ code: 'not-supported', saying: `${what} is not supported` }) as const;

  it('is refused by name in GENIUS', () => {
    const rectangles = '<utility_function maxutility="100"><ufun type="PlainUfun"></ufun></utility_function>';
    genius.changes('well-hill.xml', '<weight index="1"', `${rectangles}<weight index="1"`).expects({
      ...refused('A non-linear utility space (hyper-rectangles)'),
      file: 'well-hill.xml',
      at: '<utility_function',
    });
    const rectangle = '<hyperRectangle utility="3"><INCLUDES index="1" min="1" max="2"/></hyperRectangle>';
    genius.changes('well-hill.xml', '</utility_space>', `${rectangle}</utility_space>`).expects({
      ...refused('A non-linear utility space (hyper-rectangles)'),
      file: 'well-hill.xml',
      at: '<hyperRectangle',
    });
    genius.changes('well-hill.xml', '<utility_space', '<utility_space type="nonlinear"').expects({
      ...refused('A non-linear utility space (hyper-rectangles)'),
      file: 'well-hill.xml',
      at: 'type="nonlinear"',
    });
    genius.changes('well-vale.xml', 'ftype="linear" offset="1"', 'ftype="triangular" offset="1"').expects({
      ...refused('An evaluator of type "triangular"'),
      file: 'well-vale.xml',
      at: 'ftype="triangular"',
    });
    genius
      .changes('well-domain.xml', 'type="integer"', 'type="integer" ')
      .changes('well-domain.xml', ' type="real">', ' type="spatial">')
      .expects({
        ...refused('An issue of type "spatial"'),
        file: 'well-domain.xml',
        at: '<issue vtype="real"',
      });
    genius
      .changes(
        'well-domain.xml',
        '<issue vtype="integer"',
        '<objective name="inner"></objective><issue vtype="integer"',
      )
      .expects({
        ...refused('A tree of objectives'),
        file: 'well-domain.xml',
        at: '<objective name="inner"',
      });
  });

  it('is refused by name in GeniusWeb', () => {
    geniusWeb.changes('orchard-south.json', 'LinearAdditiveUtilitySpace', 'SumOfGroupsUtilitySpace').expects({
      ...refused('A profile of kind "SumOfGroupsUtilitySpace"'),
      file: 'orchard-south.json',
      at: '"SumOf',
    });
  });

  it('is refused by name in NegMAS', () => {
    negmas
      .changes(
        'west.yml',
        'LinearAdditiveUtilityFunction',
        'negmas.preferences.HyperRectangleUtilityFunction',
      )
      .expects({
        ...refused('A utility function of kind "HyperRectangleUtilityFunction"'),
        file: 'west.yml',
        at: '',
      });
    negmas.changes('west.yml', 'IdentityFun', 'QuadraticFun').expects({
      ...refused('A value function of kind "QuadraticFun"'),
      file: 'west.yml',
      at: '{ type: QuadraticFun',
    });
    negmas.changes('bridge.yml', 'DiscreteCartesianOutcomeSpace', 'EnumeratingOutcomeSpace').expects({
      ...refused('An outcome space of kind "EnumeratingOutcomeSpace"'),
      file: 'bridge.yml',
      at: 'negmas.outcomes',
    });
  });
});

describe('vast files', () => {
  it('with tens of thousands of values that nothing matches are read soon, and complained of two hundred times', () => {
    const names = (word: string) => Array.from({ length: 1_000 }, (_, place) => `"${word}${place}"`);
    const issues = Array.from({ length: 20 }, (_, issue) => issue);
    const profile = (word: string): string =>
      `{ "issueWeights": { ${issues.map((issue) => `"i${issue}": 1`).join()} }, "issues": { ${issues
        .map(
          (issue) =>
            `"i${issue}": { ${names(word)
              .map((name) => `${name}: 1`)
              .join()} }`,
        )
        .join()} } }`;
    const { problems } = readDomain([
      { file: 'a.json', text: profile('swop-') },
      { file: 'b.json', text: profile('swap-') },
    ]);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.code).toBe('too-many-problems');
  });
});

describe('XML', () => {
  it('that is broken is told at the place, whatever letters stand before it', () => {
    genius
      .changes('well-vale.xml', 'Nights', '🕊🕊')
      .changes('well-vale.xml', '</objective>', '</objektive>')
      .expects({ code: 'xml-syntax', file: 'well-vale.xml', at: '</objektive>' });
  });

  it('may not declare what stands for something else', () => {
    genius
      .changes(
        'well-vale.xml',
        '<utility_space>',
        '<!DOCTYPE utility_space [<!ENTITY a "b">]>\n<utility_space>',
      )
      .expects({ code: 'document-type', file: 'well-vale.xml', at: '<!DOCTYPE', saying: 'Remove' });
  });

  it('made to break the reader is refused soon', () => {
    const only = (text: string) => readDomain([{ file: 'a.xml', text }]).problems.map(({ code }) => code);
    expect(only('<a>'.repeat(60) + '</a>'.repeat(60))).toEqual(['too-deep']);
    expect(only('<a>'.repeat(300_000))).toEqual(['too-deep']);
    expect(only(`<a>${'<b/>'.repeat(110_000)}</a>`)).toEqual(['too-many-values']);
    expect(only(`<a>${' '.repeat(1_100_000)}</a>`)).toEqual(['too-long']);
    expect(only('<a>\u0000</a>')).toEqual(['unreadable-character']);
    expect(only('<a b="&x;"/>')).toEqual(['xml-syntax']);
    expect(only('<')).toEqual(['xml-syntax']);
    expect(only('<a/>')).toEqual(['unknown-format']);
    expect(only('<constructor __proto__="1"><__proto__/><hasOwnProperty/></constructor>')).toEqual([
      'unknown-format',
    ]);
  });
});
