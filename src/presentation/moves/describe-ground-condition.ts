// Conditions about the ground in words.
import type { Test } from '../../scenario/format/condition.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { bounded } from './bounds.ts';
import { actorName, convoyName, routeName, separationName, siegeName, zoneName } from '../names.ts';
import { listed, sentence } from '../phrases.ts';
import { t, wordFor } from '../wording/wording.ts';

const groundTests = [
  'siege',
  'separation',
  'convoy',
  'cessation',
  'intensity',
  'supplies',
  'commingling',
  'control',
  'route',
  'strength',
  'compliance',
  'violations',
  'killed',
  'reached',
] as const;

export type GroundTest = Extract<Test, { if: (typeof groundTests)[number] }>;

export const isGroundTest = (test: Test): test is GroundTest =>
  (groundTests as readonly Test['if'][]).includes(test.if);

/** A test of the ground as a phrase; `not`: it must not hold. */
export function describeGroundTest(scenario: Scenario, test: GroundTest, not: boolean): string {
  switch (test.if) {
    case 'siege':
      return stateWords(quoted(siegeName(scenario, test.siege)), 'siege', test.is, not);
    case 'separation':
      return stateWords(quoted(separationName(scenario, test.separation)), 'separation', test.is, not);
    case 'convoy':
      return stateWords(quoted(convoyName(scenario, test.convoy)), 'convoy', test.is, not);
    case 'cessation':
      return stateWords(t('condition.cessation'), 'cessation', test.is, not);
    case 'control': {
      const values = {
        zone: zoneName(scenario, test.zone),
        actors: listed(
          test.is.map((actor) => actorName(scenario, actor)),
          'or',
        ),
      };
      return not ? t('condition.control-not', values) : t('condition.control', values);
    }
    case 'route': {
      const route = routeName(scenario, test.route);
      return test.open === not
        ? t('condition.route-closed', { route })
        : t('condition.route-open', { route });
    }
    default:
      return bounded(measureOf(scenario, test), test, not);
  }
}

/** "“Siege of Madaya” stands at “besieged” or “roads under fire”". */
const quoted = (name: string): string => t('list.quoted', { text: sentence(name) });

function stateWords(name: string, chart: string, is: readonly string[], not: boolean): string {
  const states = listed(
    is.map((state) => t('list.quoted', { text: wordFor('phase', `${chart}-${state}`) })),
    'or',
  );
  return not ? t('condition.state-not', { name, states }) : t('condition.state', { name, states });
}

type MeasureTest = Exclude<
  GroundTest,
  { if: 'siege' | 'separation' | 'convoy' | 'cessation' | 'control' | 'route' }
>;

function measureOf(scenario: Scenario, test: MeasureTest): string {
  switch (test.if) {
    case 'intensity':
      return test.zone === undefined
        ? t('condition.intensity-all')
        : t('condition.intensity', { zone: zoneName(scenario, test.zone) });
    case 'commingling':
      return test.zone === undefined
        ? t('condition.commingling-all')
        : t('condition.commingling', { zone: zoneName(scenario, test.zone) });
    case 'supplies':
      return t('condition.supplies', { zone: zoneName(scenario, test.zone) });
    case 'strength':
      return t('condition.strength', { actor: actorName(scenario, test.actor) });
    case 'compliance':
      return t('condition.compliance', { actor: actorName(scenario, test.actor) });
    case 'violations':
      return t('condition.violations', { count: test.within });
    case 'killed':
      return t('condition.killed');
    case 'reached':
      return t('condition.reached');
    default:
      return test satisfies never;
  }
}
