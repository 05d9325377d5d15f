// Conditions in words: what has to be so.
import type { Condition, Test } from '../scenario/format/condition.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import {
  actorName,
  answerTitle,
  cardTitle,
  convoyName,
  eventTitle,
  gaugeName,
  optionTitles,
  partyName,
  pointTitle,
  routeName,
  separationName,
  siegeName,
  stakeholderName,
  zoneName,
} from './names.ts';
import { humanised, listed } from './phrases.ts';
import { promiseTitle } from './promises.ts';
import { number, t, wordFor } from './wording/wording.ts';

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** What must hold, as a phrase without a full stop: "the number of the round is at least 2". */
export function describeCondition(scenario: Scenario, condition: Condition): string {
  if ('all' in condition)
    return condition.all.length === 0
      ? t('condition.nothing')
      : listed(condition.all.map((part) => describeCondition(scenario, part)));
  if ('any' in condition)
    return listed(
      condition.any.map((part) => describeCondition(scenario, part)),
      'or',
    );
  if ('not' in condition)
    return t('condition.not', { condition: describeCondition(scenario, condition.not) });
  return describeTest(scenario, condition);
}

function bounded(what: string, { atLeast, atMost }: Bounds): string {
  const low = number(atLeast ?? 0, 2);
  const high = number(atMost ?? 0, 2);
  if (atLeast === undefined)
    return atMost === undefined ? t('condition.any', { what }) : t('condition.at-most', { what, high });
  if (atMost === undefined) return t('condition.at-least', { what, low });
  return atLeast === atMost
    ? t('condition.exactly', { what, low })
    : t('condition.between', { what, low, high });
}

type TalksTest = Exclude<Test, GroundTest>;
type GroundTest = Extract<
  Test,
  {
    if:
      | 'siege'
      | 'separation'
      | 'convoy'
      | 'cessation'
      | 'intensity'
      | 'supplies'
      | 'commingling'
      | 'control'
      | 'route'
      | 'strength'
      | 'compliance'
      | 'violations'
      | 'killed'
      | 'reached';
  }
>;

const groundTests: readonly Test['if'][] = [
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
];

const isGroundTest = (test: Test): test is GroundTest => groundTests.includes(test.if);

function describeTest(scenario: Scenario, test: Test): string {
  return isGroundTest(test) ? describeGroundTest(scenario, test) : describeTalksTest(scenario, test);
}

function describeTalksTest(scenario: Scenario, test: TalksTest): string {
  switch (test.if) {
    case 'phase':
      return wordFor('condition', `phase-${test.is}`);
    case 'round':
    case 'day':
    case 'implementation-day':
    case 'points-agreed':
      return bounded(wordFor('condition', test.if), test);
    case 'trust':
      return test.of === undefined
        ? bounded(t('condition.trust-both'), test)
        : bounded(t('condition.trust', { party: partyName(scenario, test.of) }), test);
    case 'influence':
      return bounded(t('condition.influence', { party: partyName(scenario, test.of) }), test);
    case 'patience':
      return bounded(t('condition.patience', { party: partyName(scenario, test.of) }), test);
    case 'gauge':
      return bounded(gaugeName(scenario, test.gauge), test);
    case 'flag':
      return test.is
        ? t('condition.flag', { flag: humanised(test.flag) })
        : t('condition.flag-not', { flag: humanised(test.flag) });
    case 'support':
      return bounded(t('condition.support', { stakeholder: stakeholderName(scenario, test.of) }), test);
    case 'point':
      return describePointTest(scenario, test);
    case 'clause':
      return bounded(t('condition.clause', { feature: wordFor('clause', `name-${test.feature}`) }), test);
    case 'ended':
      return t('condition.ended', {
        how: listed(
          test.is.map((how) => wordFor('phase', how)),
          'or',
        ),
      });
    default:
      return describeHistoryTest(scenario, test);
  }
}

type HistoryTest = Extract<Test, { if: 'happened' | 'played' | 'answered' | 'promise' }>;

function describeHistoryTest(scenario: Scenario, test: HistoryTest): string {
  switch (test.if) {
    case 'happened': {
      const event = eventTitle(scenario, test.event);
      return test.is ? t('condition.happened', { event }) : t('condition.happened-not', { event });
    }
    case 'played': {
      const card = cardTitle(scenario, test.move);
      const not = test.is ? '' : '-not';
      return test.by === undefined
        ? wordFor('condition', `played${not}`, { card })
        : wordFor('condition', `played-by${not}`, { card, party: partyName(scenario, test.by) });
    }
    case 'answered': {
      const event = eventTitle(scenario, test.event);
      const answer = answerTitle(scenario, test.event, test.answer);
      return test.by === undefined
        ? t('condition.answered', { event, answer })
        : t('condition.answered-by', { event, answer, party: partyName(scenario, test.by) });
    }
    case 'promise':
      return wordFor('condition', `promise-${test.is}`, { promise: promiseTitle(scenario, test.promise) });
    default:
      return test satisfies never;
  }
}

function describePointTest(scenario: Scenario, test: Extract<Test, { if: 'point' }>): string {
  const point = pointTitle(scenario, test.point);
  const state = test.is === undefined ? undefined : wordFor('phase', `point-${test.is}`);
  if (test.option === undefined)
    return t('condition.point-is', { point, state: state ?? wordFor('phase', 'point-agreed') });
  const options = optionTitles(scenario, test.point, test.option, 'or');
  return state === undefined
    ? t('condition.point-settled', { point, options })
    : t('condition.point-is-settled', { point, state, options });
}

function describeGroundTest(scenario: Scenario, test: GroundTest): string {
  const states = (chart: string, list: readonly string[]) =>
    listed(
      list.map((state) => wordFor('phase', `${chart}-${state}`)),
      'or',
    );
  switch (test.if) {
    case 'siege':
      return t('condition.siege', {
        name: siegeName(scenario, test.siege),
        states: states('siege', test.is),
      });
    case 'separation':
      return t('condition.separation', {
        name: separationName(scenario, test.separation),
        states: states('separation', test.is),
      });
    case 'convoy':
      return t('condition.convoy', {
        name: convoyName(scenario, test.convoy),
        states: states('convoy', test.is),
      });
    case 'cessation':
      return t('condition.cessation', { states: states('cessation', test.is) });
    case 'control':
      return t('condition.control', {
        zone: zoneName(scenario, test.zone),
        actors: listed(
          test.is.map((actor) => actorName(scenario, actor)),
          'or',
        ),
      });
    case 'route': {
      const route = routeName(scenario, test.route);
      return test.open ? t('condition.route-open', { route }) : t('condition.route-closed', { route });
    }
    default:
      return bounded(measureOf(scenario, test), test);
  }
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
