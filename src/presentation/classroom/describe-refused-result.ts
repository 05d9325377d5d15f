// Why something that was handed in is not in the report of a class, in words.
import type { ResultRefusal } from '../../lesson/class-report/refused.ts';
import './class-words.ts';
import { t } from '../wording/wording.ts';

/** The reason as a sentence. */
export function describeRefusedResult(why: ResultRefusal): string {
  switch (why.code) {
    case 'not-a-result':
      return why.path === ''
        ? t('classReport.refused-not-a-result')
        : t('classReport.refused-not-a-result-at', { path: why.path });
    case 'bad-journal':
      return t('classReport.refused-bad-journal', { path: why.path });
    case 'illegal-move':
    case 'answer-out-of-place':
      return t(`classReport.refused-${why.code}`, { number: why.at + 1 });
    case 'not-as-claimed':
      return t('classReport.refused-not-as-claimed', { outcome: why.outcome });
    case 'twice':
      return t('classReport.refused-twice', { file: why.as });
    case 'elsewhere':
      return t(`classReport.refused-is-${why.kind}`);
    default:
      return t(`classReport.refused-${why.code}`);
  }
}
