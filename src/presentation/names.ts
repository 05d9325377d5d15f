// The names of things in a scenario as they stand inside a sentence.
import type { Scenario } from '../scenario/format/scenario.ts';
import { listed } from './phrases.ts';
import type { Agreement } from './wording/keys.ts';
import { t } from './wording/wording.ts';

type Tables =
  | 'parties'
  | 'stakeholders'
  | 'armedActors'
  | 'zones'
  | 'routes'
  | 'sieges'
  | 'separations'
  | 'convoys'
  | 'gauges';

/** Names keep their letters, but for an English "The" at their beginning: inside a sentence it is "the". */
export function inSentence(name: string, language: string): string {
  return language.startsWith('en')
    ? name.replace(/^(The|A|An) (?=\S)/, (_, word: string) => `${word.toLowerCase()} `)
    : name;
}

function nameIn(scenario: Scenario, table: Tables, id: string): string {
  const found = scenario[table][id];
  return found === undefined ? id : inSentence(found.name, scenario.language);
}

export const partyName = (scenario: Scenario, id: string): string => nameIn(scenario, 'parties', id);
/** What makes a sentence agree with the party that does something in it: plural where the name is. */
export const agreeing = (scenario: Scenario, party: string): Agreement =>
  scenario.parties[party]?.plural === true ? { context: 'many' } : {};

export const stakeholderName = (scenario: Scenario, id: string): string =>
  nameIn(scenario, 'stakeholders', id);
export const actorName = (scenario: Scenario, id: string): string => nameIn(scenario, 'armedActors', id);
export const zoneName = (scenario: Scenario, id: string): string => nameIn(scenario, 'zones', id);
export const routeName = (scenario: Scenario, id: string): string => nameIn(scenario, 'routes', id);
export const siegeName = (scenario: Scenario, id: string): string => nameIn(scenario, 'sieges', id);
export const separationName = (scenario: Scenario, id: string): string => nameIn(scenario, 'separations', id);
export const convoyName = (scenario: Scenario, id: string): string => nameIn(scenario, 'convoys', id);
export const gaugeName = (scenario: Scenario, id: string): string => nameIn(scenario, 'gauges', id);

/** The title of a sticking point as it stands. */
export function pointName(scenario: Scenario, id: string): string {
  return scenario.stickingPoints[id]?.title ?? id;
}

/** The title of a sticking point in quotation marks, inside a sentence. */
export function pointTitle(scenario: Scenario, id: string): string {
  return t('list.quoted', { text: pointName(scenario, id) });
}

/** The title of an option, as it stands. */
export function optionTitle(scenario: Scenario, point: string, option: string): string {
  return scenario.stickingPoints[point]?.options[option]?.title ?? option;
}

/** The title of a card. */
export function cardTitle(scenario: Scenario, id: string): string {
  return scenario.moves[id]?.title ?? id;
}

/** The headline of an event. */
export function eventTitle(scenario: Scenario, id: string): string {
  return scenario.events[id]?.title ?? id;
}

/** The title of an answer to a crisis. */
export function answerTitle(scenario: Scenario, event: string, answer: string): string {
  return scenario.events[event]?.answers?.[answer]?.title ?? answer;
}

/** 'The bridge: “A guard from both towns”' for every point of a package. */
export function packageLines(scenario: Scenario, offered: Readonly<Record<string, string>>): string[] {
  return Object.entries(offered).map(([point, option]) =>
    t('table.offer-line', {
      point: pointName(scenario, point),
      option: optionTitle(scenario, point, option),
    }),
  );
}

/** Several options of one point. */
export function optionTitles(
  scenario: Scenario,
  point: string,
  options: readonly string[],
  last: 'and' | 'or' = 'and',
): string {
  return listed(
    options.map((option) => t('list.quoted', { text: optionTitle(scenario, point, option) })),
    last,
  );
}

/** The party across the table. */
export function otherParty(scenario: Scenario, id: string): string {
  return Object.keys(scenario.parties).find((party) => party !== id) ?? id;
}
