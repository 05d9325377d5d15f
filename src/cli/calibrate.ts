// The `calibrate` command: measures a scenario against its record, against itself, feature by feature and move by move.
import { parseArgs } from 'node:util';
import { opponentNames } from '../opponent/opponents.ts';
import { type CalibrationPart, calibrate } from '../review/calibration/calibrate.ts';
import { askedOf, oneScenario, wholeNumber } from './arguments.ts';
import { reportOf } from './calibrate-report.ts';
import { findRecord } from './find-record.ts';
import { findScenario } from './find-scenario.ts';
import { playersOf } from './simulate.ts';
import { type Command, type Terminal, complain } from './terminal.ts';

const usage = `Usage: npm run -s cli -- calibrate SCENARIO [--games N] [--seed S] [--player PARTY=OPPONENT]… [--json]
SCENARIO is a built-in id or a file; OPPONENT is one of ${opponentNames.join(', ')} (default: simple-ambassador on both sides).
A record.json beside the scenario tells what both delegations did in history. See docs/calibration.md.`;

const mostGames = 100_000;

/** Exit code 0 when everything was measured, 2 when the arguments, the scenario or its record cannot be used. */
export const calibrateCommand: Command = (args, terminal) => {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(terminal, `${asked}\n${usage}`);
  const scenario = findScenario(asked.scenario, terminal);
  if (scenario === undefined) return 2;
  const players = playersOf(scenario, asked.players);
  if (typeof players === 'string') return complain(terminal, `${players}\n${usage}`);
  const record = findRecord(asked.scenario, scenario, terminal);
  if (typeof record === 'string') return complain(terminal, record);
  const calibration = calibrate(scenario, {
    games: asked.games,
    seed: asked.seed,
    players,
    ...(record === undefined ? {} : { record }),
    onProgress: progressTo(terminal),
  });
  if (asked.json) terminal.out(JSON.stringify(calibration, undefined, 2));
  else for (const line of reportOf(scenario.id, asked, calibration)) terminal.out(line);
  return 0;
};

interface Asked {
  readonly scenario: string;
  readonly games: number;
  readonly seed: string;
  readonly players: readonly string[];
  readonly json: boolean;
}

function parse(args: readonly string[]): Asked | string {
  return askedOf(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        games: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        player: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
    });
    const { seed, player: players, json } = values;
    const games = wholeNumber('--games', values.games, { most: mostGames });
    return { scenario: oneScenario(positionals), games, seed, players, json };
  });
}

const partNames: Readonly<Record<CalibrationPart, string>> = {
  record: 'the record',
  selfPlay: 'opponents against each other',
  features: 'features on and off',
  moves: 'moves',
};

/** Says on standard error how far it is, a line for every tenth of a part. */
function progressTo(terminal: Terminal): (part: CalibrationPart, done: number, of: number) => void {
  let last = '';
  return (part, done, of) => {
    const line = `${partNames[part]}: ${10 * Math.floor((10 * done) / of)} %`;
    if (line === last) return;
    last = line;
    terminal.err(line);
  };
}
