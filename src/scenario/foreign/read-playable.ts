// Reads what somebody chose to play: a scenario in one file, or a domain of the research field in several. Never throws.
import type { Scenario } from '../format/scenario.ts';
import type { Problem } from '../reading/problem.ts';
import { type SourceFile, readScenario } from '../reading/read-scenario.ts';
import { scenarioText } from './domain-scenario.ts';
import { isDomain, readDomain } from './read-domain.ts';

/** A scenario and the text that it can be read from again, or problems of which at least one is an error. */
export type Playable = {
  readonly scenario: Scenario | undefined;
  readonly text: string;
  /** In the order of the files, and of the places in each. */
  readonly problems: readonly Problem[];
};

/** Reads a file as a scenario unless it is of a format of the research field; several files as a domain, which becomes a scenario. */
export const readPlayable = (files: readonly SourceFile[]): Playable => {
  const [first, ...others] = files;
  if (first !== undefined && others.length === 0 && !isDomain(files)) {
    const { scenario, problems } = readScenario(first.text, { file: first.file });
    return { scenario, text: first.text, problems };
  }
  const { domain, problems } = readDomain(files);
  if (domain === undefined) return { scenario: undefined, text: '', problems };
  const text = scenarioText(domain);
  const { scenario } = readScenario(text, { file: domain.name });
  return { scenario, text, problems };
};
