// The `tournament` command: agents bargain over a domain by alternating offers, each with each in both seats.
import { parseArgs } from 'node:util';
import { choicesOf, type OutcomeSpace, outcomeSpace, sizeOf } from '../analysis/outcome-space.ts';
import { type AgentName, agentNames, agents } from '../opponent/bidding/agents.ts';
import { type Match, meansOf, tournament } from '../opponent/bidding/tournament.ts';
import { findDomain } from './find-domain.ts';
import { type Command, type Terminal, complain } from './terminal.ts';

const usage = `Usage: npm run -s cli -- tournament PATH… [--agents A,B,…] [--rounds N] [--json]
PATH is a built-in scenario's id, a scenario file, or a domain of the research field: its files, or a folder with them.
Agents are ${agentNames.join(', ')} (default: all); each meets each, and itself, as either party, for N rounds (default: 100).`;

const mostRounds = 100_000;

/** Agents look at every outcome in every turn. */
const mostOutcomes = 2_000_000;

/** Exit code 0 when all pairs have bargained, 2 when the arguments or the domain cannot be used. */
export const tournamentCommand: Command = (args, terminal) => {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(terminal, `${asked}\n${usage}`);
  const domain = findDomain(asked.paths, terminal);
  if (domain === undefined) return 2;
  const space = outcomeSpace(domain, mostOutcomes);
  if (space === undefined) {
    const [has, may] = [sizeOf(domain.issues), mostOutcomes].map((size) => size.toLocaleString('en'));
    return complain(terminal, `${domain.name} has ${has} outcomes; agents can bargain over at most ${may}.`);
  }
  const players = Object.fromEntries(asked.agents.map((name) => [name, agents[name]]));
  const matches = tournament(space, players, asked.rounds);
  const print = asked.json ? printJson : printText;
  print(space, asked, matches, terminal);
  return 0;
};

interface Asked {
  readonly paths: readonly string[];
  readonly agents: readonly AgentName[];
  readonly rounds: number;
  readonly json: boolean;
}

function parse(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        agents: { type: 'string', default: agentNames.join(',') },
        rounds: { type: 'string', default: '100' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) return 'Name a scenario or a domain.';
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1 || rounds > mostRounds)
      return `--rounds takes a whole number from 1 to ${mostRounds}, not "${values.rounds}".`;
    const named = new Set<AgentName>();
    for (const text of values.agents.split(',')) {
      const name = agentOf(text);
      if (name === undefined) return `"${text.trim()}" is no agent.`;
      named.add(name);
    }
    return { paths: positionals, agents: [...named], rounds, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What NegMAS and others call some of the agents. */
const otherNames: Readonly<Record<string, AgentName>> = {
  naivetft: 'naive-tit-for-tat',
  nicetft: 'nice-tit-for-tat',
  attaché: 'attache',
};

function agentOf(text: string): AgentName | undefined {
  const name = text.trim().toLowerCase();
  return agentNames.find((agent) => agent === name) ?? otherNames[name];
}

function printJson(
  { domain, size }: OutcomeSpace,
  { rounds }: Asked,
  matches: readonly Match[],
  { out }: Terminal,
): void {
  const pairs = matches.map(({ first, second, utils, agreement, round, paretoOptimal }) => ({
    first,
    second,
    utils,
    agreement:
      agreement === null
        ? null
        : choicesOf(domain.issues, agreement).map((option, issue) => domain.issues[issue]?.values[option]),
    round,
    paretoOptimal,
  }));
  const means = Object.fromEntries(meansOf(matches).map(({ agent, utility }) => [agent, utility]));
  out(JSON.stringify({ name: domain.name, outcomes: size, rounds, pairs, means }, undefined, 2));
}

function printText(
  { domain, size }: OutcomeSpace,
  { rounds }: Asked,
  matches: readonly Match[],
  { out }: Terminal,
): void {
  const [one, other] = domain.profiles;
  out(`${domain.name}: ${size.toLocaleString('en')} outcomes, ${rounds} rounds`);
  out(
    `without an agreement: ${one.name} ${one.reservation.toFixed(3)}, ${other.name} ${other.reservation.toFixed(3)}`,
  );
  out('');
  out(row(['first', 'second', 'utility', '', 'round', 'on the frontier']));
  for (const { first, second, utils, agreement, round, paretoOptimal } of matches) {
    const [a, b] = utils.map((utility) => utility.toFixed(3));
    const agreed = agreement === null ? 'no agreement' : paretoOptimal ? 'yes' : 'no';
    out(row([first, second, a ?? '', b ?? '', String(round), agreed]));
  }
  out('');
  out(row(['agent', 'mean utility', 'without itself', 'agreed', 'on the frontier']));
  for (const mean of meansOf(matches)) {
    const { agent, utility, utilityAgainstOthers } = mean;
    out(
      row([
        agent,
        figure(utility),
        figure(utilityAgainstOthers),
        share(mean.agreed),
        share(mean.paretoOptimal),
      ]),
    );
  }
}

const row = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.padEnd(18))
    .join('')
    .trimEnd();

/** A number that there may be none of. */
const figure = (utility: number): string => (Number.isNaN(utility) ? '–' : utility.toFixed(4));

const share = (part: number): string => (Number.isNaN(part) ? '–' : `${(100 * part).toFixed(0)} %`);
