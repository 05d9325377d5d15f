// The `replay` command: plays a journal again and says where it ends, or at which move it is not legal.
import { parseArgs } from 'node:util';
import { digestOf } from '../scenario/digest.ts';
import { type Journal, type ReplayProblem, readJournal, replay } from '../simulation/journal.ts';
import { findScenario } from './find-scenario.ts';
import { type Command, type Terminal, complain, reasonOf } from './terminal.ts';

const usage = `Usage: npm run -s cli -- replay JOURNAL [--scenario FILE] [--json]
JOURNAL is a file: a journal, or a saved game. --scenario names the scenario's file when it is not a built-in one.`;

/** Exit code 0 when the journal replays, 1 when it is refused, 2 when it cannot be read. */
export const replayCommand: Command = (args, terminal) => {
  let asked;
  try {
    asked = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, scenario: { type: 'string' } },
    });
  } catch (error) {
    return complain(terminal, `${reasonOf(error)}\n${usage}`);
  }
  const [file, ...more] = asked.positionals;
  if (file === undefined || more.length > 0) return complain(terminal, usage);
  const journal = journalIn(file, asked.values.json, terminal);
  if (journal === undefined) return 2;
  const scenario = findScenario(asked.values.scenario ?? journal.scenario.id, terminal);
  if (scenario === undefined) return 2;
  const replayed = replay(scenario, journal);
  if (!replayed.ok) {
    const { problem } = replayed;
    if (asked.values.json) terminal.out(JSON.stringify({ refused: problem }, undefined, 2));
    terminal.err(`${file} is refused ${reasonFor(problem)}.`);
    return 1;
  }
  const result = {
    scenario: journal.scenario.id,
    moves: journal.moves.length,
    ended: replayed.state.ended,
    digest: digestOf(replayed.state),
  };
  if (asked.values.json) terminal.out(JSON.stringify(result, undefined, 2));
  else
    terminal.out(
      `${result.scenario}: ${result.moves} moves, ${result.ended === null ? 'not ended' : `ended (${result.ended.how})`}; digest ${result.digest}`,
    );
  return 0;
};

function reasonFor(problem: ReplayProblem): string {
  if (problem.code === 'illegal-move')
    return `at move ${problem.at + 1}: ${problem.by} may not ${problem.move.kind} here (${problem.refusal.code})`;
  const { given, expected } = problem;
  return given.id === expected.id
    ? `because it was played on another version of ${given.id} (${given.hash}, not ${expected.hash})`
    : `because it was played on ${given.id}, not on ${expected.id}`;
}

function journalIn(file: string, asJson: boolean, terminal: Terminal): Journal | undefined {
  let json: unknown;
  try {
    json = JSON.parse(terminal.readText(file));
  } catch (error) {
    terminal.err(`${file} cannot be read as JSON: ${reasonOf(error)}`);
    return undefined;
  }
  const inside = typeof json === 'object' && json !== null && 'journal' in json ? json.journal : json;
  const read = readJournal(inside);
  if (read.ok) return read.journal;
  if (asJson) terminal.out(JSON.stringify({ refused: read.problem }, undefined, 2));
  terminal.err(
    `${file} is not a journal that can be read (${read.problem.code}${read.problem.path === '' ? '' : ` at ${read.problem.path}`}).`,
  );
  return undefined;
}
