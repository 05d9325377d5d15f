// Why the computer chose a move, in a sentence.
import type { Reason } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { pointTitle, stakeholderName } from '../names.ts';
import { odds, sentence, worth } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** The sentence for a reason. */
export function describeReason(scenario: Scenario, reason: Reason): string {
  return sentence(reasonWords(scenario, reason));
}

function reasonWords(scenario: Scenario, reason: Reason): string {
  switch (reason.code) {
    case 'offer-good-enough':
      return t('reason.offer-good-enough', { worth: worth(reason.worth), wanted: worth(reason.wanted) });
    case 'offer-falls-short': {
      const values = { worth: worth(reason.worth), wanted: worth(reason.wanted) };
      return reason.concern === undefined
        ? t('reason.offer-falls-short', values)
        : t('reason.offer-falls-short-concern', { ...values, point: pointTitle(scenario, reason.concern) });
    }
    case 'text-in-reach':
      return t('reason.text-in-reach', { worth: worth(reason.worth) });
    case 'better-text-in-reach': {
      const values = { worth: worth(reason.worth) };
      return reason.concern === undefined
        ? t('reason.better-text-in-reach', values)
        : t('reason.better-text-in-reach-concern', {
            ...values,
            point: pointTitle(scenario, reason.concern),
          });
    }
    case 'tables-part':
      return t('reason.tables-part', { worth: worth(reason.worth), odds: odds(reason.odds) });
    case 'futures-favour':
      return t('reason.futures-favour', { count: reason.futures });
    case 'tables-package':
      return t('reason.tables-package', { worth: worth(reason.worth), theirs: worth(reason.theirs) });
    case 'concedes':
    case 'sounds-out':
    case 'parks':
    case 'asks-for-room':
      return t(`reason.${reason.code}`, { point: pointTitle(scenario, reason.point) });
    case 'courts':
      return t('reason.courts', {
        stakeholder: stakeholderName(scenario, reason.stakeholder),
        odds: odds(reason.odds),
      });
    default:
      return t(`reason.${reason.code}`);
  }
}
