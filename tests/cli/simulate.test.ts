// `simulate` prints one JSON value with the promised fields, the same for the same seed, and says what is wrong with its arguments.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { simulateCommand } from '../../src/cli/simulate.ts';
import { recordedTerminal } from './terminal-script.ts';

function run(...args: string[]) {
  const terminal = recordedTerminal();
  const exit = simulateCommand(args, terminal);
  return { exit, ...terminal };
}

describe('simulate', () => {
  it('prints every promised field as one JSON value and nothing else', () => {
    const { exit, printed, complaints } = run('first-steps', '--games', '5', '--seed', '7', '--json');
    expect(exit).toBe(0);
    expect(complaints).toEqual([]);
    expect(printed).toHaveLength(1);
    const result = JSON.parse(printed[0] ?? '');
    expect(result).toMatchObject({
      scenario: 'first-steps',
      games: 5,
      seed: '7',
      seconds: 1,
      gamesPerSecond: 5,
    });
    for (const field of ['signed', 'ratified', 'lasting', 'movesPerGame'])
      expect(result[field]).toBeTypeOf('number');
    expect(Object.keys(result.cessationDays)).toEqual(['median', 'p10', 'p90']);
    for (const spread of Object.values(result.outcomes))
      expect(Object.keys(spread as object)).toEqual(['mean', 'p10', 'p50', 'p90']);
    expect(result.digest).toMatch(/^[0-9a-f]{32}$/);
  });

  it('plays a domain of the research field from its folder', () => {
    const folder = fileURLToPath(new URL('../scenario/foreign/fixtures/negolog', import.meta.url));
    const { exit, printed, complaints } = run(folder, '--games', '3', '--json');
    expect([exit, complaints]).toEqual([0, []]);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ scenario: 'the-ferry', games: 3 });
  });

  it('gives the same digest for the same seed and players, and another for others', () => {
    const digest = (...args: string[]) =>
      JSON.parse(run('first-steps', '--games', '4', '--json', ...args).printed[0] ?? '').digest;
    expect(digest('--seed', 'a')).toBe(digest('--seed', 'a'));
    expect(digest('--seed', 'a')).not.toBe(digest('--seed', 'b'));
    expect(digest('--seed', 'a', '--player', 'overwater=random')).not.toBe(digest('--seed', 'a'));
  });

  it('reads a scenario from a file', () => {
    expect(run('tests/scenario/fixtures/forty-lines.yaml', '--games', '2').exit).toBe(0);
  });

  it.each([
    ['no scenario', [], /Name one scenario/],
    [
      'a scenario that is not there',
      ['geneva'],
      /neither a built-in scenario nor a file that can be read: there is no such file\. Built in are .*Did you mean "geneva-2016"\?/,
    ],
    ['a number of games that is none', ['first-steps', '--games', 'many'], /whole number/],
    ['an unknown party', ['first-steps', '--player', 'france=attache'], /no party/],
    ['a party without an opponent', ['first-steps', '--player', 'overwater'], /such as overwater=minister/],
    ['an unknown opponent', ['first-steps', '--player', 'overwater=chess'], /no opponent/],
    ['a misspelt opponent', ['first-steps', '--player', 'overwater=minster'], /Did you mean "minister"\?/],
    ['an unknown option', ['first-steps', '--loud'], /^Unknown option '--loud'\.\n/],
    [
      'an option without its value',
      ['first-steps', '--games'],
      /^Option '--games <value>' argument missing\.\n/,
    ],
  ])('complains about %s', (_, args, sentence) => {
    const { exit, complaints, printed } = run(...args);
    expect(exit).toBe(2);
    expect(complaints.join('\n')).toMatch(sentence);
    expect(printed).toEqual([]);
  });
});
