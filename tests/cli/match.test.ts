// `match` tells what a stronger opponent makes of each seat, with intervals, and says what is wrong with its arguments.
import { describe, expect, it } from 'vitest';
import { matchCommand } from '../../src/cli/match.ts';
import { recordedTerminal } from './terminal-script.ts';

function run(...args: string[]) {
  const terminal = recordedTerminal();
  const exit = matchCommand(args, terminal);
  return { exit, ...terminal };
}

describe('match', () => {
  it('prints both seats as one JSON value, the same for the same seed', () => {
    const asked = ['first-steps', '--strong', 'attache', '--weak', 'random', '--games', '60', '--json'];
    const { exit, printed } = run(...asked);
    const figures = JSON.parse(printed.join('\n'));
    expect(figures).toMatchObject({ strong: 'attache', weak: 'random', scenario: 'first-steps', games: 60 });
    expect(figures.seats.map(({ party }: { party: string }) => party)).toEqual(['overwater', 'netherford']);
    for (const { strong, weak, gain } of figures.seats) {
      expect(gain.low).toBeLessThan(gain.mean);
      expect(gain.high).toBeGreaterThan(gain.mean);
      expect(gain.mean).toBeCloseTo(strong.mean - weak.mean, 10);
    }
    expect(exit).toBe(figures.seats.every(({ gain }: { gain: { low: number } }) => gain.low > 0) ? 0 : 1);
    expect(run(...asked).printed).toEqual(printed);
  });

  it('finds no gain of an opponent over itself', () => {
    const { exit, printed } = run('first-steps', '--strong', 'simple-minister', '--weak', 'simple-minister');
    expect(exit).toBe(1);
    expect(printed.filter((line) => line.startsWith('  gain')).map((line) => line.slice(36))).toEqual([
      '0.0000 (0.0000 to 0.0000)',
      '0.0000 (0.0000 to 0.0000)',
    ]);
  });

  it('says what it cannot use', () => {
    expect(run('first-steps', '--strong', 'chancellor')).toMatchObject({ exit: 2, printed: [] });
    expect(run('first-steps', '--games', '2').complaints[0]).toContain('--games');
    expect(run().exit).toBe(2);
  });
});
