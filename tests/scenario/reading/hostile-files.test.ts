// Files made to break the reader: each is refused with a located problem, and soon.
import { describe, expect, it } from 'vitest';
import type { Code } from '../../../src/scenario/reading/problem-sentences.ts';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import { fileLimits } from '../../../src/scenario/reading/source-text.ts';
import { author, expectProblem, fixture, writes } from '../author.ts';

const whole = fileLimits.length;
const filled = (piece: string, length: number = whole): string =>
  piece.repeat(Math.floor(length / piece.length));

describe('syntax', () => {
  const mistakes: [what: string, text: string, at: string, saying: string][] = [
    ['a tab that indents', 'parties:\n\tus: {}', '▸\tus', 'Use spaces'],
    ['a bracket that stays open', 'parties: { us: { name: US }\ntitle: T\n', 'title: T', 'still open'],
    ['two colons on a line', 'title: Talks: the first round', '▸Talks', 'in quotes'],
    [
      'lines that do not line up',
      'parties:\n    us:\n      name: US\n   russia: 1',
      '   russia',
      'same indentation',
    ],
    ['a text that begins with @', 'title: @home', '@home', 'in quotes'],
    ['an unknown escape', 'title: "a\\qb"', '\\q', 'backslash'],
    ['a tag', 'title: !secret x', '!secret', 'tags are not read'],
    ['a tag that would make an object', 'title: !!js/function "x"', '!!js', 'tags are not read'],
    ['a block in brackets', 'a: [\n- b\n]', '- b', ''],
    ['a bracket too many', 'title: T\n]\n', ']', 'never opened'],
    ['a bracket that closes nothing', 'title: ]', ']', 'never opened'],
    ['a quote that stays open', 'title: "The talks\nid: talks\nformat: 1', '▸"The talks', 'never closed'],
    ['an apostrophe that opens a quote', "title: T\nsummary: 'twas", "▸'twas", 'double quotes'],
    [
      'an apostrophe that closes a quote',
      "title: 'It's late'",
      "▸s late'",
      'follows after the closing quote',
    ],
    ['curly quotes', 'title: “Talks: the first round”', '▸“Talks', 'Curly quotes'],
    ['a list on the line of its name', 'authors: - One', '▸- One', 'on a line below it'],
    ['a comma too many', 'authors: [One, , Two]', '▸, Two', 'comma too many'],
    ['a comma too few', 'authors: ["One" "Two"]', '▸"Two"', 'comma is missing'],
  ];
  it.each(mistakes)('%s', (_, text, at, saying) => {
    const { problems } = writes(text);
    expect(problems[0]?.code).toBe('syntax');
    expectProblem(problems[0], `${text}\n`, { code: 'syntax', at, saying });
  });

  it('stops after a few mistakes', () => {
    const { problems } = writes(`"${filled('\\q', 2000)}"`);
    expect(problems).toHaveLength(fileLimits.syntaxProblems);
  });
});

describe('what YAML can do and a scenario need not', () => {
  it('other documents', () => {
    writes(`${fixture('forty-lines.yaml')}---\ntitle: Another\n`).expects({
      code: 'several-documents',
      at: '---',
    });
  });

  it('names that are there twice', () => {
    author()
      .replaces('id: valley\n', 'id: valley\nid: other\n')
      .expects({ code: 'duplicate-key', at: 'id: other', path: 'id' });
  });

  it('names that every object has, and merge keys', () => {
    author()
      .replaces('id: valley\n', 'id: valley\n__proto__: { polluted: true }\n')
      .expects({ code: 'forbidden-key', at: '__proto__' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    author()
      .replaces('  anger: { name: Anger }\n', '  anger: &anger { name: Anger }\n  calm: { <<: *anger }\n')
      .expects(
        { code: 'missing', at: 'calm:' },
        { code: 'forbidden-key', at: '<<', saying: 'Write the entries out' },
      );
    author()
      .replaces('  anger: { name: Anger }\n', '  anger: { name: Anger }\n  constructor: { name: C }\n')
      .expects({ code: 'malformed-id', at: 'constructor', path: 'gauges › constructor' });
    author()
      .replaces('  anger: { name: Anger }\n', '  anger: { name: Anger }\n  toString: { name: C }\n')
      .expects({ code: 'malformed-id', at: 'toString', suggestion: 'to-string' });
  });

  it('names that are no text', () => {
    author()
      .replaces('id: valley\n', 'id: valley\n? [a, b]\n: 1\n')
      .expects({ code: 'odd-key', at: '[a, b]' });
    author()
      .replaces('  anger: { name: Anger }\n', '  anger: { name: Anger }\n  2016: { name: Year }\n')
      .expects({ code: 'malformed-id', at: '2016:', path: 'gauges › 2016' });
  });

  it('aliases, as long as they are few and stand for something', () => {
    author().replaces('name: Red Crescent,', 'name: &name Red Crescent, about: *name,').expects();
    author()
      .replaces('name: Red Crescent,', 'name: *nobody,')
      .expects({ code: 'unknown-alias', at: '*nobody' });
    author()
      .replaces('name: Red Crescent,', 'name: &me [*me],')
      .expects({ code: 'wrong-type', at: '[*me]' }, { code: 'unknown-alias', at: '*me' });
  });
});

describe('limits', () => {
  const only = (text: string, code: Code) => {
    const { scenario, problems } = readScenario(text, { file: 'hostile.yaml' });
    expect(scenario).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(1);
    expect(problems[0]?.column).toBeGreaterThanOrEqual(1);
  };

  it('on length', () => only(filled('a: 1\n', whole + 5), 'too-long'));

  it('on depth, in every way to nest', () => {
    for (const piece of ['[', '{', '{a: ', '- ', '? ', 'a: ', '[{a: ']) only(filled(piece), 'too-deep');
    only(Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep');
    const nested = `{ all: [${'{ all: ['.repeat(30)}${'] }'.repeat(30)}] }`;
    const { problems } = author().replaces('kind: public', `kind: public\n    when: ${nested}`);
    expect(problems.map(({ code }) => code)).toEqual(['too-deep']);
    author()
      .replaces(
        'kind: public',
        `kind: public\n    when: { all: [${'{ not: '.repeat(20)}{ all: [] }${' }'.repeat(20)}] }`,
      )
      .expects();
  });

  it('on aliases that multiply', () => {
    const laughs = [
      'a0: &a0 [x, x, x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
    ];
    only(laughs.join('\n'), 'too-many-aliases');
    const list = `a: &a [${filled('1, ', 6000)}]\nb: [${filled('*a, ', 4 * 150)}]`;
    only(list, 'too-many-values');
  });

  it('on characters', () => {
    only('title: a\0b', 'unreadable-character');
    only('title: \ud800', 'unreadable-character');
    only('title: a\u0007', 'unreadable-character');
    author()
      .replaces('title: The valley\n', 'title: "The \\0 valley"\n')
      .expects({ code: 'unreadable-character', at: '"The \\0', path: 'title' });
    author()
      .replaces('title: The valley\n', 'title: "\\ud83d"\n')
      .expects({ code: 'unreadable-character', at: '"\\ud83d' });
    author().replaces('title: The valley\n', 'title: "\\ud83d\\udd4a وادي"\n').expects();
  });

  it('on what is no text at all', () => {
    for (const thing of [undefined, null, 5, {}, []]) {
      const { scenario, problems } = readScenario(thing as string, { file: 'thing' });
      expect(scenario).toBeUndefined();
      expect(problems).toHaveLength(1);
    }
  });
});

describe('numbers', () => {
  it('are plain: no minus zero, no notation from older YAML', () => {
    const { scenario } = readScenario(fixture('valley.yaml').replace('odds: 0.3', 'odds: -0.0'), {
      file: 'a',
    });
    expect(Object.is(scenario?.events['raid']?.odds, 0)).toBe(true);
  });
});
