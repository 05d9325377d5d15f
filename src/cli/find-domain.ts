// Finds the negotiation domain that arguments name: a scenario’s, or one of the research field in files or a folder.
import { domainOf } from '../analysis/scenario-domain.ts';
import type { Domain } from '../scenario/domain.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { isDomain, readDomain } from '../scenario/foreign/read-domain.ts';
import { readScenario, type SourceFile } from '../scenario/read-scenario.ts';
import { complainOf, scenarioFile } from './find-scenario.ts';
import { filesAt } from './source-files.ts';
import type { Terminal } from './terminal.ts';

/** What can be negotiated: a domain, and the scenario that it was made from, where it is one of this game. */
export interface Negotiation {
  readonly domain: Domain;
  readonly scenario: Scenario | undefined;
}

/**
 * The negotiation at some paths: the id or file of a scenario, or the files of a domain of the research field, or a folder with them.
 * Says on standard error what is wrong, and gives undefined where there is none.
 */
export function findNegotiation(paths: readonly string[], terminal: Terminal): Negotiation | undefined {
  let files: SourceFile[];
  try {
    files = paths.flatMap((path) => filesAt(scenarioFile(path), terminal));
  } catch (error) {
    terminal.err(
      `${paths.join(' ')} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
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

/** The domain of the negotiation at some paths. */
export function findDomain(paths: readonly string[], terminal: Terminal): Domain | undefined {
  return findNegotiation(paths, terminal)?.domain;
}
