// A finished game beside the record of its scenario: what came of each, and the record’s decisions along the calendar.
import type { RecordModel } from '../../../presentation/record-models.ts';
import '../../../presentation/record-words.ts';
import '../../styles/record.css';
import { t } from '../../../presentation/wording/wording.ts';
import { reachable } from '../../parts/reachable.ts';
import { DebriefPart } from '../debrief-part.tsx';

/** What the record is here, the table of both, and its decisions, folded. */
export function RecordPart({ record }: { readonly record: RecordModel }) {
  return (
    <DebriefPart title={t('record.title')}>
      {record.about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <section class="debrief-table-place" aria-label={t('record.title')} {...reachable}>
        <table class="record-table">
          <thead>
            <tr>
              <th scope="col">{t('record.column-what')}</th>
              <th scope="col">{t('record.yours')}</th>
              <th scope="col">{t('record.name')}</th>
            </tr>
          </thead>
          <tbody>
            {record.rows.map(({ title, yours, record: there }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{yours.word}</td>
                <td>{there.word}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {record.places === '' ? null : <p class="faint">{record.places}</p>}
      <Decisions record={record} />
    </DebriefPart>
  );
}

function Decisions({ record: { decisions } }: { readonly record: RecordModel }) {
  const hasOdds = decisions.some(({ oddsWord }) => oddsWord !== '');
  return (
    <details>
      <summary>{t('record.decisions')}</summary>
      <p class="faint">{t('record.decisions-intro')}</p>
      <section
        class="debrief-table-place debrief-table-place--tall"
        aria-label={t('record.decisions')}
        {...reachable}
      >
        <table class="record-decisions">
          <thead>
            <tr>
              <th scope="col">{t('record.column-when')}</th>
              <th scope="col">{t('record.column-decision')}</th>
              <th scope="col">{t('record.column-told')}</th>
              {hasOdds ? <th scope="col">{t('record.column-odds')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {decisions.map(({ at, date, howFar, told, words, oddsWord }) => (
              <tr key={at}>
                <td>
                  {date} <span class="faint">{howFar}</span>
                </td>
                <th scope="row">{words}</th>
                <td>{told}</td>
                {hasOdds ? <td>{oddsWord}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
