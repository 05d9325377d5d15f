// Conditions in words: what has to be so, or must not be.
import type { Condition, Test } from '../../scenario/format/condition.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { bounded } from './bounds.ts';
import { flagWords } from './flag-words.ts';
import { type GroundTest, describeGroundTest, isGroundTest } from './describe-ground-condition.ts';
import {
  agreeing,
  answerTitle,
  cardTitle,
  eventTitle,
  gaugeName,
  optionTitles,
  partyName,
  pointTitle,
  stakeholderName,
} from '../names.ts';
import { listed } from '../phrases.ts';
import { promiseTitle } from '../talks/promises.ts';
import { t, wordFor } from '../wording/wording.ts';

/** What must hold, as a phrase without a full stop: "the number of the round is at least 2". */
export function describeCondition(scenario: Scenario, condition: Condition): string {
  return words(scenario, condition, false);
}

/** `not`: the condition must not hold. A negation moves inwards: not (a and b) is (not a) or (not b). */
function words(scenario: Scenario, condition: Condition, not: boolean): string {
  if ('not' in condition) return words(scenario, condition.not, !not);
  if ('all' in condition) return joined(scenario, condition.all, not, not ? 'or' : 'and');
  if ('any' in condition) return joined(scenario, condition.any, not, not ? 'and' : 'or');
  return isGroundTest(condition)
    ? describeGroundTest(scenario, condition, not)
    : talksWords(scenario, condition, not);
}

function joined(scenario: Scenario, parts: readonly Condition[], not: boolean, by: 'and' | 'or'): string {
  if (parts.length === 0) return t('condition.nothing');
  return listed(
    parts.map((part) => words(scenario, part, not)),
    by,
  );
}

type TalksTest = Exclude<Test, GroundTest>;

function talksWords(scenario: Scenario, test: TalksTest, not: boolean): string {
  switch (test.if) {
    case 'phase':
      return wordFor('condition', negated(`phase-${test.is}`, not));
    case 'round':
    case 'day':
    case 'implementation-day':
    case 'points-agreed':
      return bounded(wordFor('condition', test.if), test, not);
    case 'trust':
      return test.of === undefined
        ? bounded(t('condition.trust-both'), test, not)
        : bounded(t('condition.trust', { party: partyName(scenario, test.of) }), test, not);
    case 'influence':
      return bounded(t('condition.influence', { party: partyName(scenario, test.of) }), test, not);
    case 'patience':
      return bounded(t('condition.patience', { party: partyName(scenario, test.of) }), test, not);
    case 'gauge':
      return bounded(gaugeName(scenario, test.gauge), test, not);
    case 'flag':
      return flagWords(scenario, test.flag, test.is === not);
    case 'support':
      return bounded(t('condition.support', { stakeholder: stakeholderName(scenario, test.of) }), test, not);
    case 'clause':
      return bounded(
        t('condition.clause', { feature: wordFor('clause', `name-${test.feature}`) }),
        test,
        not,
      );
    case 'point':
      return pointWords(scenario, test, not);
    case 'ended':
      return wordFor('condition', negated('ended', not), {
        how: listed(
          test.is.map((how) => wordFor('phase', how)),
          'or',
        ),
      });
    default:
      return historyWords(scenario, test, not);
  }
}

const negated = (name: string, not: boolean): string => (not ? `${name}-not` : name);

type HistoryTest = Extract<Test, { if: 'happened' | 'played' | 'answered' | 'promise' }>;

function historyWords(scenario: Scenario, test: HistoryTest, not: boolean): string {
  switch (test.if) {
    case 'happened':
      return wordFor('condition', negated('happened', test.is === not), {
        event: eventTitle(scenario, test.event),
      });
    case 'played': {
      const card = cardTitle(scenario, test.move);
      return test.by === undefined
        ? wordFor('condition', negated('played', test.is === not), { card })
        : wordFor('condition', negated('played-by', test.is === not), {
            card,
            party: partyName(scenario, test.by),
            ...agreeing(scenario, test.by),
          });
    }
    case 'answered': {
      const event = eventTitle(scenario, test.event);
      const answer = answerTitle(scenario, test.event, test.answer);
      return test.by === undefined
        ? wordFor('condition', negated('answered', not), { event, answer })
        : wordFor('condition', negated('answered-by', not), {
            event,
            answer,
            party: partyName(scenario, test.by),
          });
    }
    case 'promise':
      return wordFor('condition', negated(`promise-${test.is}`, not), {
        promise: promiseTitle(scenario, test.promise),
      });
    default:
      return test satisfies never;
  }
}

function pointWords(scenario: Scenario, test: Extract<Test, { if: 'point' }>, not: boolean): string {
  const point = pointTitle(scenario, test.point);
  const state = wordFor('phase', `point-${test.is ?? 'agreed'}`);
  if (test.option === undefined) return wordFor('condition', negated('point-is', not), { point, state });
  const options = optionTitles(scenario, test.point, test.option, 'or');
  return test.is === undefined
    ? wordFor('condition', negated('point-settled', not), { point, options })
    : wordFor('condition', negated('point-is-settled', not), { point, state, options });
}
