// Why the computer ranked a move as it did, in a sentence about the time when it thought of it.
import type { Gain, Ranked } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import './thought-words.ts';
import { convoyName, pointTitle, stakeholderName } from '../names.ts';
import { listed, odds, paragraph, sentence, worth } from '../phrases.ts';
import { t, wordFor } from '../wording/wording.ts';

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
      return t(standing === 'next' ? 'reason.home-is-ready-next' : 'reason.home-is-ready');
    case 'useful-card':
      return paragraph([t('reason.useful-card'), ...stakeLines(scenario, reason.gains)]);
    case 'least-bad-answer':
      return paragraph([
        t(standing === 'next' ? 'reason.least-bad-answer-next' : 'reason.least-bad-answer'),
        ...stakeLines(scenario, reason.gains),
      ]);
    default:
      return t(`reason.${reason.code}`);
  }
}

const courtingWords = (stakeholder: string, chance: number): string =>
  chance === 0
    ? t('reason.courts-refused', { stakeholder })
    : t('reason.courts', { stakeholder, odds: odds(chance) });

/** Stakes told on either side, at most; those of less than this share of the weightiest are not worth telling. */
const told = { most: 3, least: 0.1 } as const;

/** What was expected of a card or an answer: what spoke for it, and what against it, the weightiest first. */
function stakeLines(scenario: Scenario, gains: readonly Gain[] = []): readonly string[] {
  const weightiest = Math.max(0, ...gains.map(({ worth: size }) => Math.abs(size)));
  const telling = gains.filter(({ worth: size }) => Math.abs(size) >= weightiest * told.least);
  const stakes = (towards: 'for' | 'against'): string =>
    listed(
      telling
        .filter(({ worth: size }) => size > 0 === (towards === 'for'))
        .slice(0, told.most)
        .map((gain) => wordFor('stake', `${gain.stake}-${towards}`, { name: nameOf(scenario, gain) })),
    );
  return (['for', 'against'] as const).flatMap((towards) => {
    const worded = stakes(towards);
    return worded === '' ? [] : [t(`reason.speaks-${towards}`, { stakes: worded })];
  });
}

const nameOf = (scenario: Scenario, { stake, about }: Gain): string => {
  if (about === null) return '';
  if (stake === 'room') return pointTitle(scenario, about);
  return stake === 'convoy' ? convoyName(scenario, about) : stakeholderName(scenario, about);
};
