// Decisions that the reviews of a class marked in several games, in words.
import type { SharedMoment } from '../../lesson/class-report/shared-moments.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { SharedMomentModel } from './class-models.ts';
import { moveWords } from '../moves/describe-move.ts';
import { partyName, pointTitle } from '../names.ts';
import { listed, sentence } from '../phrases.ts';
import './class-words.ts';
import { t } from '../wording/wording.ts';

/** The decisions as rows, in the order given. */
export const describeSharedMoments = (
  scenario: Scenario,
  moments: readonly SharedMoment[],
): readonly SharedMomentModel[] =>
  moments.map(({ key, by, move, cost, raised }) => ({
    key,
    words: sentence(
      move.kind === 'propose'
        ? t('classReport.moment-propose', {
            party: partyName(scenario, by),
            points: listed(Object.keys(move.package).map((point) => pointTitle(scenario, point))),
          })
        : moveWords(scenario, by, move),
    ),
    cost,
    raised,
  }));
