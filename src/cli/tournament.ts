// The `tournament` command: agents bargain over a domain by alternating offers, each with each in both seats.
import { parseArgs } from 'node:util';
import { choicesOf, outcomeSpace, sizeOf } from '../analysis/outcome-space.ts';
import { type AgentName, agentNames, agents } from '../opponent/bidding/agents.ts';
import { type Match, type Mean, meansOf, tournament } from '../opponent/bidding/tournament.ts';
import type { Domain } from '../scenario/domain.ts';
import { askedOf, meant, wholeNumber } from './arguments.ts';
import { findNegotiations } from './find-domain.ts';
import { type Command, type Terminal, complain } from './terminal.ts';

const usage = `Usage: npm run -s cli -- tournament PATH… [--agents A,B,…] [--rounds N] [--json]
PATH is a built-in scenario's id, a scenario file, or a domain of the research field: its files, or a folder with them.
Several, and folders of them, are all played: then there are means for each and over all.
Agents are ${agentNames.join(', ')} (default: all); each meets each, and itself, as either party, for N rounds (default: 100).`;

const mostRounds = 100_000;

/** Agents look at every outcome in every turn. */
const mostOutcomes = 2_000_000;

/** Exit code 0 when all pairs have bargained, 2 when the arguments or the domain cannot be used. */
export const tournamentCommand: Command = (args, terminal) => {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(terminal, `${asked}\n${usage}`);
  const found = findNegotiations(asked.paths, terminal);
  if (found === undefined) return 2;
  const tooLarge = found.find(({ domain }) => sizeOf(domain.issues) > mostOutcomes);
  if (tooLarge !== undefined) return complain(terminal, largeness(tooLarge.domain));
  const [first, ...others] = found.flatMap(({ domain }) => playedOn(domain, asked));
  if (first === undefined) return 2;
  if (others.length === 0) (asked.json ? printJson : printText)(first, asked, terminal);
  else (asked.json ? printAllJson : printAllText)([first, ...others], asked, terminal);
  return 0;
};

/** All matches over one domain. */
interface Played {
  readonly domain: Domain;
  /** Outcomes. */
  readonly size: number;
  readonly matches: readonly Match[];
}

function playedOn(domain: Domain, { agents: names, rounds }: Asked): readonly Played[] {
  const space = outcomeSpace(domain, mostOutcomes);
  if (space === undefined) return [];
  const players = Object.fromEntries(names.map((name) => [name, agents[name]]));
  return [{ domain, size: space.size, matches: tournament(space, players, rounds) }];
}

function largeness({ name, issues }: Domain): string {
  const [has, may] = [sizeOf(issues), mostOutcomes].map((size) => size.toLocaleString('en'));
  return `${name} has ${has} outcomes; agents can bargain over at most ${may}.`;
}

interface Asked {
  readonly paths: readonly string[];
  readonly agents: readonly AgentName[];
  readonly rounds: number;
  readonly json: boolean;
}

function parse(args: readonly string[]): Asked | string {
  return askedOf(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        agents: { type: 'string', default: agentNames.join(',') },
        rounds: { type: 'string', default: '100' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new Error('Name a scenario or a domain.');
    const rounds = wholeNumber('--rounds', values.rounds, { most: mostRounds });
    const named = new Set<AgentName>();
    for (const text of values.agents.split(',')) {
      const name = agentOf(text);
      if (name === undefined)
        throw new Error(`"${text.trim()}" is no agent.${meant(text.trim(), agentNames)}`);
      named.add(name);
    }
    return { paths: positionals, agents: [...named], rounds, json: values.json };
  });
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

function printJson(played: Played, asked: Asked, { out }: Terminal): void {
  out(JSON.stringify(jsonOf(played, asked), undefined, 2));
}

/** Every domain as if it were alone, and the means over all of them: each counts the same, as each has as many matches. */
function printAllJson(all: readonly Played[], asked: Asked, { out }: Terminal): void {
  const domains = all.map((played) => jsonOf(played, asked));
  const means = meansByAgent(all.flatMap(({ matches }) => matches));
  out(JSON.stringify({ domains, means }, undefined, 2));
}

function jsonOf({ domain, size, matches }: Played, { rounds }: Asked): object {
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
  return { name: domain.name, outcomes: size, rounds, pairs, means: meansByAgent(matches) };
}

const meansByAgent = (matches: readonly Match[]): Readonly<Record<string, number>> =>
  Object.fromEntries(meansOf(matches).map(({ agent, utility }) => [agent, utility]));

function printText(played: Played, asked: Asked, { out }: Terminal): void {
  printHead(played, asked, out);
  out('');
  out(row(['first', 'second', 'utility', '', 'round', 'on the frontier']));
  for (const { first, second, utils, agreement, round, paretoOptimal } of played.matches) {
    const [a, b] = utils.map((utility) => utility.toFixed(3));
    const agreed = agreement === null ? 'no agreement' : paretoOptimal ? 'yes' : 'no';
    out(row([first, second, a ?? '', b ?? '', String(round), agreed]));
  }
  out('');
  printMeans(meansOf(played.matches), out);
}

/** The means of each domain, without its matches, and those over all. */
function printAllText(all: readonly Played[], asked: Asked, { out }: Terminal): void {
  for (const played of all) {
    printHead(played, asked, out);
    printMeans(meansOf(played.matches), out);
    out('');
  }
  out(`all ${all.length} domains`);
  printMeans(meansOf(all.flatMap(({ matches }) => matches)), out);
}

type Out = Terminal['out'];

function printHead({ domain, size }: Played, { rounds }: Asked, out: Out): void {
  const [one, other] = domain.profiles;
  out(`${domain.name}: ${size.toLocaleString('en')} outcomes, ${rounds} rounds`);
  out(
    `without an agreement: ${one.name} ${one.reservation.toFixed(3)}, ${other.name} ${other.reservation.toFixed(3)}`,
  );
}

function printMeans(means: readonly Mean[], out: Out): void {
  out(row(['agent', 'mean utility', 'without itself', 'agreed', 'on the frontier']));
  for (const { agent, utility, utilityAgainstOthers, agreed, paretoOptimal } of means)
    out(row([agent, figure(utility), figure(utilityAgainstOthers), share(agreed), share(paretoOptimal)]));
}

const row = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.padEnd(18))
    .join('')
    .trimEnd();

/** A number that there may be none of. */
const figure = (utility: number): string => (Number.isNaN(utility) ? '–' : utility.toFixed(4));

const share = (part: number): string => (Number.isNaN(part) ? '–' : `${(100 * part).toFixed(0)} %`);
