// The `simulate` command: plays many games of a scenario and prints what came of them.
import { parseArgs } from 'node:util';
import { opponentNames, opponents } from '../opponent/opponents.ts';
import { atLength } from '../scenario/lengths/at-length.ts';
import type { Length } from '../scenario/format/length.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Players } from '../review/play-out.ts';
import { type Simulation, simulate } from '../review/simulate.ts';
import { askedOf, lengthOf, meant, oneScenario, opponentOf, wholeNumber } from './arguments.ts';
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
  return askedOf(() => {
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
    const { seed, player: players, json } = values;
    const games = wholeNumber('--games', values.games, { most: mostGames });
    return {
      scenario: oneScenario(positionals),
      games,
      seed,
      players,
      length: lengthOf(values.length),
      json,
    };
  });
}

/** Who plays each party, from options such as `us=minister`: simple ambassadors where nothing is said. A sentence where it cannot be used. */
export const playersOf = (scenario: Scenario, asked: readonly string[]): Players | string =>
  askedOf(() => chosenPlayers(scenario, asked));

function chosenPlayers(scenario: Scenario, asked: readonly string[]): Players {
  const parties = Object.keys(scenario.parties);
  const chosen = Object.fromEntries(parties.map((party) => [party, opponents['simple-ambassador']]));
  for (const pair of asked) {
    const [party = '', name] = pair.split('=');
    if (name === undefined)
      throw new Error(
        `--player takes a party and its opponent, such as ${parties[0]}=minister, not "${pair}".`,
      );
    if (!parties.includes(party))
      throw new Error(
        `"${party}" is no party of ${scenario.id}. There are ${parties.join(' and ')}.${meant(party, parties)}`,
      );
    chosen[party] = opponents[opponentOf(name)];
  }
  return chosen;
}

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
