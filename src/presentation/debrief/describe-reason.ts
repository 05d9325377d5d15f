// Why the computer ranked a move as it did, in a sentence about the time when it thought of it.
import type { Ranked } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import './thought-words.ts';
import { pointTitle, stakeholderName } from '../names.ts';
import { odds, sentence, worth } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** Where a move stands in the opponent’s list: the first, the only one that was open to it, or one of the next. */
export type Standing = 'first' | 'only' | 'next';

/** The sentence for a move’s reason. */
export function describeReason(
  scenario: Scenario,
  ranked: Pick<Ranked, 'move' | 'reason'>,
  standing: Standing,
): string {
  return sentence(reasonWords(scenario, ranked, standing));
}

function reasonWords(
  scenario: Scenario,
  { move, reason }: Pick<Ranked, 'move' | 'reason'>,
  standing: Standing,
): string {
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
      if (move.kind === 'reopen') return t('reason.better-text-in-reach-reopened', values);
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
      return courtingWords(stakeholderName(scenario, reason.stakeholder), reason.odds);
    case 'nothing-better':
      return t(`reason.nothing-better-${standing}`);
    case 'home-is-ready':
    case 'least-bad-answer':
      return t(standing === 'next' ? `reason.${reason.code}-next` : `reason.${reason.code}`);
    default:
      return t(`reason.${reason.code}`);
  }
}

const courtingWords = (stakeholder: string, chance: number): string =>
  chance === 0
    ? t('reason.courts-refused', { stakeholder })
    : t('reason.courts', { stakeholder, odds: odds(chance) });
