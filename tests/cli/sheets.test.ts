// `sheets` writes one HTML file to print, for all or for one side, whole or cut to a lesson.
import { expect, it } from 'vitest';
import { sheetsCommand } from '../../src/cli/sheets.ts';
import { recordedTerminal } from './terminal-script.ts';

function run(...args: string[]) {
  const terminal = recordedTerminal({});
  const exit = sheetsCommand(args, terminal);
  return { exit, page: terminal.printed.join('\n'), complaint: terminal.complaints.join('\n') };
}

it('writes the sheets of a scenario, or those of one side', () => {
  const { exit, page, complaint } = run('market-hall');
  expect({ exit, complaint }).toEqual({ exit: 0, complaint: '' });
  expect(page).toMatch(/^<!doctype html>/u);
  expect(page.match(/<article/gu)).toHaveLength(4);
  expect(run('market-hall', '--side', 'wheels').page.match(/<article/gu)).toHaveLength(2);
});

it('writes those of a shorter game', () => {
  const whole = run('geneva-2016').page.match(/Round /gu) ?? [];
  const short = run('geneva-2016', '--length', '20').page.match(/Round /gu) ?? [];
  expect(short.length).toBeLessThan(whole.length);
});

it('says what it cannot use', () => {
  expect(run().exit).toBe(2);
  expect(run('market-hall', '--side', 'cat').complaint).toContain('There are brass and wheels.');
  expect(run('market-hall', '--length', '30').complaint).toContain('--length takes 20, 45, 90');
});
