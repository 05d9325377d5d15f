// What was refused, by name and with the reason.
import { describeRefusedResult } from '../../../presentation/describe-refused-result.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { RefusedResult } from '../../../session/class-desk.ts';

/** The refused results; nothing where there are none. */
export function RefusedPart({ refused }: { readonly refused: readonly RefusedResult[] }) {
  if (refused.length === 0) return null;
  return (
    <details class="class-refused" open>
      <summary>
        <h2>{t('classReport.refused-title', { count: refused.length })}</h2>
      </summary>
      <p class="soft">{t('classReport.refused-intro')}</p>
      <ul>
        {refused.map(({ key, file, why }) => (
          <li key={key}>
            <b>{file ?? t('classReport.refused-link', { number: key + 1 })}</b> {describeRefusedResult(why)}
          </li>
        ))}
      </ul>
    </details>
  );
}
