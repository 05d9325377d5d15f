// What divides a class by whether its games lasted, in words.
import type { ClassReport } from '../../lesson/class-report/class-report.ts';
import { type Feature, featureKey } from '../../lesson/class-report/features.ts';
import type { Count, Split } from '../../lesson/class-report/splits.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { SplitModel, SplitsModel } from './class-models.ts';
import { answerTitle, cardTitle, eventTitle, optionTitle, partyName, pointTitle } from '../names.ts';
import { sentence } from '../phrases.ts';
import './class-words.ts';
import { number, t } from '../wording/wording.ts';

/** How many clear differences are shown at once. */
const mostClear = 12;

export function describeClassSplits({ scenario, splits }: ClassReport): SplitsModel {
  const all = splits.found.map((split) => splitModel(scenario, split));
  const clear = all.filter(({ sureness }) => sureness !== 'none').slice(0, mostClear);
  const { compared } = splits;
  const isPlayedOut = scenario.calendar.implementationDays > 0;
  return {
    intro: t(isPlayedOut ? 'classReport.splits-intro' : 'classReport.splits-intro-agreement'),
    columns: isPlayedOut
      ? [t('classReport.column-with'), t('classReport.column-without')]
      : [t('classReport.column-agreed-with'), t('classReport.column-agreed-without')],
    caution:
      compared === 0 ? t('classReport.splits-none') : t('classReport.splits-caution', { count: compared }),
    clear,
    all,
  };
}

function splitModel(
  scenario: Scenario,
  { feature, having, lacking, difference, sureness }: Split,
): SplitModel {
  return {
    key: featureKey(feature),
    words: sentence(featureWords(scenario, feature)),
    having: countWords(having),
    lacking: countWords(lacking),
    difference: { value: difference.mean, low: difference.low, high: difference.high },
    differenceWord: points(difference.mean),
    name: t('classReport.split-name', {
      difference: points(difference.mean),
      low: points(difference.low),
      high: points(difference.high),
    }),
    sureness,
    sureWord: t(`classReport.sure-${sureness}`),
  };
}

const countWords = ({ lasted, games }: Count): string => t('classReport.of-games', { lasted, games });

const points = (share: number): string => {
  const value = Math.round(share * 100);
  return t(value > 0 ? 'classReport.points-more' : 'classReport.points', { value: number(value) });
};

function featureWords(scenario: Scenario, feature: Feature): string {
  switch (feature.kind) {
    case 'clause':
      return t('classReport.feature-clause', {
        point: pointTitle(scenario, feature.point),
        option: optionTitle(scenario, feature.point, feature.option),
      });
    case 'answer':
      return t('classReport.feature-answer', {
        party: partyName(scenario, feature.by),
        event: t('list.quoted', { text: eventTitle(scenario, feature.event) }),
        answer: t('list.quoted', { text: answerTitle(scenario, feature.event, feature.answer) }),
      });
    case 'card':
      return t('classReport.feature-card', {
        party: partyName(scenario, feature.by),
        card: t('list.quoted', { text: cardTitle(scenario, feature.card) }),
      });
    case 'move':
      return t(`classReport.feature-${feature.move}`, { party: partyName(scenario, feature.by) });
    default:
      return feature satisfies never;
  }
}
