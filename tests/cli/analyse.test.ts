// `analyse` prints one JSON value with exactly the promised names, and the same in words; it says what it cannot analyse, and why.
import { describe, expect, it } from 'vitest';
import { analyseCommand } from '../../src/cli/analyse.ts';
import { oracleFiles, oracles } from '../analysis/oracles.ts';
import { recordedTerminal } from './terminal-script.ts';

function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const terminal = recordedTerminal(files);
  const exit = analyseCommand(args, terminal);
  return { exit, ...terminal };
}

function json(...args: string[]) {
  const { exit, printed, complaints } = run([...args, '--json']);
  expect({ exit, complaints, values: printed.length }).toEqual({ exit: 0, complaints: [], values: 1 });
  return JSON.parse(printed[0] ?? '') as Record<string, unknown>;
}

/** A domain file of as many issues, with two options each, of which each party wants another. */
const domainFile = (issues: number, reservation = 0): string =>
  JSON.stringify({
    name: 'many',
    issues: Array.from({ length: issues }, (_, issue) => ({ name: `issue ${issue}`, values: ['yes', 'no'] })),
    profiles: [
      [1, 0],
      [0, 1],
    ].map((values) => ({
      weights: Array.from({ length: issues }, () => 1 / issues),
      values: Array.from({ length: issues }, () => values),
      reservation,
    })),
  });

describe('analyse --json', () => {
  it.each(oracles.map((oracle, at) => [oracle.name, oracleFiles[at] ?? '', oracle] as const))(
    'prints what the oracle has for %s, under exactly the promised names',
    (name, file, oracle) => {
      const point = ({ utils: [a, b] }: { utils: readonly [number, number] }) => [
        expect.closeTo(a, 10),
        expect.closeTo(b, 10),
      ];
      expect(json(file)).toEqual({
        name,
        outcomes: oracle.n_outcomes,
        zopa: oracle.n_zopa_outcomes,
        frontier: oracle.pareto.map(point),
        nash: oracle.nash.map(point)[0],
        kalaiSmorodinsky: oracle.kalai_smorodinsky.map(point)[0],
        egalitarian: oracle.kalai_egalitarian.map(point)[0],
        utilitarian: oracle.max_welfare.map(point)[0],
        opposition: expect.closeTo(oracle.opposition, 10),
        seconds: 1,
      });
    },
  );

  it('takes a built-in scenario by its id and any scenario by its file', () => {
    expect(json('first-steps')).toMatchObject({ name: 'first-steps', outcomes: 27 });
    expect(json('tests/scenario/fixtures/forty-lines.yaml')).toHaveProperty('zopa');
  });

  it('takes the formats of the field, as files and as folders', () => {
    const folder = 'tests/scenario/foreign/fixtures';
    expect(json(`${folder}/genius`)).toMatchObject({ outcomes: 165 });
    expect(json(`${folder}/negolog`)).toMatchObject({ outcomes: 9 });
    const files = ['well-domain', 'well-hill', 'well-vale'].map((name) => `${folder}/genius/${name}.xml`);
    expect({ ...json(...files), seconds: 0 }).toEqual({ ...json(`${folder}/genius`), seconds: 0 });
  });

  it('gives a list of several, each as it is alone', () => {
    const folder = 'tests/scenario/foreign/fixtures';
    const each = ['genius', 'geniusweb', 'negmas', 'negolog', 'whole'];
    expect(json(folder)).toEqual(each.map((name) => json(`${folder}/${name}`)));
    expect(json(`${folder}/genius`)).not.toBeInstanceOf(Array);
  });

  it('has no points where nothing can be agreed on', () => {
    const { exit, printed } = run(['none.json', '--json'], { 'none.json': domainFile(3, 0.6) });
    expect(exit).toBe(0);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      outcomes: 8,
      zopa: 0,
      frontier: [],
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      utilitarian: null,
      opposition: null,
    });
  });
});

describe('analyse', () => {
  it('says in words what the zone, the frontier and the solutions are', () => {
    const { exit, printed } = run([oracleFiles[0] ?? '']);
    const text = printed.join('\n');
    expect(exit).toBe(0);
    expect(text).toMatch(/^synthetic_ceasefire7: 7 issues, 16,384 outcomes/);
    expect(text).toContain('without an agreement: A 0.410, B 0.440');
    expect(text).toContain('zone of possible agreement: 6,625 outcomes (40.4 %)');
    expect(text).toContain('Pareto frontier: 35 outcomes, from A 0.913, B 0.458 to A 0.432, B 0.900');
    expect(text).toContain('opposition: 0.427');
    expect(text).toMatch(/^Nash +A 0\.700, B 0\.693: partial_pullback, one_road, .*, 30d$/m);
    expect(text).toMatch(/^utilitarian +A 0\.782, B 0\.620: partial_pullback, all_roads_monitored/m);
  });

  it('tells of several one after the other', () => {
    const { exit, printed } = run(['first-steps', 'tests/scenario/foreign/fixtures/whole/island.json']);
    expect(exit).toBe(0);
    expect(
      printed.filter((line) => line.includes(' analysed in ')).map((line) => line.split(':')[0]),
    ).toEqual(['first-steps', 'The island']);
  });

  it('says that there is nothing to agree on where there is nothing', () => {
    const { exit, printed } = run(['none.json'], { 'none.json': domainFile(3, 0.6) });
    expect(exit).toBe(0);
    expect(printed.at(-1)).toMatch(/nothing to agree on/);
  });

  it('tells of a scenario also what the capitals would let pass', () => {
    const { exit, printed } = run(['template']);
    expect(exit).toBe(0);
    expect(printed.slice(-3)).toEqual([
      'win-set eastquay   6 outcomes (66.7 %) with even odds: consent of eastquay-council',
      'win-set westquay   5 outcomes (55.6 %) with even odds: consent of westquay-skippers',
      'win-set of all     2 outcomes (22.2 %) with even odds: consent of eastquay-council, westquay-skippers',
    ]);
  });

  it('refuses a domain that memory could not hold, and says how large it is', () => {
    const { exit, complaints } = run(['large.json'], { 'large.json': domainFile(27) });
    expect(exit).toBe(2);
    expect(complaints.join('\n')).toMatch(/many has 134,217,728 outcomes; at most 33,554,432/);
  });

  it.each([
    ['no path', [], /Name a scenario or a domain/],
    ['a path that is not there', ['nowhere'], /nowhere/],
    ['an unknown option', ['first-steps', '--loud'], /--loud/],
    ['a file of no known format', ['package.json'], /package\.json/],
  ])('complains about %s', (_, args, sentence) => {
    const { exit, complaints, printed } = run(args);
    expect(exit).toBe(2);
    expect(complaints.join('\n')).toMatch(sentence);
    expect(printed).toEqual([]);
  });
});
