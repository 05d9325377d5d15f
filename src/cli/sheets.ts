// The `sheets` command: role sheets of a scenario to print, as one HTML file on standard output.
import { parseArgs } from 'node:util';
import { roleSheetsOf } from '../presentation/papers/role-sheets.ts';
import { atLength } from '../scenario/lengths/at-length.ts';
import type { Length } from '../scenario/format/length.ts';
import { askedOf, lengthOf, oneScenario } from './arguments.ts';
import { findScenario } from './find-scenario.ts';
import { type Command, complain } from './terminal.ts';

const usage = `Usage: npm run -s cli -- sheets SCENARIO [--side PARTY] [--length 20|45|90] > sheets.html
SCENARIO is a built-in id, a file, or a folder with a domain. Without --side: a page for everyone, one for each side, one for the teacher.`;

/** Exit code 0 when the sheets were written, 2 when the arguments or the scenario cannot be used. */
export const sheetsCommand: Command = (args, terminal) => {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(terminal, `${asked}\n${usage}`);
  const whole = findScenario(asked.scenario, terminal);
  if (whole === undefined) return 2;
  const { side } = asked;
  const parties = Object.keys(whole.parties);
  if (side !== undefined && !parties.includes(side))
    return complain(terminal, `"${side}" is no party of ${whole.id}. There are ${parties.join(' and ')}.`);
  terminal.out(roleSheetsOf(atLength(whole, asked.length), side));
  return 0;
};

interface Asked {
  readonly scenario: string;
  readonly side: string | undefined;
  readonly length: Length | undefined;
}

function parse(args: readonly string[]): Asked | string {
  return askedOf(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { side: { type: 'string' }, length: { type: 'string' } },
    });
    return { scenario: oneScenario(positionals), side: values.side, length: lengthOf(values.length) };
  });
}
