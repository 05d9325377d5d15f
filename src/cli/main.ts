// The command line: one command a word, each with its own usage.
import { analyseCommand } from './analyse.ts';
import { meant } from './arguments.ts';
import { calibrateCommand } from './calibrate.ts';
import { checkCommand } from './check.ts';
import { matchCommand } from './match.ts';
import { rehearseCommand } from './rehearse.ts';
import { replayCommand } from './replay.ts';
import { sheetsCommand } from './sheets.ts';
import { simulateCommand } from './simulate.ts';
import { type AsyncCommand, type Command, realTerminal } from './terminal.ts';
import { tournamentCommand } from './tournament.ts';

const commands: Readonly<Record<string, Command | AsyncCommand>> = {
  analyse: analyseCommand,
  check: checkCommand,
  sheets: sheetsCommand,
  simulate: simulateCommand,
  replay: replayCommand,
  calibrate: calibrateCommand,
  match: matchCommand,
  rehearse: rehearseCommand,
  tournament: tournamentCommand,
};

// Whoever reads only the beginning, as `head` does, closes the pipe: nothing is wrong with that.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const list = `There are: ${Object.keys(commands).join(', ')}. Use: npm run -s cli -- COMMAND …; without more, each says how it is used.`;
if (['help', '--help', '-h'].includes(name)) {
  realTerminal.out(list);
} else if (command === undefined) {
  const wrong = name === '' ? 'Name a command.' : `There is no command "${name}".`;
  realTerminal.err(`${wrong}${meant(name, Object.keys(commands))} ${list}`);
  process.exitCode = 2;
} else {
  process.exitCode = await command(args, realTerminal);
}
