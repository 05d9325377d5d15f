// The `analyse` command: what can be agreed on in a domain, and which agreements theory singles out.
import { parseArgs } from 'node:util';
import { type Analysis, analyse } from '../analysis/analyse.ts';
import { choicesOf, mostOutcomes, sizeOf } from '../analysis/outcome-space.ts';
import type { Solutions } from '../analysis/solutions.ts';
import { type Point, pointOf } from '../analysis/zone.ts';
import { type WinSet, winSetsOf } from '../analysis/win-sets.ts';
import type { Domain } from '../scenario/domain.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { initialStakeholders } from '../simulation/create.ts';
import { askedOf } from './arguments.ts';
import { type Negotiation, findNegotiations } from './find-domain.ts';
import { type Command, type Terminal, complain } from './terminal.ts';

const usage = `Usage: npm run -s cli -- analyse PATH… [--json]
PATH is a built-in scenario's id, a scenario file, or a domain of the research field: its files, or a folder with them.
Several, and folders of them, are analysed one after the other (with --json: a list).`;

/** Exit code 0 when the domain was analysed, 2 when the arguments or the domain cannot be used. */
export const analyseCommand: Command = (args, terminal) => {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(terminal, `${asked}\n${usage}`);
  const found = findNegotiations(asked.paths, terminal);
  if (found === undefined) return 2;
  const large = found.find(({ domain }) => sizeOf(domain.issues) > mostOutcomes);
  if (large !== undefined) return complain(terminal, tooLarge(large.domain));
  if (asked.json) printJson(found, terminal);
  else printAll(found, terminal);
  return 0;
};

function parse(
  args: readonly string[],
): { readonly paths: readonly string[]; readonly json: boolean } | string {
  return askedOf(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) throw new Error('Name a scenario or a domain.');
    return { paths: positionals, json: values.json };
  });
}

function tooLarge({ name, issues }: Domain): string {
  const size = sizeOf(issues);
  return `${name} has ${counted(size, 'outcome')}; at most ${mostOutcomes.toLocaleString('en')} fit into memory. Leave out issues, or options that nobody will choose.`;
}

type Timed = Analysis & { readonly seconds: number };

/** Milliseconds for which a small domain is analysed again and again, and until which a larger one is a few times. */
const patience = { small: 200, large: 2000 } as const;

/** On a busy machine most of a few runs are held up. */
const aFew = 5;

/**
 * The analysis, and the seconds that it takes: the least of some runs where the first is over soon, because code runs slowly until it
 * has run for a while.
 */
function timedAnalysis(domain: Domain, terminal: Terminal): Timed | undefined {
  const begun = terminal.now();
  let timed: Timed | undefined;
  let runs = 0;
  do {
    runs += 1;
    const started = terminal.now();
    const analysis = analyse(domain);
    if (analysis === undefined) return undefined;
    const seconds = (terminal.now() - started) / 1000;
    timed = { ...analysis, seconds: Math.min(seconds, timed?.seconds ?? seconds) };
  } while (terminal.now() - begun < (runs < aFew ? patience.large : patience.small));
  return timed;
}

/** One result, or a list of several. Of each domain the outcomes are forgotten before the next one is analysed: there may be millions. */
function printJson(found: readonly Negotiation[], terminal: Terminal): void {
  const results = found.flatMap(({ domain }) => {
    const timed = timedAnalysis(domain, terminal);
    return timed === undefined ? [] : [jsonOf(timed)];
  });
  terminal.out(JSON.stringify(results.length === 1 ? results[0] : results, undefined, 2));
}

function printAll(found: readonly Negotiation[], terminal: Terminal): void {
  found.forEach(({ domain, scenario }, place) => {
    if (place > 0) terminal.out('');
    const timed = timedAnalysis(domain, terminal);
    if (timed === undefined) return;
    printText(timed, terminal);
    if (scenario !== undefined) printWinSets(scenario, terminal);
  });
}

function jsonOf({ space, zone, frontier, solutions, opposition, seconds }: Timed): object {
  const at = (outcome: number | undefined): Point | null =>
    outcome === undefined ? null : pointOf(space, outcome);
  return {
    name: space.domain.name,
    outcomes: space.size,
    zopa: zone.size,
    frontier: [...frontier].map(at),
    nash: at(solutions?.nash),
    kalaiSmorodinsky: at(solutions?.kalaiSmorodinsky),
    egalitarian: at(solutions?.egalitarian),
    utilitarian: at(solutions?.utilitarian),
    opposition: opposition ?? null,
    seconds,
  };
}

const titles: readonly (readonly [keyof Solutions, string])[] = [
  ['nash', 'Nash'],
  ['kalaiSmorodinsky', 'Kalai–Smorodinsky'],
  ['egalitarian', 'egalitarian'],
  ['utilitarian', 'utilitarian'],
];

function printText(
  { space, zone, frontier, solutions, opposition, seconds }: Timed,
  { out }: Terminal,
): void {
  const { name, issues, profiles } = space.domain;
  const worth = ([a, b]: Point): string =>
    `${profiles[0].name} ${a.toFixed(3)}, ${profiles[1].name} ${b.toFixed(3)}`;
  out(
    `${name}: ${counted(issues.length, 'issue')}, ${counted(space.size, 'outcome')}, analysed in ${milliseconds(seconds)}`,
  );
  out(`without an agreement: ${worth(zone.disagreement)}`);
  out(`zone of possible agreement: ${counted(zone.size, 'outcome')} (${percent(zone.size / space.size)})`);
  if (solutions === undefined || opposition === undefined) {
    out('No outcome is worth as much to both as having no agreement: there is nothing to agree on.');
    return;
  }
  const ends = [frontier[0] ?? 0, frontier.at(-1) ?? 0].map((outcome) => worth(pointOf(space, outcome)));
  out(`Pareto frontier: ${counted(frontier.length, 'outcome')}, from ${ends.join(' to ')}`);
  out(`opposition: ${opposition.toFixed(3)}`);
  for (const [solution, title] of titles) {
    const choices = choicesOf(issues, solutions[solution]);
    const options = choices.map((option, issue) => issues[issue]?.values[option] ?? '');
    out(`${title.padEnd(18)} ${worth(pointOf(space, solutions[solution]))}: ${options.join(', ')}`);
  }
}

/** How much of all outcomes the capitals let pass at the start, as far as is known to everyone. */
function printWinSets(scenario: Scenario, { out }: Terminal): void {
  const stakeholders = initialStakeholders(scenario);
  const sets = winSetsOf(scenario, { stakeholders }, mostOutcomes);
  if (sets === undefined) return;
  const line = (name: string, { vetoers, size, share }: WinSet): void => {
    const who = vetoers.length === 0 ? 'nobody can say no' : `consent of ${vetoers.join(', ')}`;
    out(`win-set ${name.padEnd(10)} ${counted(size, 'outcome')} (${percent(share)}) with even odds: ${who}`);
  };
  for (const [side, set] of Object.entries(sets.bySide)) line(side, set);
  line('of all', sets.whole);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const counted = (number: number, what: string): string =>
  `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;

const milliseconds = (seconds: number): string => `${(1000 * seconds).toPrecision(3)} ms`;
