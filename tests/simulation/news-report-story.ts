// The war of August 2016 in the Geneva scenario, with nobody at the table, for stories of the news report that the talks open on.
import type { Effect } from '../../src/scenario/format/effect.ts';
import { holds } from '../../src/simulation/conditions/conditions.ts';
import { happen } from '../../src/simulation/events/events.ts';
import { consentOdds } from '../../src/simulation/capitals/preferences.ts';
import type { Package } from '../../src/simulation/ids.ts';
import { builtIn } from '../scenario/built-in.ts';
import { Valley, defined } from './ground/valley.ts';

export const scenario = builtIn('geneva-2016');
export const { recordDeal } = scenario.debrief;

/** The war of August 2016, with nobody at the table. */
export const war = (seed = 'the report'): Valley => new Valley(scenario, seed);

export const effectsOf = (card: string): readonly Effect[] => defined(scenario.moves[card]).effects;
export const answerTo = (event: string, answer: string): readonly Effect[] =>
  defined(scenario.events[event]?.answers?.[answer]).effects;

export const happens = (story: Valley, event: string): Valley => {
  happen(story.world, event, [{ kind: 'event', event, odds: 1 }]);
  return story;
};
export const canHappen = ({ state }: Valley, event: string): boolean =>
  holds(scenario, state, defined(scenario.events[event]).when);

export const gauge = ({ state }: Valley, id: string): number => defined(state.gauges[id]);
export const support = ({ state }: Valley, id: string): number => defined(state.stakeholders[id]).support;
export const consent = ({ state }: Valley, id: string, changed: Package = {}): number =>
  consentOdds(scenario, state, id, { ...recordDeal, ...changed });
export const textWith = (changed: Package): Package => ({ ...recordDeal, ...changed });

const seeds = (many: number): readonly string[] => Array.from({ length: many }, (_, at) => `report ${at}`);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
export const meanOver = (many: number, measured: (seed: string) => number): number =>
  mean(seeds(many).map(measured));

export const trials = 24;
