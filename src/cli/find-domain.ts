// Finds the negotiation domain that arguments name: a scenario’s, or one of the research field in files or a folder.
import { join } from 'node:path';
import { domainOf } from '../analysis/scenario-domain.ts';
import type { Domain } from '../scenario/domain.ts';
import { isDomain, readDomain } from '../scenario/foreign/read-domain.ts';
import type { Problem } from '../scenario/problem.ts';
import type { SourceFile } from '../scenario/read-scenario.ts';
import { findScenario, scenarioFile } from './find-scenario.ts';
import type { Terminal } from './terminal.ts';

/** What a domain is written in; a folder may hold pictures and notes beside it. */
const endings = ['.xml', '.json', '.yaml', '.yml'];

const readable = (name: string): boolean =>
  !name.startsWith('.') && endings.some((ending) => name.toLowerCase().endsWith(ending));

/** The files that paths stand for: a folder for all in it that a domain may be written in, in the order of their names. Throws where one cannot be read. */
const filesAt = (paths: readonly string[], terminal: Terminal): SourceFile[] =>
  paths.flatMap((path) => {
    const names = terminal.listFolder(path);
    const files =
      names === undefined
        ? [path]
        : names
            .filter(readable)
            .toSorted()
            .map((name) => join(path, name));
    return files.map((file) => ({ file, text: terminal.readText(file) }));
  });

const asLine = ({ file, line, column, path, message }: Problem): string =>
  `${file}:${line}:${column} ${path && `${path}: `}${message}`;

/**
 * The domain at some paths: the id or file of a scenario, or the files of a domain of the research field, or a folder with them.
 * Says on standard error what is wrong, and gives undefined where there is none.
 */
export function findDomain(paths: readonly string[], terminal: Terminal): Domain | undefined {
  const [first = ''] = paths;
  let files: SourceFile[];
  try {
    files = filesAt(paths.map(scenarioFile), terminal);
  } catch (error) {
    terminal.err(`${first} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  if (files.length === 1 && !isDomain(files)) {
    const scenario = findScenario(first, terminal);
    return scenario && domainOf(scenario);
  }
  const { domain, problems } = readDomain(files);
  for (const problem of problems) if (problem.severity === 'error') terminal.err(asLine(problem));
  return domain;
}
