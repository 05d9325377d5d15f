// The `replay` command: plays a journal again and says where it ends, or at which move it is not legal.
import { parseArgs } from 'node:util';
import { digestOf } from '../scenario/digest.ts';
import { lengths } from '../scenario/format/length.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { atLength } from '../scenario/lengths/at-length.ts';
import { readScenario } from '../scenario/reading/read-scenario.ts';
import { originShape } from '../lesson/game-setup.ts';
import { contentHash } from '../scenario/content-hash.ts';
import { type Journal, type ReplayProblem, readJournal, replay } from '../simulation/journal.ts';
import { complainOf, findScenario } from './find-scenario.ts';
import { type Command, type Terminal, complain, reasonOf } from './terminal.ts';

const usage = `Usage: npm run -s cli -- replay JOURNAL [--scenario FILE] [--json]
JOURNAL is a file: a journal, or a saved game, which brings a scenario of its own along. --scenario names the file of a journal's scenario when
it is not a built-in one.`;

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
  const read = journalIn(file, asked.values.json, terminal);
  if (read === undefined) return 2;
  const { journal, ownScenario } = read;
  const scenario =
    asked.values.scenario === undefined && ownScenario !== undefined
      ? readIn(file, ownScenario, terminal)
      : findScenario(asked.values.scenario ?? journal.scenario.id, terminal);
  if (scenario === undefined) return 2;
  const replayed = replay(asPlayed(scenario, journal), journal);
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

/** The scenario that a saved game brings along. */
function readIn(file: string, text: string, terminal: Terminal): Scenario | undefined {
  const { scenario, problems } = readScenario(text, { file: `${file}: its scenario` });
  complainOf(problems, terminal);
  return scenario;
}

/** The scenario at the length whose fingerprint the journal has; whole where none has it. */
const asPlayed = (scenario: Scenario, { scenario: played }: Journal): Scenario =>
  [undefined, ...lengths]
    .map((length) => atLength(scenario, length))
    .find((cut) => contentHash(cut) === played.hash) ?? scenario;

function reasonFor(problem: ReplayProblem): string {
  if (problem.code === 'illegal-move')
    return `at move ${problem.at + 1}: ${problem.by} may not ${problem.move.kind} here (${problem.refusal.code})`;
  const { given, expected } = problem;
  return given.id === expected.id
    ? `because it was played on another version of ${given.id} (${given.hash}, not ${expected.hash})`
    : `because it was played on ${given.id}, not on ${expected.id}`;
}

interface Found {
  readonly journal: Journal;
  /** The text of the scenario, where a saved game brings its own along. */
  readonly ownScenario: string | undefined;
}

function journalIn(file: string, asJson: boolean, terminal: Terminal): Found | undefined {
  let json: unknown;
  try {
    json = JSON.parse(terminal.readText(file));
  } catch (error) {
    terminal.err(
      `${file} cannot be read${error instanceof SyntaxError ? ' as JSON' : ''}: ${reasonOf(error)}`,
    );
    return undefined;
  }
  const saved = typeof json === 'object' && json !== null && 'journal' in json ? json : undefined;
  const read = readJournal(saved?.journal ?? json);
  if (read.ok) {
    const origin = originShape.safeParse(saved !== undefined && 'origin' in saved ? saved.origin : undefined);
    return {
      journal: read.journal,
      ownScenario: origin.data?.kind === 'file' ? origin.data.text : undefined,
    };
  }
  if (asJson) terminal.out(JSON.stringify({ refused: read.problem }, undefined, 2));
  terminal.err(
    `${file} is not a journal that can be read (${read.problem.code}${read.problem.path === '' ? '' : ` at ${read.problem.path}`}).`,
  );
  return undefined;
}
