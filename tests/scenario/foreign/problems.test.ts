// What is wrong with a domain is said at its place, with the cure.
import { describe, expect, it } from 'vitest';
import { readDomain } from '../../../src/scenario/foreign/read-domain.ts';
import { filesIn, researcher } from './researcher.ts';

const genius = researcher(filesIn('genius'));
const negolog = researcher(filesIn('negolog'));
const geniusWeb = researcher(filesIn('geniusweb'));
const negmas = researcher(filesIn('negmas'));
const whole = researcher(filesIn('whole'));

describe('files that do not make a domain', () => {
  it('too few or too many profiles', () => {
    genius.takes('well-domain.xml', 'well-hill.xml').expects({
      code: 'not-two-profiles',
      file: 'well-domain.xml',
      at: '<negotiation_template',
      saying: 'is 1 profile',
    });
    const third = filesIn('genius').find(({ file }) => file === 'well-hill.xml')?.text ?? '';
    genius.adds('well-third.xml', third).expects({
      code: 'not-two-profiles',
      file: 'well-domain.xml',
      at: '<negotiation_template',
      saying: 'are 3 profiles',
    });
    expect(readDomain([])).toMatchObject({
      domain: undefined,
      problems: [{ code: 'not-two-profiles', line: 1 }],
    });
  });

  it('one profile alone that could not be read with another either: that is said with it', () => {
    const notAdding = {
      'alone.xml': '<utility_space type="NONLINEAR"><objective/></utility_space>',
      'alone.yml': 'type: HyperRectangleUtilityFunction\nname: east\n',
    };
    for (const [file, text] of Object.entries(notAdding)) {
      const { problems } = readDomain([{ file, text }]);
      expect(problems.map(({ code }) => code)).toEqual(['not-two-profiles', 'not-supported']);
    }
  });

  it('profiles without the domain that they are about', () => {
    negmas
      .takes('east.yml', 'west.yml')
      .expects({ code: 'no-domain', file: 'east.yml', at: '', saying: 'Choose the domain' });
  });

  it('files of two formats, or two domains', () => {
    genius
      .takes('well-domain.xml', 'well-hill.xml')
      .adds(
        'other.json',
        '{ "reservationValue": 0, "issueWeights": { "a": 1 }, "issues": { "a": { "b": 1, "c": 0 } } }',
      )
      .expects({
        code: 'mixed-formats',
        file: 'other.json',
        at: '',
        saying: 'file of NegoLog, but others are of GENIUS',
      });
    genius.adds('well-domain-2.xml', filesIn('genius')[0]?.text ?? '').expects({
      code: 'several-domains',
      file: 'well-domain-2.xml',
      at: '<negotiation_template',
      saying: '"well-domain.xml" already',
    });
  });

  it('what no format knows: alone it is refused, beside a domain it is left aside', () => {
    researcher([]).adds('notes.yaml', 'buy: milk\n').expects({
      code: 'unknown-format',
      file: 'notes.yaml',
      at: '',
      saying: 'GENIUS, GeniusWeb, NegoLog, NegMAS',
    });
    negolog
      .adds('notes.yaml', 'buy: milk\n')
      .expects({ code: 'left-aside', file: 'notes.yaml', at: '', severity: 'advice' });
  });

  it('far too many files', () => {
    const files = Array.from({ length: 61 }, (_, place) => ({ file: `${place}.json`, text: '{}' }));
    expect(readDomain(files).problems[0]).toMatchObject({ file: '0.json', code: 'too-many-files' });
  });
});

describe('a profile that does not fit its domain', () => {
  it('lacks an issue, a weight or a value', () => {
    genius
      .changes('well-hill.xml', '<weight index="2" value="0.3"></weight>', '')
      .expects({ code: 'unmatched-issue', file: 'well-hill.xml', at: '', saying: '"Buckets"' });
    negolog.changes('profileB.json', ', "daily": 1.0', '').expects({
      code: 'unmatched-value',
      file: 'profileB.json',
      at: '{ "never"',
      saying: '"daily" of the issue "ferry"',
    });
    negmas
      .changes('west.yml', 'keeper: { type: ConstFun, bias: 0.5 }', '')
      .expects({ code: 'unmatched-issue', file: 'west.yml', at: '', saying: '"keeper"' });
    whole
      .changes('island.json', '[0, 1]]', '[0]]')
      .expects({ code: 'unmatched-issue', file: 'island.json', at: '{ "weights": [3', saying: '"wreck"' });
    whole
      .changes('island.json', '"weights": [3, 1]', '"weights": [3, 1, 2]')
      .expects({ code: 'too-much', file: 'island.json', at: '{ "weights": [3', saying: '2 weights' });
  });

  it('rates a value that the issue does not have: a warning, with what was probably meant', () => {
    geniusWeb.changes('orchard-south.json', '"south":1', '"south":1,"soth":0.4').expects({
      code: 'unknown-value',
      file: 'orchard-south.json',
      at: '0.4',
      severity: 'warning',
      saying: 'It is left aside',
      suggestion: 'south',
    });
  });

  it('gives a function where values are no numbers', () => {
    negmas
      .changes('west.yml', 'lanes: { type: IdentityFun }', 'lanes: { type: LinearFun, slope: 1 }')
      .changes('west.yml', 'ConstFun, bias: 0.5', 'IdentityFun')
      .expects({ code: 'no-numbers', file: 'west.yml', at: '{ type: IdentityFun }', saying: '"keeper"' });
  });

  it('would sign nothing, which is only a warning, or does not care for anything', () => {
    negolog.changes('profileA.json', '"reservationValue": 0.2', '"reservationValue": 0.98').expects({
      code: 'reservation-out-of-reach',
      file: 'profileA.json',
      at: '',
      severity: 'warning',
      saying: 'only 0.97',
    });
    negolog
      .changes('profileA.json', '"ferry": 0.7, "2": 0.3', '"ferry": 0, "2": 0')
      .expects({ code: 'no-weight', file: 'profileA.json', at: '', saying: 'profileA' });
    whole
      .changes('island.json', '[3, 1]', '[0, 0]')
      .expects({ code: 'no-weight', file: 'island.json', at: '{ "weights": [0, 0]' });
  });
});

describe('issues that cannot be read', () => {
  it('have a value twice, none, or far too many', () => {
    genius.changes('well-domain.xml', 'value="Nights"', 'value="Mornings"').expects({
      code: 'same-value',
      file: 'well-domain.xml',
      at: '<issue vtype="discrete"',
      saying: '"Mornings"',
    });
    whole
      .changes('island.json', '["raise", "leave"]', '[]')
      .expects({ code: 'no-values', file: 'island.json', at: '{ "name": "wreck"' });
    const many = Array.from({ length: 1_002 }, (_, place) => `"v${place}"`).join(', ');
    whole
      .changes('island.json', '["raise", "leave"]', `[${many}]`)
      .expects({ code: 'too-much', file: 'island.json', at: '{ "name": "wreck"', saying: '1001 values' });
  });

  it('leave nothing to negotiate, or more than anybody could', () => {
    researcher([])
      .adds(
        'empty.json',
        '{ "issues": [{ "name": "a", "values": ["b"] }], "profiles": [{ "weights": [1], "values": [[1]] }, { "weights": [1], "values": [[1]] }] }',
      )
      .expects({ code: 'no-points', file: 'empty.json', at: '' });
    const issue = '{ "name": "a", "values": ["b", "c"] }';
    const profile = '{ "weights": [], "values": [] }';
    const text = `{ "issues": [${Array.from({ length: 61 }, () => issue).join(',')}], "profiles": [${profile}, ${profile}] }`;
    const { problems } = readDomain([{ file: 'vast.json', text }]);
    expect(problems.map(({ code }) => code)).toEqual(['too-much']);
    expect(problems[0]?.message).toContain('at most 60 issues');
  });

  it('have a range that is none', () => {
    genius
      .changes('well-domain.xml', 'lowerbound="2" upperbound="6"', 'lowerbound="6" upperbound="2"')
      .expects({ code: 'bounds-reversed', file: 'well-domain.xml', at: '<issue vtype="integer"' });
    genius.changes('well-domain.xml', 'upperbound="6" ', '').expects({
      code: 'missing',
      file: 'well-domain.xml',
      at: '<issue vtype="integer"',
      saying: '"upperbound"',
    });
    negmas
      .changes('bridge.yml', 'values: [1, 3]', 'values: [1, 3, 5]')
      .expects({ code: 'no-range', file: 'bridge.yml', at: '[1, 3, 5]', saying: 'two whole numbers' });
    negmas
      .changes('bridge.yml', 'values: [1, 3]', 'values: [3, 1]')
      .expects({ code: 'bounds-reversed', file: 'bridge.yml', at: '[3, 1]' });
    geniusWeb
      .changes('orchard-north.json', '"range": ["10", "30", "5"]', '"range": ["30", "10", "5"]')
      .expects({ code: 'bounds-reversed', file: 'orchard-north.json', at: '{ "range"' });
  });
});

describe('numbers and shapes', () => {
  it('may be large, but not vast', () => {
    negolog
      .changes('profileA.json', '"hourly": 1.0', '"hourly": 1e12')
      .expects({ code: 'too-large', file: 'profileA.json', at: '', saying: '1000000000000 is too large' });
    negmas
      .changes('east.yml', 'slope: 0.4', 'slope: 1e308')
      .expects({ code: 'too-large', file: 'east.yml', at: '' });
  });

  it('are told at their place', () => {
    genius.changes('well-hill.xml', 'evaluation="3"', 'evaluation="three"').expects({
      code: 'malformed',
      file: 'well-hill.xml',
      at: 'evaluation="three"',
      saying: '"three" is no number',
    });
    genius
      .changes('well-hill.xml', 'evaluation="3"', 'evaluation="-3"')
      .expects({ code: 'too-small', file: 'well-hill.xml', at: 'evaluation="-3"' });
    genius
      .changes('well-hill.xml', '<weight index="2" value="0.3">', '<weight index="2" value="-0.3">')
      .expects({ code: 'malformed', file: 'well-hill.xml', at: 'value="-0.3"', saying: 'is negative' });
    genius
      .changes('well-hill.xml', 'discount_factor value="0.9"', 'discount_factor value="9"')
      .expects({ code: 'malformed', file: 'well-hill.xml', at: 'value="9"', saying: 'between 0 and 1' });
    genius
      .changes('well-vale.xml', ' slope="-0.25"', '')
      .expects({ code: 'missing', file: 'well-vale.xml', at: '<evaluator', saying: '"slope"' });
    geniusWeb
      .changes('orchard-north.json', '"baskets": 0.25 }', '"baskets": "much" }')
      .expects({ code: 'malformed', file: 'orchard-north.json', at: '"much"', saying: 'is no number' });
    geniusWeb
      .changes('orchard-north.json', '"baskets": 0.25 }', '"baskets": -0.25 }')
      .expects({ code: 'malformed', file: 'orchard-north.json', at: '-0.25', saying: 'is negative' });
    negmas
      .changes('west.yml', 'lanes: 1', 'lanes: -1')
      .expects({ code: 'too-small', file: 'west.yml', at: '-1,' });
    negmas
      .changes('west.yml', ', slope: -0.5', '')
      .expects({ code: 'missing', file: 'west.yml', at: 'toll: { type', saying: '"slope"' });
  });
});
