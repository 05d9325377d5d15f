// `rehearse` prints findings with the fields to change, or all figures as one JSON value; it is the same with threads and without.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rehearseCommand } from '../../src/cli/rehearse.ts';
import { recordedTerminal } from './terminal-script.ts';

async function run(...args: string[]) {
  const terminal = recordedTerminal();
  const exit = await rehearseCommand(['--workers', '1', ...args], terminal);
  return { exit, ...terminal };
}

describe('rehearse', () => {
  it('prints findings by topic, each with its field, and says on standard error how far it is', async () => {
    const { exit, printed, complaints } = await run('first-steps', '--games', '40');
    expect(exit).toBe(0);
    expect(printed[0]).toMatch(/^first-steps: 40 games from seed "1" in \d/);
    expect(printed).toContain('Can it be agreed?');
    expect(printed.join('\n')).toMatch(
      /ok It can be agreed: a text is initialled in \d+% of 20 games.*\n.*\n {5}stickingPoints/,
    );
    expect(printed.join('\n')).not.toMatch(/\{\{|undefined|NaN/);
    expect(complaints.at(-1)).toBe('100 %');
  });

  it('prints the figures too when asked', async () => {
    const { printed } = await run('first-steps', '--games', '20', '--tables');
    for (const title of ['How games end', 'Moves: use and effect', 'Endings told', 'Those who can say no'])
      expect(printed).toContain(`  ${title}`);
    expect(printed.join('\n')).not.toMatch(/\{\{|undefined|NaN/);
  });

  it('prints one JSON value', async () => {
    const { printed } = await run('first-steps', '--games', '20', '--seed', '7', '--json');
    expect(printed).toHaveLength(1);
    const rehearsal = JSON.parse(printed[0] ?? '');
    expect(rehearsal).toMatchObject({ scenario: 'first-steps', seed: '7', complete: true, seconds: 1 });
    expect(rehearsal.games).toMatchObject({ planned: 20, done: 20 });
  });

  it('rehearses a domain of the research field from its folder', async () => {
    const folder = fileURLToPath(new URL('../scenario/foreign/fixtures/negolog', import.meta.url));
    const { printed, complaints } = await run(folder, '--games', '40');
    expect(printed[0]).toMatch(/^the-ferry: 40 games/);
    expect(printed).not.toContain('Moves');
    expect(complaints.filter((line) => !line.endsWith('%'))).toEqual([]);
  });

  it('exits with 1 where a problem was found', async () => {
    const terminal = recordedTerminal({
      'greedy.yaml': recordedTerminal()
        .readText('tests/scenario/fixtures/forty-lines.yaml')
        .replace('name: North', 'name: North, reservation: 0.95')
        .replace('    name: South', '    name: South\n    reservation: 0.95'),
    });
    expect(await rehearseCommand(['greedy.yaml', '--games', '10', '--workers', '1'], terminal)).toBe(1);
    expect(terminal.printed.join('\n')).toContain('parties › south › reservation');
  });

  it.each([
    ['no scenario', [], /Name one scenario/],
    ['a scenario that is not there', ['nowhere'], /neither a built-in scenario nor a file/],
    ['a number of games that is none', ['first-steps', '--games', 'many'], /whole number/],
    ['no workers', ['first-steps', '--workers', '0'], /whole number/],
    ['a length that there is not', ['first-steps', '--length', '30'], /--length takes/],
    ['an unknown option', ['first-steps', '--loud'], /--loud/],
  ])('complains about %s', async (_, args, sentence) => {
    const { exit, complaints, printed } = await run(...args);
    expect(exit).toBe(2);
    expect(complaints.join('\n')).toMatch(sentence);
    expect(printed).toEqual([]);
  });
});
