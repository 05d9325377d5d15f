// `tournament` prints all ordered pairs and a table of means under the promised names, and the same in words.
import { describe, expect, it } from 'vitest';
import { tournamentCommand } from '../../src/cli/tournament.ts';
import { oracleFiles } from '../analysis/oracles.ts';
import { recordedTerminal } from './terminal-script.ts';

const file = oracleFiles.find((each) => each.includes('s1_4x5')) ?? '';

function run(...args: string[]) {
  const terminal = recordedTerminal();
  const exit = tournamentCommand(args, terminal);
  return { exit, ...terminal };
}

function json(...args: string[]) {
  const { exit, printed, complaints } = run(...args, '--json');
  expect({ exit, complaints, values: printed.length }).toEqual({ exit: 0, complaints: [], values: 1 });
  return JSON.parse(printed[0] ?? '') as {
    readonly pairs: readonly {
      readonly first: string;
      readonly second: string;
      readonly utils: readonly [number, number];
      readonly agreement: readonly string[] | null;
      readonly round: number;
      readonly paretoOptimal: boolean;
    }[];
    readonly means: Readonly<Record<string, number>>;
  };
}

describe('tournament --json', () => {
  it('gives every ordered pair under exactly the promised names, and each agent’s mean over both seats', () => {
    const boulware = {
      utils: [expect.closeTo(0.9866658344217015, 12), expect.closeTo(0.945644551597107, 12)],
      agreement: ['v0', 'v2', 'v2', 'v0'],
      round: 50,
      paretoOptimal: true,
    };
    const result = json(file, '--agents', 'boulware,naive-tit-for-tat', '--rounds', '100');
    expect(result).toEqual({
      name: 'synthetic_s1_4x5',
      outcomes: 625,
      rounds: 100,
      pairs: [
        { first: 'boulware', second: 'boulware', ...boulware },
        {
          first: 'boulware',
          second: 'naive-tit-for-tat',
          utils: [expect.any(Number), expect.any(Number)],
          agreement: ['v2', 'v0', 'v2', 'v0'],
          round: 63,
          paretoOptimal: false,
        },
        { first: 'naive-tit-for-tat', second: 'boulware', ...boulware },
        {
          first: 'naive-tit-for-tat',
          second: 'naive-tit-for-tat',
          utils: [0, 0],
          agreement: null,
          round: 100,
          paretoOptimal: false,
        },
      ],
      means: { boulware: expect.any(Number), 'naive-tit-for-tat': expect.any(Number) },
    });
    const [own, first, second] = result.pairs.map(({ utils }) => utils);
    const sum = (own?.[0] ?? 0) + (own?.[1] ?? 0) + (first?.[0] ?? 0) + (second?.[1] ?? 0);
    expect(result.means['boulware']).toBeCloseTo(sum / 4, 12);
  });

  it('gives the reservation values where there is no agreement', () => {
    const reserved = oracleFiles.find((each) => each.includes('s2_6x4_rv')) ?? '';
    expect(json(reserved, '--agents', 'micro').pairs[0]).toMatchObject({
      agreement: null,
      utils: [0.45, 0.4],
    });
  });

  it('takes the agents by the names of NegMAS too, and each but once', () => {
    const { means } = json(file, '--agents', 'Boulware, NaiveTFT,MiCRO,boulware', '--rounds', '20');
    expect(Object.keys(means).toSorted()).toEqual(['boulware', 'micro', 'naive-tit-for-tat']);
  });

  it('takes all agents and a hundred rounds where nothing is asked for, and a built-in scenario by its id', () => {
    const result = json('first-steps');
    expect(result).toMatchObject({ name: 'first-steps', outcomes: 27, rounds: 100 });
    expect(result.pairs).toHaveLength(81);
    expect(result.pairs.every(({ round }) => round >= 1 && round <= 100)).toBe(true);
  });

  it('gives the same again', () => {
    const args = [file, '--agents', 'ambassador,micro,nice-tit-for-tat'];
    expect(json(...args)).toEqual(json(...args));
  });
});

describe('tournament over several domains', () => {
  const folder = 'tests/scenario/foreign/fixtures';
  const each = ['genius', 'geniusweb', 'negmas', 'negolog', 'whole'];
  const args = ['--agents', 'boulware,micro', '--rounds', '30'];

  it('gives each as it is alone, and the means over all', () => {
    const several = json(folder, ...args) as unknown as {
      readonly domains: readonly ReturnType<typeof json>[];
      readonly means: Readonly<Record<string, number>>;
    };
    expect(several).toEqual({
      domains: each.map((name) => json(`${folder}/${name}`, ...args)),
      means: { boulware: expect.any(Number), micro: expect.any(Number) },
    });
    for (const agent of ['boulware', 'micro']) {
      const sum = several.domains.reduce((total, { means }) => total + (means[agent] ?? 0), 0);
      expect(several.means[agent]).toBeCloseTo(sum / each.length, 12);
    }
  });

  it('has a table of means a domain, and one over all', () => {
    const { exit, printed } = run('first-steps', folder, ...args);
    expect(exit).toBe(0);
    expect(printed.filter((line) => line.endsWith(' outcomes, 30 rounds'))).toHaveLength(6);
    expect(printed.filter((line) => line.startsWith('agent '))).toHaveLength(7);
    expect(printed.slice(-4)).toEqual([
      'all 6 domains',
      expect.stringMatching(/^agent +mean utility/u),
      expect.stringMatching(/^micro +\d\.\d{4} /u),
      expect.stringMatching(/^boulware +\d\.\d{4} /u),
    ]);
  });

  it('plays none where one of them is too large', () => {
    const issues = Array.from({ length: 21 }, (_, issue) => ({ name: `${issue}`, values: ['yes', 'no'] }));
    const profile = { weights: issues.map(() => 1), values: issues.map(() => [1, 0]) };
    const terminal = recordedTerminal({
      'many.json': JSON.stringify({ name: 'many', issues, profiles: [profile, profile] }),
    });
    expect(tournamentCommand(['first-steps', 'many.json'], terminal)).toBe(2);
    expect(terminal.printed).toEqual([]);
  });
});

describe('tournament in words', () => {
  it('has a row a pair and a row an agent, the best first', () => {
    const { exit, printed } = run(file, '--agents', 'ambassador,conceder,naive-tit-for-tat');
    expect(exit).toBe(0);
    expect(printed[0]).toBe('synthetic_s1_4x5: 625 outcomes, 100 rounds');
    expect(printed.filter((line) => line.startsWith('conceder '))).toHaveLength(4);
    expect(printed.find((line) => /^naive\S+ +naive/u.test(line))).toContain('no agreement');
    const means = printed.slice(printed.findIndex((line) => line.startsWith('agent')) + 1);
    expect(means).toHaveLength(3);
    expect(means[0]).toMatch(/^ambassador +0\.\d{4} +0\.\d{4} +100 % +\d+ %$/u);
  });

  it('has no mean against others for an agent alone, and no share of the frontier without agreements', () => {
    expect(run(file, '--agents', 'naive-tit-for-tat').printed.at(-1)).toMatch(/ 0\.0000 +– +0 % +–$/u);
  });
});

describe('what cannot be asked', () => {
  it.each([
    [['--agents', 'boulware'], 'Name a scenario or a domain.'],
    [[file, '--agents', 'boulware,hawk'], '"hawk" is no agent.'],
    [[file, '--rounds', '0'], '--rounds takes a whole number from 1 to 100000, not "0".'],
    [[file, '--rounds', '1.5'], 'not "1.5"'],
    [[file, '--days', '3'], '--days'],
    [['no-such-domain'], 'no-such-domain'],
  ])('%j: exit code 2, and why', (args, why) => {
    const { exit, printed, complaints } = run(...args);
    expect({ exit, printed }).toEqual({ exit: 2, printed: [] });
    expect(complaints.join('\n')).toContain(why);
  });

  it('a domain with more outcomes than agents can look at', () => {
    const issues = Array.from({ length: 21 }, (_, issue) => ({
      name: `issue ${issue}`,
      values: ['yes', 'no'],
    }));
    const profile = {
      weights: issues.map(() => 1 / issues.length),
      values: issues.map(() => [1, 0]),
      reservation: 0,
    };
    const terminal = recordedTerminal({
      'many.json': JSON.stringify({ name: 'many', issues, profiles: [profile, profile] }),
    });
    expect(tournamentCommand(['many.json'], terminal)).toBe(2);
    expect(terminal.complaints).toEqual([
      'many has 2,097,152 outcomes; agents can bargain over at most 2,000,000.',
    ]);
  });
});
