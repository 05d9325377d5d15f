// Why a move is not allowed, in a sentence.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Refusal } from '../../simulation/refusal.ts';
import { describeCondition } from './describe-condition.ts';
import { eventTitle, optionTitle, pointTitle, stakeholderName } from '../names.ts';
import { listed, sentence } from '../phrases.ts';
import { en } from '../wording/en/en.ts';
import { t, wordFor } from '../wording/wording.ts';

/** The sentence for a refusal. */
export function describeRefusal(scenario: Scenario, refusal: Refusal): string {
  return sentence(wordsOf(scenario, refusal));
}

function wordsOf(scenario: Scenario, refusal: Refusal): string {
  switch (refusal.code) {
    case 'wrong-phase':
      return t('refusal.wrong-phase', { phase: wordFor('phase', `in-${refusal.phase}`) });
    case 'crisis-first':
      return t('refusal.crisis-first', { crisis: eventTitle(scenario, refusal.crisis) });
    case 'no-such':
      return wordFor('refusal', `no-such-${refusal.what}`);
    case 'needs-influence':
      return t('refusal.needs-influence', { needs: refusal.needs, has: Math.floor(refusal.has) });
    case 'outside-mandate':
      return t('refusal.outside-mandate', {
        point: pointTitle(scenario, refusal.point),
        option: optionTitle(scenario, refusal.point, refusal.option),
      });
    case 'package-size':
      return t('refusal.package-size', { count: refusal.most });
    case 'chart-forbids':
      return chartSentence(refusal);
    case 'points-open':
      return t('refusal.points-open', {
        points: listed(refusal.points.map((point) => pointTitle(scenario, point))),
      });
    case 'used-up':
      return t('refusal.used-up', { count: refusal.times });
    case 'resting':
      return wordFor('refusal', `resting-${refusal.unit}`, { count: refusal.left });
    case 'condition-unmet':
      return (
        refusal.hint ??
        t('refusal.condition-unmet', { condition: describeCondition(scenario, refusal.condition) })
      );
    case 'not-behind-you':
    case 'no-veto':
      return wordFor('refusal', refusal.code, {
        stakeholder: stakeholderName(scenario, refusal.stakeholder),
      });
    case 'already-agreed':
    case 'not-agreed':
    case 'same-as-standing':
    case 'no-standing-position':
    case 'already-asked':
      return wordFor('refusal', refusal.code, { point: pointTitle(scenario, refusal.point) });
    default:
      return t(`refusal.${refusal.code}`);
  }
}

/** What a lifecycle does not allow: by the event that was asked for, or else by the state it is in. */
function chartSentence({ chart, state, event }: Extract<Refusal, { code: 'chart-forbids' }>): string {
  const name = `${chart}-${event}`;
  if (Object.hasOwn(en.chart, name)) return wordFor('chart', name);
  const prefix = chart === 'stickingPoint' ? 'point' : chart;
  const key = prefix === 'session' ? state : `${prefix}-${state}`;
  return t('chart.other', { state: Object.hasOwn(en.phase, key) ? wordFor('phase', key) : state });
}
