// Finds the negotiations that arguments name: those of scenarios, and domains of the research field in files or folders.
import { domainOf } from '../analysis/scenario-domain.ts';
import type { Domain } from '../scenario/domain.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { isDomain, readDomain } from '../scenario/foreign/read-domain.ts';
import { readScenario, type SourceFile } from '../scenario/reading/read-scenario.ts';
import { negotiationsAt } from './domain-groups.ts';
import { complainOf } from './find-scenario.ts';
import { type Terminal, reasonOf } from './terminal.ts';

/** What can be negotiated: a domain, and the scenario that it was made from, where it is one of this game. */
export interface Negotiation {
  readonly domain: Domain;
  readonly scenario: Scenario | undefined;
}

/**
 * The negotiations at some paths, at least one: ids or files of scenarios, the files of a domain of the research field, or folders with any of
 * them. Says on standard error what is wrong, and gives undefined where any of them cannot be used.
 */
export function findNegotiations(
  paths: readonly string[],
  terminal: Terminal,
): readonly Negotiation[] | undefined {
  let groups: readonly (readonly SourceFile[])[];
  try {
    groups = negotiationsAt(paths, terminal);
  } catch (error) {
    terminal.err(`${paths.join(' ')} cannot be read: ${reasonOf(error)}`);
    return undefined;
  }
  const read = groups.map((files) => readNegotiation(files, terminal));
  const found = read.filter((each) => each !== undefined);
  return found.length === read.length ? found : undefined;
}

function readNegotiation(files: readonly SourceFile[], terminal: Terminal): Negotiation | undefined {
  const [first, ...others] = files;
  if (first !== undefined && others.length === 0 && !isDomain(files)) {
    const { scenario, problems } = readScenario(first.text, { file: first.file });
    complainOf(problems, terminal);
    return scenario && { domain: domainOf(scenario), scenario };
  }
  const { domain, problems } = readDomain(files);
  complainOf(problems, terminal);
  return domain && { domain, scenario: undefined };
}
