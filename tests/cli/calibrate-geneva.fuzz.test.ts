// `calibrate` measures the Geneva talks against the record beside them: every move of it in position after position.
import { expect, it } from 'vitest';
import { calibrateCommand } from '../../src/cli/calibrate.ts';
import { builtIn } from '../scenario/built-in.ts';
import { recordedTerminal } from './terminal-script.ts';

it('finds the record of Geneva, and looks at every feature and every move', () => {
  const terminal = recordedTerminal();
  expect(calibrateCommand(['geneva-2016', '--games', '2', '--seed', '7', '--json'], terminal)).toBe(0);
  expect(terminal.complaints.filter((line) => !line.endsWith(' %'))).toEqual([]);
  const { record, moves } = JSON.parse(terminal.printed[0] ?? '');
  expect(record.signedDate.median).toMatch(/^2016-\d\d-\d\d$/);
  expect(record.endings).not.toEqual({});
  expect(moves.map(({ id }: { id: string }) => id)).toEqual(Object.keys(builtIn('geneva-2016').moves));
});
