// Turning points that a class shares: differences with their intervals, and how sure they are.
import type { SplitModel, SplitsModel } from '../../../presentation/classroom/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { DebriefTable } from '../../debrief/debrief-table.tsx';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { units } from '../../parts/drawing-size.ts';

/** The clear ones at once, all of them behind a fold. */
export function SplitsPart({ splits }: { readonly splits: SplitsModel }) {
  const { intro, caution, columns, clear, all } = splits;
  return (
    <DebriefPart title={t('classReport.splits-title')}>
      <p>{intro}</p>
      <p>{caution}</p>
      {clear.length > 0 ? (
        <Table splits={clear} columns={columns} name={t('classReport.splits-title')} />
      ) : null}
      {clear.length === 0 && all.length > 0 ? <p>{t('classReport.splits-nothing')}</p> : null}
      {all.length > clear.length ? (
        <details>
          <summary>{t('classReport.splits-all')}</summary>
          <Table splits={all} columns={columns} name={t('classReport.splits-all')} />
        </details>
      ) : null}
    </DebriefPart>
  );
}

interface TableProps extends Pick<SplitsModel, 'columns'> {
  readonly splits: readonly SplitModel[];
  readonly name: string;
}

function Table({ splits, columns, name }: TableProps) {
  return (
    <DebriefTable
      name={name}
      columns={[
        t('classReport.column-feature'),
        ...columns,
        t('classReport.column-difference'),
        t('classReport.column-sure'),
      ]}
      tall
    >
      {splits.map((split) => (
        <tr key={split.key}>
          <th scope="row">{split.words}</th>
          <td>{split.having}</td>
          <td>{split.lacking}</td>
          <td>
            <span class="class-share">
              {split.differenceWord}
              <Interval split={split} />
            </span>
          </td>
          <td>{split.sureness === 'sure' ? <b>{split.sureWord}</b> : split.sureWord}</td>
        </tr>
      ))}
    </DebriefTable>
  );
}

const half = 60;

/** The difference on a line from −100 to 100 points. */
function Interval({ split: { difference, name } }: { readonly split: SplitModel }) {
  const { value, low, high } = difference;
  return (
    <svg
      class="class-bar"
      viewBox={`${-half} 0 ${2 * half} 14`}
      width={units(2 * half)}
      height={units(14)}
      role="img"
      aria-label={name}
    >
      <path class="class-axis" d="M0,0V14" />
      <path class="class-bar-range" d={`M${low * half},7H${high * half}`} />
      <circle class={value < 0 ? 'class-dot class-dot--down' : 'class-dot'} cx={value * half} cy={7} r={5} />
    </svg>
  );
}
