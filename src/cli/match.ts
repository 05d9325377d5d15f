// The `match` command: plays two opponents against each other in both seatings and prints what the stronger one makes of each seat.
import { parseArgs } from 'node:util';
import { type OpponentName, opponentNames, opponents } from '../opponent/opponents.ts';
import { type Interval, type MatchFigures, playMatch } from '../review/match.ts';
import { askedOf, oneScenario, opponentOf, wholeNumber } from './arguments.ts';
import { findScenario } from './find-scenario.ts';
import { type Command, type Terminal, complain } from './terminal.ts';

const usage = `Usage: npm run -s cli -- match SCENARIO [--strong OPPONENT] [--weak OPPONENT] [--games N] [--seed S] [--json]
SCENARIO is a built-in id, a file, or a folder with a domain; OPPONENT is one of ${opponentNames.join(', ')} (default: minister and ambassador).
N games of the pair (default: 100), half in each seating. The exit code is 0 when the strong one does better in every seat for certain, else 1.`;

const mostGames = 100_000;

/** Exit code 0 when the strong one’s gain is clear of zero in both seats, 1 when not, 2 when it could not be asked. */
export const matchCommand: Command = (args, terminal) => {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(terminal, `${asked}\n${usage}`);
  const scenario = findScenario(asked.scenario, terminal);
  if (scenario === undefined) return 2;
  const { strong, weak, games, seed } = asked;
  const figures = playMatch(scenario, {
    strong: opponents[strong],
    weak: opponents[weak],
    games,
    seed,
    onSeed: (done, of) => {
      if (done % 20 === 0) terminal.err(`${done} of ${of} seeds`);
    },
  });
  if (asked.json) terminal.out(JSON.stringify({ strong, weak, ...figures }, undefined, 2));
  else printText(asked, figures, terminal);
  return figures.seats.every(({ gain }) => gain.low > 0) ? 0 : 1;
};

interface Asked {
  readonly scenario: string;
  readonly strong: OpponentName;
  readonly weak: OpponentName;
  readonly games: number;
  readonly seed: string;
  readonly json: boolean;
}

function parse(args: readonly string[]): Asked | string {
  return askedOf(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        strong: { type: 'string', default: 'minister' },
        weak: { type: 'string', default: 'ambassador' },
        games: { type: 'string', default: '100' },
        seed: { type: 'string', default: 'match' },
        json: { type: 'boolean', default: false },
      },
    });
    const { seed, json } = values;
    const games = wholeNumber('--games', values.games, { least: 4, most: mostGames });
    const [strong, weak] = [opponentOf(values.strong), opponentOf(values.weak)];
    return { scenario: oneScenario(positionals), strong, weak, games, seed, json };
  });
}

const shown = ({ mean, low, high }: Interval): string =>
  `${mean.toFixed(4)} (${low.toFixed(4)} to ${high.toFixed(4)})`;

function printText(
  { strong, weak }: Asked,
  { scenario, games, seats }: MatchFigures,
  terminal: Terminal,
): void {
  terminal.out(`${scenario}: ${strong} against ${weak}, ${games} games; own measure, 95 % intervals`);
  for (const seat of seats) {
    terminal.out(`as ${seat.party}`);
    terminal.out(`  ${strong} against ${weak}`.padEnd(36) + shown(seat.strong));
    terminal.out(`  ${weak} against ${weak}`.padEnd(36) + shown(seat.weak));
    terminal.out('  gain'.padEnd(36) + shown(seat.gain));
    terminal.out('  after exchanging seats'.padEnd(36) + shown(seat.exchanged));
  }
}
