// What was refused, by name and with the reason.
import { describeRefusedResult } from '../../../presentation/classroom/describe-refused-result.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { OpenThere } from '../../parts/open-there.tsx';
import type { RefusedResult } from '../../../session/classroom/class-desk.ts';

interface RefusedPartProps {
  readonly refused: readonly RefusedResult[];
  /** Are names hidden? Names of files tell them too. */
  readonly hidden: boolean;
}

/** The refused results; nothing where there are none. */
export function RefusedPart({ refused, hidden }: RefusedPartProps) {
  const called = (key: number, file: string | undefined): string =>
    hidden ? t('classReport.refused-result', { number: key + 1 }) : nameOf(key, file);
  if (refused.length === 0) return null;
  return (
    <details class="class-refused" open>
      <summary>
        <h2>{t('classReport.refused-title', { count: refused.length })}</h2>
      </summary>
      <p class="soft">{t('classReport.refused-intro')}</p>
      <ul>
        {refused.map(({ key, file, why, given }) => (
          <li key={key}>
            <b>{called(key, file)}</b>{' '}
            {describeRefusedResult(hidden && why.code === 'twice' ? { ...why, as: '…' } : why)}{' '}
            {why.code === 'elsewhere' && given !== undefined ? (
              <OpenThere kind={why.kind} files={[given]} of={called(key, file)} />
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

const nameOf = (key: number, file: string | undefined): string =>
  file ?? t('classReport.refused-link', { number: key + 1 });
