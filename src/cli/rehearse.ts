// The `rehearse` command: is it a good scenario? Hundreds of games, shared among threads, and what they find.
import { parseArgs } from 'node:util';
import { describeRehearsal } from '../presentation/writing/describe-rehearsal.ts';
import type { FindingModel, PlotTable, RehearsalModel } from '../presentation/writing/rehearsal-models.ts';
import { t } from '../presentation/wording/wording.ts';
import { rehearse } from '../review/rehearsal/rehearse.ts';
import type { Rehearsal } from '../review/rehearsal/rehearsal.ts';
import { runRehearsal } from '../review/rehearsal/run-rehearsal.ts';
import type { RehearsalAsked } from '../review/rehearsal/work.ts';
import { atLength } from '../scenario/lengths/at-length.ts';
import type { Length } from '../scenario/format/length.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { askedOf, lengthOf, oneScenario, wholeNumber } from './arguments.ts';
import { findScenario } from './find-scenario.ts';
import { type Threads, startThreads } from './rehearsal-threads.ts';
import { type AsyncCommand, type Terminal, complain } from './terminal.ts';

const usage = `Usage: npm run -s cli -- rehearse SCENARIO [--games N] [--seed S] [--length 20|45|90] [--workers N] [--tables] [--json]
SCENARIO is a built-in id, a file, or a folder with a domain. --tables prints the figures too. See docs/rehearsal.md.`;

const mostGames = 100_000;
const mostWorkers = 64;

/** Exit code 0 when the scenario was rehearsed and no problem found, 1 when one was, 2 when the arguments or the scenario cannot be used. */
export const rehearseCommand: AsyncCommand = async (args, terminal) => {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(terminal, `${asked}\n${usage}`);
  const threads = asked.workers === 1 ? undefined : startThreads(asked.workers);
  try {
    return await rehearseIn(threads, asked, terminal);
  } finally {
    await threads?.end();
  }
};

async function rehearseIn(threads: Threads | undefined, asked: Asked, terminal: Terminal): Promise<number> {
  const whole = findScenario(asked.scenario, terminal);
  if (whole === undefined) return 2;
  const scenario = atLength(whole, asked.length);
  const started = terminal.now();
  const onProgress = progressTo(terminal);
  const rehearsal =
    threads === undefined
      ? rehearse(scenario, asked, onProgress)
      : await runRehearsal(scenario, asked, threads.rehearse({ scenario, seed: asked.seed }), onProgress);
  const seconds = (terminal.now() - started) / 1000;
  if (asked.json) terminal.out(JSON.stringify({ ...rehearsal, seconds }, undefined, 2));
  else print(scenario, rehearsal, { ...asked, seconds }, terminal);
  return rehearsal.findings.some(({ grade }) => grade === 'problem') ? 1 : 0;
}

interface Asked extends RehearsalAsked {
  readonly scenario: string;
  readonly length: Length | undefined;
  readonly workers: number;
  readonly tables: boolean;
  readonly json: boolean;
}

function parse(args: readonly string[]): Asked | string {
  return askedOf(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        games: { type: 'string', default: '500' },
        seed: { type: 'string', default: '1' },
        length: { type: 'string' },
        workers: { type: 'string', default: '2' },
        tables: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { seed, tables, json } = values;
    const games = wholeNumber('--games', values.games, { most: mostGames });
    const workers = wholeNumber('--workers', values.workers, { most: mostWorkers });
    const length = lengthOf(values.length);
    return { scenario: oneScenario(positionals), games, workers, length, seed, tables, json };
  });
}

/** Says on standard error how far it is, a line for every quarter. */
function progressTo(terminal: Terminal): (share: number) => void {
  let last = 0;
  return (share) => {
    const quarter = Math.floor(4 * share + 1e-9);
    if (quarter === last) return;
    last = quarter;
    terminal.err(`${25 * quarter} %`);
  };
}

function print(
  scenario: Scenario,
  rehearsal: Rehearsal,
  { seed, workers, seconds, tables }: Asked & { readonly seconds: number },
  { out }: Terminal,
): void {
  const model: RehearsalModel = describeRehearsal(scenario, rehearsal);
  const { done } = rehearsal.games;
  out(`${scenario.id}: ${done} games from seed "${seed}" in ${seconds.toFixed(2)} s (${workers} at work)`);
  out(model.summary);
  for (const { title, groups, plots } of model.sections) {
    if (groups.length === 0 && !tables) continue;
    out('');
    out(title);
    for (const { shown, folded } of groups) {
      for (const finding of shown) printFinding(finding, out);
      if (folded.length === 0) continue;
      out(`  ${t('rehearsal.more', { count: folded.length })}:`);
      for (const { path } of folded) out(`    ${path.join(' › ')}`);
    }
    if (tables) for (const plot of plots) printTable(plot, out);
  }
}

const marks = { problem: 'XX', caution: '! ', fact: '· ', good: 'ok' } as const;

function printFinding({ grade, text, cure, path }: FindingModel, out: (line: string) => void): void {
  out(`  ${marks[grade]} ${text}`);
  out(`     ${cure}`);
  out(`     ${path.join(' › ')}`);
}

/** The figures of a plot, without the plot. */
function printTable({ title, columns, rows }: PlotTable, out: (line: string) => void): void {
  const [name = '', , ...cells] = columns;
  out('');
  out(`  ${title}`);
  const lines = [[name, ...cells], ...rows.map((row) => [row.title, ...row.cells])];
  const widths = cells.map((_, at) => Math.max(...lines.map((line) => (line[at + 1] ?? '').length)));
  for (const [first = '', ...rest] of lines)
    out(`    ${rest.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')}  ${first}`);
}
