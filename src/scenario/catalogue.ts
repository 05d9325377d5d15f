// The scenarios that ship with the game, and what a chooser shows of a scenario.
import { type Offered, offeredLengths } from './lengths/at-length.ts';
import type { Scenario } from './format/scenario.ts';

/** Built-in scenarios: id and file, in the order in which a chooser lists them. */
export const catalogue = [
  { id: 'geneva-2016', file: 'scenarios/geneva-2016/geneva-2016.yaml' },
  { id: 'helsinki-2005', file: 'scenarios/helsinki-2005/helsinki-2005.yaml' },
  { id: 'market-hall', file: 'scenarios/market-hall/market-hall.yaml' },
  { id: 'observatory-post', file: 'scenarios/observatory-post/observatory-post.yaml' },
  { id: 'first-steps', file: 'scenarios/first-steps/first-steps.yaml' },
  { id: 'template', file: 'scenarios/template/template.yaml' },
] as const;

/** The file of a built-in scenario, or undefined when there is none of that id. */
export const builtInFile = (id: string): string | undefined =>
  catalogue.find((entry) => entry.id === id)?.file;

/** The file of a scenario's translation, beside the scenario's own. */
export const translationFile = (file: string, language: string): string =>
  file.replace(/\.(ya?ml|json)$/, `.${language}.$1`);

/** What a chooser shows: all of it comes from the scenario's file. */
export type Card = {
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly language: string;
  readonly minutes: number | undefined;
  /** Lengths beside the whole one, the shortest first. */
  readonly lengths: readonly Offered[];
  readonly contentNote: string | undefined;
  readonly rounds: number;
  readonly points: number;
  readonly sides: readonly {
    readonly id: string;
    readonly name: string;
    readonly dilemma: string | undefined;
  }[];
};

/** The card of a scenario in a chooser. */
export const cardOf = (scenario: Scenario): Card => ({
  id: scenario.id,
  title: scenario.title,
  summary: scenario.summary,
  language: scenario.language,
  minutes: scenario.minutes,
  lengths: offeredLengths(scenario),
  contentNote: scenario.contentNote,
  rounds: scenario.calendar.rounds.length,
  points: Object.keys(scenario.stickingPoints).length,
  sides: Object.entries(scenario.parties).map(([id, { name, dilemma }]) => ({ id, name, dilemma })),
});
