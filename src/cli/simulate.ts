// The `simulate` command: plays many games of a scenario and prints what came of them.
import { parseArgs } from 'node:util';
import { type OpponentName, opponentNames, opponents } from '../opponent/opponents.ts';
import { atLength } from '../scenario/at-length.ts';
import { type Length, lengths } from '../scenario/format/length.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Players } from '../review/play-out.ts';
import { type Simulation, simulate } from '../review/simulate.ts';
import { findScenario } from './find-scenario.ts';
import { type Command, type Terminal, complain } from './terminal.ts';

const usage = `Usage: npm run -s cli -- simulate SCENARIO [--games N] [--seed S] [--player PARTY=OPPONENT]… [--length 20|45|90] [--json]
SCENARIO is a built-in id, a file, or a folder with a domain; OPPONENT is one of ${opponentNames.join(', ')} (default: simple-ambassador on both sides).`;

const mostGames = 1_000_000;

/** Exit code 0 when all games were played, 2 when the arguments or the scenario cannot be used. */
export const simulateCommand: Command = (args, terminal) => {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(terminal, `${asked}\n${usage}`);
  const whole = findScenario(asked.scenario, terminal);
  if (whole === undefined) return 2;
  const scenario = atLength(whole, asked.length);
  const players = playersOf(scenario, asked.players);
  if (typeof players === 'string') return complain(terminal, `${players}\n${usage}`);
  const started = terminal.now();
  const result = simulate(scenario, { games: asked.games, seed: asked.seed, players });
  const seconds = (terminal.now() - started) / 1000;
  print({ ...result, seconds, gamesPerSecond: asked.games / seconds }, asked.json, terminal);
  return 0;
};

interface Asked {
  readonly scenario: string;
  readonly games: number;
  readonly seed: string;
  readonly players: readonly string[];
  readonly length: Length | undefined;
  readonly json: boolean;
}

function parse(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        games: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        player: { type: 'string', multiple: true, default: [] },
        length: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [scenario, ...more] = positionals;
    if (scenario === undefined || more.length > 0) return 'Name one scenario.';
    const games = Number(values.games);
    if (!Number.isInteger(games) || games < 1 || games > mostGames)
      return `--games takes a whole number from 1 to ${mostGames}, not "${values.games}".`;
    const length = lengths.find((minutes) => String(minutes) === values.length);
    if (values.length !== undefined && length === undefined)
      return `--length takes ${lengths.join(', ')}, not "${values.length}".`;
    return { scenario, games, seed: values.seed, players: values.player, length, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Who plays each party, from options such as `us=minister`: simple ambassadors where nothing is said. A sentence where it cannot be used. */
export function playersOf(scenario: Scenario, asked: readonly string[]): Players | string {
  const parties = Object.keys(scenario.parties);
  const players = Object.fromEntries(parties.map((party) => [party, opponents['simple-ambassador']]));
  for (const pair of asked) {
    const [party = '', name = ''] = pair.split('=');
    if (!parties.includes(party))
      return `"${party}" is no party of ${scenario.id}. There are ${parties.join(' and ')}.`;
    if (!isOpponent(name)) return `"${name}" is no opponent.`;
    players[party] = opponents[name];
  }
  return players;
}

const isOpponent = (name: string): name is OpponentName => Object.hasOwn(opponents, name);

type Timed = Simulation & { readonly seconds: number; readonly gamesPerSecond: number };

const share = (part: number): string => `${(100 * part).toFixed(1)} %`;

function print(result: Timed, json: boolean, terminal: Terminal): void {
  const { scenario, games, seed, seconds, gamesPerSecond, ...rest } = result;
  if (json) {
    terminal.out(JSON.stringify({ scenario, games, seed, seconds, gamesPerSecond, ...rest }, undefined, 2));
    return;
  }
  const { median, p10, p90 } = rest.cessationDays;
  terminal.out(
    `${scenario}: ${games} games from seed "${seed}" in ${seconds.toFixed(2)} s (${gamesPerSecond.toFixed(0)} a second)`,
  );
  terminal.out(
    `signed ${share(rest.signed)}, ratified ${share(rest.ratified)}, lasting ${share(rest.lasting)}`,
  );
  if (median !== null)
    terminal.out(`cessation held ${median} days (median; 10 % at most ${p10}, 90 % at most ${p90})`);
  for (const [name, spread] of Object.entries(rest.outcomes)) {
    terminal.out(
      `${name.padEnd(18)} mean ${spread.mean.toFixed(2)}, p10 ${spread.p10.toFixed(2)}, p50 ${spread.p50.toFixed(2)}, p90 ${spread.p90.toFixed(2)}`,
    );
  }
  terminal.out(`${rest.movesPerGame.toFixed(1)} moves a game; digest ${rest.digest}`);
}
