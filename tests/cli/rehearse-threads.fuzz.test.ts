// With threads `rehearse` finds what it finds without, to the last figure.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { rehearseCommand } from '../../src/cli/rehearse.ts';
import { recordedTerminal } from './terminal-script.ts';

const asked = ['rehearse', 'first-steps', '--games', '60', '--json'];

it('finds the same with three threads', async () => {
  const terminal = recordedTerminal();
  await rehearseCommand([...asked.slice(1), '--workers', '1'], terminal);
  const run = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [run, 'src/cli/main.ts', ...asked, '--workers', '3'],
    { maxBuffer: 1e8 },
  );
  const withThreads = JSON.parse(stdout);
  const alone = JSON.parse(terminal.printed[0] ?? '');
  expect({ ...withThreads, seconds: 0 }).toEqual({ ...alone, seconds: 0 });
});
