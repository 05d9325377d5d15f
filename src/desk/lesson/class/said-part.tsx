// What students wrote: reasons by question, and answers before and after side by side.
import type { PerspectiveModel, ReasonsModel } from '../../../presentation/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { DebriefTable } from '../../debrief/debrief-table.tsx';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { useClass } from './class-context.ts';

/** Reasons; nothing where none were asked for. */
export function ReasonsPart({ reasons }: { readonly reasons: readonly ReasonsModel[] }) {
  const { nameOf } = useClass();
  if (reasons.length === 0) return null;
  return (
    <DebriefPart title={t('classReport.reasons-title')}>
      {reasons.map(({ question, rows }) => (
        <section key={question} class="stack stack--close">
          <h3>{question}</h3>
          <ul>
            {rows.map(({ game, by, side, when, text }, place) => (
              <li key={place}>
                <q>{text}</q>{' '}
                <span class="faint">
                  {nameOf(game, by)} · {side} · {when}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </DebriefPart>
  );
}

/** Answers before and after; nothing where none were asked for. */
export function PerspectivesPart({ perspectives }: { readonly perspectives: readonly PerspectiveModel[] }) {
  const { nameOf } = useClass();
  if (perspectives.length === 0) return null;
  return (
    <DebriefPart title={t('classReport.perspectives-title')}>
      <p>{t('classReport.perspectives-intro')}</p>
      {perspectives.map(({ question, rows }) => (
        <section key={question} class="stack stack--close">
          <h3>{question}</h3>
          <DebriefTable
            name={question}
            columns={[
              t('classReport.column-name'),
              t('classReport.column-side'),
              t('classReport.column-before'),
              t('classReport.column-after'),
            ]}
          >
            {rows.map(({ game, by, side, before, after }) => (
              <tr key={`${game} ${side}`}>
                <th scope="row">{nameOf(game, by)}</th>
                <td>{side}</td>
                <td>{before ?? <span class="faint">{t('classReport.no-answer')}</span>}</td>
                <td>{after ?? <span class="faint">{t('classReport.no-answer')}</span>}</td>
              </tr>
            ))}
          </DebriefTable>
        </section>
      ))}
    </DebriefPart>
  );
}
