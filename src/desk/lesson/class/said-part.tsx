// What students wrote: reasons by question, and answers before and after side by side.
import type { PerspectiveModel, ReasonsModel } from '../../../presentation/classroom/class-models.ts';
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
      {perspectives.map(({ question, rows }) => {
        // A question that was only asked once has one column.
        const times = (['before', 'after'] as const).filter((time) => rows.some((row) => row[time] !== null));
        return (
          <section key={question} class="stack stack--close">
            <h3>{question}</h3>
            <DebriefTable
              name={question}
              columns={[
                t('classReport.column-name'),
                t('classReport.column-side'),
                ...times.map((time) => t(`classReport.column-${time}`)),
              ]}
            >
              {rows.map((row) => (
                <tr key={`${row.game} ${row.side}`}>
                  <th scope="row">{nameOf(row.game, row.by)}</th>
                  <td>{row.side}</td>
                  {times.map((time) => (
                    <td key={time}>{row[time] ?? <span class="faint">{t('classReport.no-answer')}</span>}</td>
                  ))}
                </tr>
              ))}
            </DebriefTable>
          </section>
        );
      })}
    </DebriefPart>
  );
}
