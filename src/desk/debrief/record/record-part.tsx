// A finished game beside the record of its scenario: what came of each, and the record’s decisions along the calendar.
import type { RecordModel } from '../../../presentation/debrief/record-models.ts';
import '../../../presentation/debrief/record-words.ts';
import '../../styles/record.css';
import { t } from '../../../presentation/wording/wording.ts';
import { DebriefTable } from '../debrief-table.tsx';
import { DebriefPart } from '../debrief-part.tsx';

/** What the record is here, the table of both, and its decisions, folded. */
export function RecordPart({ record }: { readonly record: RecordModel }) {
  return (
    <DebriefPart title={t('record.title')}>
      {record.about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DebriefTable
        name={t('record.title')}
        columns={[t('record.column-what'), t('record.yours'), t('record.name')]}
        class="record-table"
      >
        {record.rows.map(({ title, yours, record: there }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{yours.word}</td>
            <td>{there.word}</td>
          </tr>
        ))}
      </DebriefTable>
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
      <DebriefTable
        name={t('record.decisions')}
        columns={[
          t('record.column-when'),
          t('record.column-decision'),
          t('record.column-told'),
          hasOdds ? t('record.column-odds') : null,
        ]}
        tall
        class="record-decisions"
      >
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
      </DebriefTable>
    </details>
  );
}
